using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Alignment.Cli.Tests;

public sealed class TrainCommandTests : IDisposable
{
    private static readonly (string French, string English)[] Words =
    [
        ("chat", "cat"), ("chien", "dog"), ("mange", "eats"), ("voit", "sees"), ("grand", "big"), ("petit", "small"), ("poisson", "fish"), ("oiseau", "bird"),
        ("le", "the"), ("un", "a"), ("rouge", "red"), ("noir", "black"),
    ];

    private readonly TemporaryFolder folder = new();

    public TrainCommandTests() => File.WriteAllText(folder["pairs.tsv"], Pairs(3000));

    public void Dispose() => folder.Dispose();

    [Fact]
    public Task Help_is_as_it_was() => CommandGolden.CheckHelpAsync("train");

    [Fact]
    public async Task A_lexicon_is_learnt_summed_up_and_of_use()
    {
        var run = await TrainAsync("house.lexicon", "pairs.tsv");

        run.Exit.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Out.Should().MatchRegex($"^{Regex.Escape(folder["house.lexicon"])}: 3000 pairs, 12 French and 12 English words, \\d+ entries, \\d+ bytes, \\d+\\.\\d seconds\n$");
        File.WriteAllText(folder["a.fr"], "le petit chat noir voit un oiseau rouge\nle grand chien mange un poisson\n");
        File.WriteAllText(folder["a.en"], "the small black cat sees a red bird\nthe big dog eats a fish\n");
        var aligned = await Program.RunAsync("align", folder["a.fr"], folder["a.en"], "--one-per-line", "--format", "ids", "--lexicon", folder["house.lexicon"]);
        aligned.Out.Should().MatchRegex(@"^\[0\]:\[0\]:0\.\d+\n\[1\]:\[1\]:0\.\d+\n$");
    }

    [Fact]
    public async Task The_lexicon_does_not_depend_on_threads_or_on_how_the_pairs_come()
    {
        File.WriteAllText(folder["first.tsv"], Pairs(3000)[..Half()]);
        File.WriteAllText(folder["second.tsv"], Pairs(3000)[Half()..]);
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            await gzip.WriteAsync(File.ReadAllBytes(folder["pairs.tsv"]));
        }

        File.WriteAllBytes(folder["pairs.tsv.gz"], packed.ToArray());

        await TrainAsync("1.lexicon", "pairs.tsv", "--threads", "1");
        await TrainAsync("4.lexicon", "pairs.tsv", "--threads", "4");
        await TrainAsync("gz.lexicon", "pairs.tsv.gz");
        await Program.RunAsync("train", folder["first.tsv"], folder["second.tsv"], "-o", folder["two.lexicon"]);
        await Program.RunAsync(Pairs(3000), ["train", "-", "-o", folder["stdin.lexicon"]]);

        var expected = File.ReadAllBytes(folder["1.lexicon"]);
        foreach (var name in new[] { "4", "gz", "two", "stdin" })
        {
            File.ReadAllBytes(folder[name + ".lexicon"]).Should().Equal(expected, name);
        }
    }

    [Fact]
    public async Task Its_name_and_the_least_count_are_the_users()
    {
        await TrainAsync("a.lexicon", "pairs.tsv", "--name", "Maison 2026", "--min-count", "1", "--iterations", "2");

        Encoding.UTF8.GetString(File.ReadAllBytes(folder["a.lexicon"])).Should().Contain("Maison 2026");
    }

    [Fact]
    public async Task A_new_term_is_learnt_on_top_of_the_lexicon_inside_the_program()
    {
        const string Known = "x\tLe conseil a voté lundi.\tThe council voted on Monday.\n";
        File.WriteAllText(folder["house.tsv"], """
            Le bourgplexe ouvre ses portes au printemps.	The townplex opens its doors in the spring.
            Un bourgplexe coûte cher aux contribuables.	A townplex is expensive for taxpayers.
            On a fermé le bourgplexe lundi.	The townplex was closed on Monday.

            """);

        var run = await TrainAsync("house.lexicon", "house.tsv", "--from", "shipped", "--threads", "2");

        run.Exit.Should().Be(0);
        run.Out.Should().StartWith($"{folder["house.lexicon"]}: 3 pairs, ");
        (await ExplainAsync("Voici le bourgplexe.", "Here is the townplex.")).Should().NotMatchRegex("bourgplexe +townplex");
        (await ExplainAsync("Voici le bourgplexe.", "Here is the townplex.", "--lexicon", folder["house.lexicon"])).Should().MatchRegex("bourgplexe +townplex +\\d+%  word");
        var before = (await Program.RunAsync(Known, ["score", "-"])).Out.Split('\t');
        var after = (await Program.RunAsync(Known, ["score", "-", "--lexicon", folder["house.lexicon"]])).Out.Split('\t');
        Number(after[2]).Should().BeApproximately(Number(before[2]), 0.01);
    }

    [Fact]
    public async Task Training_in_two_steps_knows_what_both_have_for_any_number_of_threads()
    {
        await TrainAsync("first.lexicon", "pairs.tsv", "--name", "Maison");
        File.WriteAllText(folder["more.tsv"], "le renard mange\tthe fox eats\nun renard voit\ta fox sees\nle renard rouge\tthe red fox\n");

        await TrainAsync("1.lexicon", "more.tsv", "--from", folder["first.lexicon"], "--threads", "1");
        await TrainAsync("4.lexicon", "more.tsv", "--from", folder["first.lexicon"], "--threads", "4");

        File.ReadAllBytes(folder["4.lexicon"]).Should().Equal(File.ReadAllBytes(folder["1.lexicon"]));
        Encoding.UTF8.GetString(File.ReadAllBytes(folder["1.lexicon"])).Should().Contain("Maison+");
        (await ExplainAsync("le renard voit un chat", "the fox sees a cat", "--lexicon", folder["1.lexicon"])).Should().MatchRegex("renard +fox").And.MatchRegex("covered +[89]\\d% ");
    }

    [Fact]
    public async Task Confirmed_beads_of_a_bitext_file_are_learnt_from_and_no_others()
    {
        File.WriteAllText(folder["a.fr"], "le petit chat noir voit un oiseau rouge\nle grand chien mange un poisson\n");
        File.WriteAllText(folder["a.en"], "the small black cat sees a red bird\nthe big dog eats a fish\n");
        var path = folder["a.bitext.jsonl"];
        await Program.RunAsync("align", folder["a.fr"], folder["a.en"], "--one-per-line", "--format", "jsonl", "-o", path);
        var bitext = await File.ReadAllTextAsync(path);
        var place = bitext.IndexOf("\"automatic\"", StringComparison.Ordinal);
        await File.WriteAllTextAsync(path, bitext[..place] + "\"confirmed\"" + bitext[(place + "\"automatic\"".Length)..]);

        var run = await TrainAsync("a.lexicon", "a.bitext.jsonl", "--min-count", "1");

        run.Out.Should().StartWith($"{folder["a.lexicon"]}: 1 pairs, 8 French and 8 English words");
        await File.WriteAllTextAsync(path, bitext);
        (await Program.RunAsync("train", path, folder["pairs.tsv"], "-o", folder["b.lexicon"])).Error
            .Should().Be($"alignment: {path} has no confirmed beads with both sides; nothing is learnt from it.\n");
    }

    [Fact]
    public async Task An_output_that_cannot_be_written_is_told_before_anything_is_read()
    {
        File.WriteAllText(folder["bad.tsv"], "no tab");

        // The broken line is not reached.
        (await TrainAsync("pairs.tsv/x.lexicon", "bad.tsv")).Error.Should().Contain("cannot be written").And.NotContain("no tab");
    }

    [Fact]
    public async Task A_failure_leaves_the_old_lexicon_and_no_other_file()
    {
        File.WriteAllText(folder["house.lexicon"], "old");
        File.WriteAllText(folder["bad.tsv"], Pairs(50) + "no tab\n");
        var before = folder.Names.ToList();

        var run = await TrainAsync("house.lexicon", "bad.tsv");

        run.Should().Be(new Program.Run(2, "", $"alignment: {folder["bad.tsv"]}, line 51: no tab. Give lines of French, a tab, and English.\n"));
        File.ReadAllText(folder["house.lexicon"]).Should().Be("old");
        folder.Names.Should().Equal(before);
    }

    [Fact]
    public async Task Work_that_is_stopped_leaves_nothing_behind()
    {
        using var source = new CancellationTokenSource();
        var before = folder.Names.ToList();
        using var input = new StoppingStream(Encoding.UTF8.GetBytes(Pairs(3000)), source);
        using var error = new StringWriter { NewLine = "\n" };

        var exit = await CommandLine.RunAsync(
            ["train", "-", "-o", folder["house.lexicon"]], new Terminal(input, TextWriter.Null, error, IsInteractive: false), source.Token);

        exit.Should().Be(130);
        error.ToString().Should().Be("alignment: stopped; nothing was left half-written.\n");
        folder.Names.Should().Equal(before);
    }

    [Fact]
    public async Task Mistakes_are_one_line_each()
    {
        File.WriteAllText(folder["empty.tsv"], "\n\n");
        File.WriteAllText(folder["few.tsv"], "un chat\ta cat\n");
        var whole = folder["whole.lexicon"];
        await TrainAsync("whole.lexicon", "pairs.tsv");
        var bytes = File.ReadAllBytes(whole);
        File.WriteAllBytes(folder["cut.lexicon"], bytes[..^5]);
        File.WriteAllBytes(folder["damaged.lexicon"], [.. bytes[..^1], (byte)(bytes[^1] ^ 1)]);
        File.WriteAllBytes(folder["newer.lexicon"], [.. bytes[..8], 9, .. bytes[9..]]);
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            await gzip.WriteAsync(File.ReadAllBytes(folder["pairs.tsv"]));
        }

        File.WriteAllBytes(folder["cut.tsv.gz"], packed.ToArray()[..^200]);
        await CommandGolden.CheckErrorsAsync(
            "train-errors",
            folder.Path,
            "train",
            "train ./pairs.tsv",
            "train -o ./x.lexicon",
            "train ./pairs.tsv -o -",
            "train ./pairs.tsv -o ./x.lexicon --threads 0",
            "train ./pairs.tsv -o ./x.lexicon --iterations 1",
            "train ./pairs.tsv -o ./x.lexicon --min-count few",
            "train ./pairs.tsv -o ./x.lexicon --min-cuont 2",
            "train ./pairs.tsv -o ./x.lexicon --from ./pairs.tsv",
            "train ./pairs.tsv -o ./x.lexicon --from ./absent.lexicon",
            "train ./pairs.tsv -o ./x.lexicon --from-weight 2",
            "train ./pairs.tsv -o ./x.lexicon --from ./whole.lexicon --from-weight 0",
            "train ./pairs.tsv ./absent.tsv -o ./x.lexicon",
            "train ./ -o ./x.lexicon",
            "train ./empty.tsv -o ./x.lexicon",
            "train ./few.tsv -o ./x.lexicon",
            "score ./few.tsv --lexicon ./cut.lexicon",
            "score ./few.tsv --lexicon ./damaged.lexicon",
            "score ./few.tsv --lexicon ./newer.lexicon",
            "score ./few.tsv --lexicon ./pairs.tsv");
        var cut = await TrainAsync("x.lexicon", "cut.tsv.gz");
        cut.Exit.Should().Be(2);
        cut.Error.Should().Contain("cannot be read further").And.EndWith("Copy the file again.\n");
    }

    private static string Pairs(int count)
    {
        var random = new Random(5);
        return string.Concat(Enumerable.Range(0, count).Select(_ =>
        {
            var words = Enumerable.Range(0, random.Next(3, 8)).Select(_ => Words[random.Next(Words.Length)]).ToList();
            return $"{string.Join(' ', words.Select(word => word.French))}\t{string.Join(' ', words.Select(word => word.English))}\n";
        }));
    }

    private static int Half() => Pairs(3000).IndexOf('\n', Pairs(3000).Length / 2) + 1;

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static async Task<string> ExplainAsync(params string[] texts) => (await Program.RunAsync(["explain", .. texts])).Out;

    private Task<Program.Run> TrainAsync(string output, string pairs, params string[] options) =>
        Program.RunAsync(["train", folder[pairs], "-o", folder[output], .. options]);

    /// <summary>Somebody presses Ctrl+C while it is read.</summary>
    private sealed class StoppingStream(byte[] bytes, CancellationTokenSource source) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            source.Cancel();
            return base.Read(buffer, offset, count);
        }

        public override int Read(Span<byte> buffer)
        {
            source.Cancel();
            return base.Read(buffer);
        }
    }
}
