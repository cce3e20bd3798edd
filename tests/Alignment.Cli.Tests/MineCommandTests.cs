using System.Text;
using System.Text.RegularExpressions;

namespace Alignment.Cli.Tests;

public sealed class MineCommandTests : IDisposable
{
    private static readonly (string French, string English)[] Pairs =
    [
        ("Le conseil municipal a voté contre le projet de stade lundi soir.", "City council voted against the stadium project on Monday evening."),
        ("Les pêcheurs de la baie attendent le retour du homard.", "Fishermen in the bay are waiting for the lobster to return."),
        ("La banque centrale maintient son taux directeur à 2,75 %.", "The central bank is holding its policy rate at 2.75 per cent."),
        ("Trois pompiers ont été blessés dans l'incendie d'un entrepôt.", "Three firefighters were injured in a warehouse fire."),
    ];

    private static readonly string[] OnlyFrench = ["Le festival de jazz fête ses quarante ans.", "Un orignal s'est promené dans le centre-ville.", "La neige retarde les trains vers Québec."];
    private static readonly string[] OnlyEnglish = ["The museum will close for two years of repairs.", "A rare comet can be seen before dawn.", "Farmers worry about a dry summer."];

    private readonly TemporaryFolder folder = new();

    public MineCommandTests()
    {
        File.WriteAllText(folder["fr.tsv"], Lines("f", Pairs.Select(pair => pair.French).Concat(OnlyFrench)));
        File.WriteAllText(folder["en.tsv"], Lines("e", OnlyEnglish.Concat(Pairs.Select(pair => pair.English))));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public Task Help_is_as_it_was() => CommandGolden.CheckHelpAsync("mine");

    [Fact]
    public async Task Pairs_are_printed_with_their_ids_and_probability_and_summed_up()
    {
        var run = await MineAsync();

        run.Exit.Should().Be(0);
        run.Out.Should().MatchRegex("^(f[1-4]\te[4-7]\t[01]\\.\\d{4}\n){4}$");
        run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..5]).Should().BeEquivalentTo("f1\te4", "f2\te5", "f3\te6", "f4\te7");
        run.Error.Should().MatchRegex("^alignment: 4 pairs among 7 French and 7 English lines, \\d+\\.\\d seconds\n$");
    }

    [Fact]
    public async Task The_bytes_do_not_depend_on_jobs_or_on_where_they_go()
    {
        var printed = (await MineAsync("--min-probability", "0")).Out;
        await MineAsync("--min-probability", "0", "--jobs", "3", "-o", folder["out/pairs.tsv"]);

        (await MineAsync("--min-probability", "0", "--jobs", "1")).Out.Should().Be(printed);
        (await File.ReadAllTextAsync(folder["out/pairs.tsv"])).Should().Be(printed);
        (await Program.RunAsync(await File.ReadAllTextAsync(folder["fr.tsv"]), ["mine", "-", folder["en.tsv"], "--min-probability", "0"])).Out.Should().Be(printed);
    }

    [Fact]
    public async Task Files_in_the_other_order_are_swapped_with_a_notice()
    {
        var run = await Program.RunAsync("mine", folder["en.tsv"], folder["fr.tsv"]);

        run.Out.Should().Be((await MineAsync()).Out);
        run.Error.Should().StartWith($"alignment: {folder["en.tsv"]} is in English and {folder["fr.tsv"]} in French; they are taken the other way round.\n");
    }

    [Fact]
    public async Task A_file_without_lines_has_no_pairs()
    {
        File.WriteAllText(folder["empty.tsv"], "\n\n");

        var run = await Program.RunAsync("mine", folder["empty.tsv"], folder["en.tsv"]);

        (run.Exit, run.Out).Should().Be((0, ""));
        run.Error.Should().StartWith($"alignment: {folder["empty.tsv"]} has no lines.\n");
    }

    [Fact]
    public async Task Odd_bytes_in_a_line_do_not_disturb_the_others()
    {
        byte[] loneSurrogate = [.. "x\t"u8, 0xED, 0xA0, 0x80, (byte)'\n'];
        var odd = Encoding.UTF8.GetBytes($"y\t\u202E\u200F\nz\t{new string('x', 1_000_000)}\nw\t\n");
        await File.WriteAllBytesAsync(folder["odd.tsv"], [.. loneSurrogate, .. odd, .. await File.ReadAllBytesAsync(folder["fr.tsv"])]);

        (await Program.RunAsync("mine", folder["odd.tsv"], folder["en.tsv"])).Out.Split('\n').Order()
            .Should().Equal((await MineAsync()).Out.Split('\n').Order(), (one, other) => Regex.Replace(one, "[^\t]*$", "") == Regex.Replace(other, "[^\t]*$", ""));
    }

    [Fact]
    public async Task Work_that_is_stopped_leaves_the_old_file_and_no_other()
    {
        File.WriteAllText(folder["pairs.tsv"], "old");
        var before = folder.Names.ToList();

        var run = await Program.RunAsync("", ["mine", folder["fr.tsv"], folder["en.tsv"], "-o", folder["pairs.tsv"]], new CancellationToken(canceled: true));

        run.Should().Be(new Program.Run(130, "", "alignment: stopped; nothing was left half-written.\n"));
        File.ReadAllText(folder["pairs.tsv"]).Should().Be("old");
        folder.Names.Should().Equal(before);
    }

    [Fact]
    public async Task Mistakes_are_one_line_each()
    {
        File.WriteAllText(folder["twice.tsv"], "a\tUn.\n\nb\tDeux.\na\tTrois.\n");
        File.WriteAllText(folder["plain.tsv"], "a\tUn.\nNo tab here.\n");
        File.WriteAllText(folder["nameless.tsv"], "a\tUn.\n \tDeux.\n");
        File.WriteAllBytes(folder["utf16.tsv"], [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("a\tUn.\n")]);
        File.WriteAllText(folder["long.tsv"], "1\t" + new string('x', 17 << 20));
        await CommandGolden.CheckErrorsAsync(
            "mine-errors",
            folder.Path,
            "mine",
            "mine ./fr.tsv",
            "mine - -",
            "mine ./fr.tsv ./en.tsv ./more.tsv",
            "mine ./fr.tsv ./en.tsv --min-probability 2",
            "mine ./fr.tsv ./en.tsv --jobs 0",
            "mine ./fr.tsv ./en.tsv --min-probabilty 0.5",
            "mine ./fr.tsv ./absent.tsv",
            "mine ./fr.tsv ./",
            "mine ./twice.tsv ./en.tsv",
            "mine ./plain.tsv ./en.tsv",
            "mine ./nameless.tsv ./en.tsv",
            "mine ./utf16.tsv ./en.tsv",
            "mine ./long.tsv ./en.tsv",
            "mine ./fr.tsv ./fr.tsv",
            "mine ./en.tsv ./en.tsv",
            "mine ./fr.tsv ./en.tsv -o ./fr.tsv/x");
    }

    private Task<Program.Run> MineAsync(params string[] options) => Program.RunAsync(["mine", folder["fr.tsv"], folder["en.tsv"], .. options]);

    private static string Lines(string letter, IEnumerable<string> texts) => string.Concat(texts.Select((text, index) => $"{letter}{index + 1}\t{text}\n"));
}
