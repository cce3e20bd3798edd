using System.Text.RegularExpressions;

namespace Alignment.Cli.Tests.House;

/// <summary>What the documents tell people to type works.</summary>
public partial class CommandExampleTests
{
    private const string ProgramOfTheTree = "dotnet run --project src/Alignment.Cli -c Release -- ";

    public static TheoryData<string, string> Examples()
    {
        var examples = new TheoryData<string, string>();
        foreach (var document in SourceTree.Files.Where(path => path.EndsWith(".md", StringComparison.Ordinal) && !path.StartsWith("seeds/", StringComparison.Ordinal) && !path.StartsWith("tests/", StringComparison.Ordinal)))
        {
            foreach (var line in CodeLines(SourceTree.Read(document)).Where(line => ShellLine.Commands(line).Any(IsOurs)))
            {
                examples.Add(document, line);
            }
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_command_in_the_documents_is_understood(string document, string line)
    {
        using var streams = new StringWriter();
        var root = CommandLine.Root(new Terminal(Stream.Null, streams, streams, IsInteractive: false));

        foreach (var words in ShellLine.Commands(line).Where(IsOurs))
        {
            var error = UsageErrors.Find(root.Parse([.. words.Skip(words.IndexOf("--") is var dashes && words[0] == "dotnet" ? dashes + 1 : 1)]));

            error.Should().BeNull($"{document} says '{line}'");
        }
    }

    [Fact]
    public void The_two_commands_of_the_readme_are_those_that_are_checked_on_a_clean_machine()
    {
        var readme = CodeLines(SourceTree.Read("README.md")).Select(line => line.Split('#')[0].Trim()).ToList();
        var check = SourceTree.Read(".ci/run");

        readme[..2].Should().Equal(ProgramOfTheTree + "report seeds", "dotnet test Alignment.sln");
        check.Should().ContainAll(readme[..2]);
    }

    [Theory]
    [InlineData("alignment split a.txt --lang fr > b.txt", "split|a.txt|--lang|fr")]
    [InlineData("alignment read 'deux mots' 2>log # why", "read|deux mots")]
    [InlineData("curl -s x | alignment split -", "split|-")]
    public void Lines_are_read_as_a_shell_reads_them(string line, string expected)
    {
        var ours = ShellLine.Commands(line).Single(IsOurs);

        string.Join('|', ours.Skip(1)).Should().Be(expected);
    }

    private static bool IsOurs(List<string> words) =>
        words[0] == "alignment" || string.Join(' ', words).StartsWith(ProgramOfTheTree.Trim(), StringComparison.Ordinal);

    /// <summary>The lines of fenced code, continued lines joined.</summary>
    private static IEnumerable<string> CodeLines(string markdown) => Fences().Matches(markdown)
        .SelectMany(fence => Continuations().Replace(fence.Groups["code"].Value, " ").Split('\n'))
        .Select(line => line.Trim())
        .Select(line => line.StartsWith("$ ", StringComparison.Ordinal) ? line[2..] : line)
        .Where(line => line.Length > 0);

    [GeneratedRegex(@"^[ ]*```(sh|bash|console)\n(?<code>.*?)^[ ]*```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fences();

    [GeneratedRegex(@"\\\n\s*")]
    private static partial Regex Continuations();
}
