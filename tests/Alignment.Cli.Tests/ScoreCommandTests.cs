using System.IO.Compression;
using System.Text;

namespace Alignment.Cli.Tests;

public sealed class ScoreCommandTests : IDisposable
{
    private const string Vote = "Le conseil a voté contre le projet lundi.\tThe council voted against the project on Monday.";
    private const string Storm = "Les pêcheurs attendent la marée.\tInflation fell to 2.1 per cent in March.";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public Task Help_is_as_it_was() => CommandGolden.CheckHelpAsync("score");

    [Fact]
    public async Task Each_pair_gets_its_id_relation_probability_and_similarity()
    {
        var run = await ScoreAsync($"a\t{Vote}\nb\t{Storm}\n");

        run.Exit.Should().Be(0);
        run.Out.Should().MatchRegex("^a\tequivalent\t0\\.\\d{4}\t0\\.\\d{4}\nb\tunrelated\t0\\.\\d{4}\t0\\.\\d{4}\n$");
    }

    [Fact]
    public async Task A_header_blank_lines_further_columns_and_carriage_returns_are_passed_over()
    {
        var plain = await ScoreAsync($"1\t{Vote}\n2\t{Storm}\n");

        (await ScoreAsync($"\uFEFFid\tfr\ten\tlabel\r\n1\t{Vote}\tyes\r\n\r\n2\t{Storm}\tno\t\t\r\n")).Should().Be(plain);
        (await ScoreAsync("id\tfr\ten")).Should().Be(new Program.Run(0, "", ""));
        (await ScoreAsync("")).Should().Be(new Program.Run(0, "", ""));
    }

    [Fact]
    public async Task The_score_of_a_pair_does_not_depend_on_its_neighbours()
    {
        const string Marche = "Marche avec le roi.\tMarche with the king."; // a name in this pair, a word elsewhere
        var alone = (await ScoreAsync($"x\t{Marche}\n")).Out;

        var among = (await ScoreAsync($"1\t{Vote}\n2\tOn dit que Marche et Roi sont venus.\tThey say Marche and Roi came.\nx\t{Marche}\n3\t{Storm}\n")).Out;

        among.Split('\n')[2].Should().Be(alone.TrimEnd('\n'));
    }

    [Fact]
    public async Task Many_pairs_keep_their_order()
    {
        var run = await ScoreAsync(string.Concat(Enumerable.Range(0, 3000).Select(number => $"{number}\tVoici {number}.\tHere is {number}.\n")));

        run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')[0])
            .Should().Equal(Enumerable.Range(0, 3000).Select(number => $"{number}"));
    }

    [Fact]
    public async Task Gzip_and_windows_1252_are_read()
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            await gzip.WriteAsync(Encoding.UTF8.GetBytes($"a\t{Vote}\n"));
        }

        await File.WriteAllBytesAsync(folder["p.tsv.gz"], packed.ToArray());
        await File.WriteAllBytesAsync(folder["old.tsv"], Encoding.Latin1.GetBytes($"a\t{Vote}\n"));
        var plain = await ScoreAsync($"a\t{Vote}\n");

        (await Program.RunAsync("score", folder["p.tsv.gz"])).Should().Be(plain);
        (await Program.RunAsync("score", folder["old.tsv"])).Should().Be(plain);
    }

    [Fact]
    public async Task A_side_without_words_is_unrelated() =>
        (await ScoreAsync("a\t\tHello.\nb\t«»\t“”\n")).Out.Should().Be("a\tunrelated\t0.0000\t0.0000\nb\tunrelated\t0.0000\t0.0000\n");

    [Fact]
    public async Task Mistakes_are_one_line_each()
    {
        File.WriteAllText(folder["short.tsv"], "un\tone\n");
        File.WriteAllText(folder["plain.tsv"], "id\tfr\ten\n\nNo tabs here.\n");
        File.WriteAllBytes(folder["utf16.tsv"], [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("a\tb\tc\n")]);
        File.WriteAllBytes(folder["cut.tsv.gz"], [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x4B]);
        File.WriteAllText(folder["long.tsv"], "1\t" + new string('x', 17 << 20));
        await CommandGolden.CheckErrorsAsync(
            "score-errors",
            folder.Path,
            "score",
            "score ./a.tsv ./b.tsv",
            "score ./a.tsv --lexcon x",
            "score ./absent.tsv",
            "score ./short.tsv",
            "score ./plain.tsv",
            "score ./utf16.tsv",
            "score ./cut.tsv.gz",
            "score ./long.tsv",
            "score ./");
    }

    private static Task<Program.Run> ScoreAsync(string input) => Program.RunAsync(input, ["score", "-"]);
}
