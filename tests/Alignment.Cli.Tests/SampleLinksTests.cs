using Alignment.Formats.Bitexts;

namespace Alignment.Cli.Tests;

/// <summary>How well independent coverage is aligned: the samples against what a reader of both articles links.</summary>
public sealed class SampleLinksTests
{
    [Fact]
    public async Task Most_of_what_two_desks_say_alike_is_found_and_little_else()
    {
        using var folder = new TemporaryFolder();
        var run = await Program.RunAsync("report", Repository.PathOf("seeds"), "-o", folder["report.html"]);
        run.Exit.Should().Be(0);

        var (right, found, expected) = (0, 0, 0);
        foreach (var (bitext, gold) in ExpectedLinks())
        {
            var links = Links(Path.Combine(folder["report.bitexts"], bitext)).ToHashSet();
            right += links.Intersect(gold).Count();
            found += links.Count;
            expected += gold.Count;
        }

        ((double)right / found).Should().BeGreaterThan(0.85, "precision of {0} links", found);
        ((double)right / expected).Should().BeGreaterThan(0.7, "recall of {0} links", expected);
    }

    private static IEnumerable<(string Bitext, HashSet<string> Links)> ExpectedLinks() =>
        File.ReadLines(Repository.PathOf("tests", "Alignment.Cli.Tests", "Fixtures", "seeds-links.tsv"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .Select(row => ($"{row[0]}--{row[1]}.bitext.jsonl".Replace("/", "__", StringComparison.Ordinal), row[2].Split(' ').ToHashSet()));

    private static IEnumerable<string> Links(string path)
    {
        using var file = File.OpenRead(path);
        var bitext = BitextFile.Read(file, path);
        return [.. bitext.Beads.SelectMany(bead => bead.French.SelectMany(french => bead.English.Select(english => $"{french}-{english}")))];
    }
}
