using System.Text.RegularExpressions;

namespace Alignment.Cli.Tests.House;

/// <summary>The project speaks of itself alone: no file says where or with what it was made.</summary>
public partial class OwnWordsTests
{
    private static readonly HashSet<string> Binary = [".lexicon", ".png", ".gz", ".db", ".docx", ".xlsx"];

    [Fact]
    public void No_file_names_a_folder_of_the_machine_it_was_written_on()
    {
        var found = SourceTree.Files
            .Where(path => !Binary.Contains(Path.GetExtension(path)) && path != ThisFile)
            .SelectMany(path => Lines(path).Where(line => Elsewhere().IsMatch(line.Text)).Select(line => $"{path}, line {line.Number}: {line.Text.Trim()}"));

        found.Should().BeEmpty();
    }

    [Fact]
    public void Only_tests_that_can_skip_look_beside_the_repository()
    {
        var found = SourceTree.Files
            .Where(path => !Binary.Contains(Path.GetExtension(path)) && path != ThisFile && !path.StartsWith("tests/", StringComparison.Ordinal))
            .Where(path => SourceTree.Read(path).Contains("../shared", StringComparison.Ordinal));

        found.Should().BeEmpty();
    }

    [Fact]
    public void No_package_source_is_prescribed()
    {
        SourceTree.Files.Select(path => Path.GetFileName(path).ToUpperInvariant()).Should().NotContain("NUGET.CONFIG");
        SourceTree.Files.Where(path => Path.GetExtension(path) is ".csproj" or ".props" or ".targets")
            .Where(path => SourceTree.Read(path).Contains("RestoreSources", StringComparison.OrdinalIgnoreCase)
                || SourceTree.Read(path).Contains("RestoreAdditionalProjectSources", StringComparison.OrdinalIgnoreCase))
            .Should().BeEmpty();
    }

    private const string ThisFile = "tests/Alignment.Cli.Tests/House/OwnWordsTests.cs";

    // absolute paths of work folders and home folders; "issue 12" points into a tracker that readers may not have
    [GeneratedRegex(@"(?<![\w.~-])/(work|root|tmp/wt|home/\w+)/|\bgit worktree\b|(?<!/)\bissue #?\d", RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere();

    private static IEnumerable<(int Number, string Text)> Lines(string path) => SourceTree.Read(path).Split('\n').Select((text, index) => (index + 1, text));
}
