using Alignment.Cli.Checking;
using Alignment.Core.Checking;
using Alignment.Core.Terminology;
using Alignment.Formats.Mending;
using Alignment.Formats.Settings;

namespace Alignment.Cli.Tests.Checking;

public sealed class MendOutputTests : IDisposable
{
    private static readonly byte[] Read = "Avant."u8.ToArray();
    private static readonly byte[] Mended = "Après."u8.ToArray();

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_that_somebody_has_saved_since_it_was_checked_is_left_alone()
    {
        File.WriteAllText(folder["a.txt"], "Avant.");
        File.WriteAllText(folder["b.txt"], "Quelqu'un travaille.");

        var (outcomes, said) = Write("a.txt", "b.txt", "c.txt");

        File.ReadAllText(folder["a.txt"]).Should().Be("Après.");
        File.ReadAllText(folder["b.txt"]).Should().Be("Quelqu'un travaille.");
        File.Exists(folder["c.txt"]).Should().BeFalse();
        outcomes.Select(outcome => outcome.Result!.Characters).Should().Equal(2, 1, 1); // those of what stands in the file
        said.Should().Be("""
            alignment: b.txt: not mended: the file has changed since it was checked. Run the check again.
            alignment: c.txt: not mended: the file has changed since it was checked. Run the check again.
            alignment: mended 1 place in 1 file

            """);
    }

    [Fact]
    public void If_one_file_cannot_be_written_none_is()
    {
        File.WriteAllText(folder["a.txt"], "Avant.");
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        var write = () => Write(stop.Token, "a.txt");

        write.Should().Throw<OperationCanceledException>();
        File.ReadAllText(folder["a.txt"]).Should().Be("Avant.");
        folder.Names.Should().Equal("a.txt");
    }

    private (IReadOnlyList<FileOutcome> Outcomes, string Said) Write(params string[] names) => Write(CancellationToken.None, names);

    private (IReadOnlyList<FileOutcome> Outcomes, string Said) Write(CancellationToken cancellationToken, params string[] names)
    {
        using var error = new StringWriter { NewLine = "\n" };
        var plan = new CheckPlan
        {
            Paths = [folder.Path],
            Glossary = Glossary.Empty,
            Settings = CheckSettings.None,
            Rules = new RuleSet(RuleSettings.Default),
            Format = "text",
            Mending = MendingMode.Fix,
        };
        var outcomes = names.Select(name =>
        {
            var before = new FileResult { Path = name, Findings = [], Characters = 1 };
            var after = before with { Characters = 2 };
            return new FileOutcome(folder[name], after, null, new MendedFile(Read, Mended, before, after, 1));
        }).ToList();
        var written = new MendOutput(plan, new Terminal(Stream.Null, TextWriter.Null, error, IsInteractive: false)).Write(outcomes, cancellationToken);
        return (written, error.ToString());
    }
}
