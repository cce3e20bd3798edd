using System.Globalization;
using System.Text.RegularExpressions;
using Alignment.Formats.Bitexts;

namespace Alignment.Cli.Tests;

public sealed partial class AlignCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public AlignCommandTests()
    {
        Write("house.yml", "entries:\n- id: navy\n  en: Royal Canadian Navy\n  fr: {term: Marine royale canadienne}\n");
        Write("annonce.txt", """
            Un navire de la Marine royale canadienne secourt neuf pêcheurs

            Un navire de la Marine royale canadienne a secouru neuf pêcheurs samedi au large de l'île de Corbec.

            Leur bateau prenait l'eau depuis trois heures. Personne n'a été blessé, a dit la porte-parole Odile Ferland.

            Le port de Corbec rouvrira le 12 mai.

            Le syndicat réclame depuis mars des gilets neufs pour chaque équipage.
            """);
        Write("story.txt", """
            Navy ship rescues nine fishers

            A Royal Canadian Navy ship rescued nine fishers off Corbec Island on Saturday.

            Their boat had been taking on water for three hours. Nobody was hurt, said spokeswoman Odile Ferland.

            The port of Corbec will reopen on May 12.
            """);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public Task Help_is_as_it_was() => CommandGolden.CheckHelpAsync("align");

    [Fact]
    public async Task The_page_of_two_articles_says_where_the_glossary_is_not_kept()
    {
        Write("strict.yml", "entries:\n- id: crew\n  en: [{term: fishing crew, status: preferred}, {term: nine fishers, status: forbidden, use: fishing crew}]\n  fr: {term: matelots}\n");

        var run = await Program.RunAsync("align", folder["annonce.txt"], folder["story.txt"], "--glossary", folder["strict.yml"], "--format", "html");

        run.Out.Should().Contain("<caption>TERM001 · forbidden (1)</caption>").And.MatchRegex("<td lang=\"en\"[^>]*>nine fishers</td><td lang=\"en\"[^>]*>fishing crew</td>");
    }

    [Fact]
    public async Task Two_articles_become_a_table_of_beads()
    {
        var run = await RunAsync("annonce.txt", "story.txt");

        run.Exit.Should().Be(0);
        run.Error.Should().BeEmpty();
        Golden.Check("align", "tsv", WithoutProbabilities(run.Out));
    }

    [Fact]
    public async Task The_articles_may_come_in_either_order() =>
        (await RunAsync("story.txt", "annonce.txt")).Should().Be(await RunAsync("annonce.txt", "story.txt"));

    [Fact]
    public async Task One_of_the_two_may_come_from_standard_input()
    {
        var run = await Program.RunAsync(File.ReadAllText(folder["story.txt"]), ["align", folder["annonce.txt"], "-", "--glossary", folder["house.yml"]]);

        run.Should().Be(await RunAsync("annonce.txt", "story.txt"));
    }

    [Fact]
    public async Task Jsonl_is_a_bitext_file_that_can_be_read_again()
    {
        var run = await RunAsync("annonce.txt", "story.txt", "--format", "jsonl", "-o", folder["out/x.bitext.jsonl"]);

        run.Should().Be(new Program.Run(0, "", ""));
        var bitext = BitextFile.Load(folder["out/x.bitext.jsonl"]);
        (bitext.French.Id, bitext.English.Id).Should().Be(("annonce", "story"));
        bitext.Origin!.Glossaries.Should().Equal(folder["house.yml"]);
        bitext.Beads.Where(bead => bead.IsLink).Should().HaveCountGreaterThan(2).And.OnlyContain(bead => bead.Evidence.Matches.Count > 0);
    }

    [Fact]
    public async Task Html_is_a_page_of_the_one_pair()
    {
        var run = await RunAsync("annonce.txt", "story.txt", "--format", "html");

        run.Exit.Should().Be(0);
        run.Out.Should().StartWith("<!DOCTYPE html>").And.ContainAll("Un navire de la Marine royale canadienne secourt", "Navy ship rescues nine fishers", "navy");
        run.Out.TrimEnd().Should().EndWith("</html>");
    }

    [Fact]
    public async Task Ids_are_indices_and_probabilities()
    {
        var run = await RunAsync("annonce.txt", "story.txt", "--format", "ids");

        run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().OnlyContain(line => IdsLine().IsMatch(line));
        run.Out.Should().StartWith("[0]:[0]:0.9");
    }

    [Fact]
    public async Task With_one_sentence_a_line_nothing_is_dropped_and_blank_lines_keep_their_index()
    {
        Write("a.fr", "Partager cet article\n\nLe maire a démissionné mardi soir.\n   \nElle part. Il reste.\n");
        Write("a.en", "\nThe mayor resigned on Tuesday evening.\nShe leaves. He stays.");

        var run = await RunAsync("a.fr", "a.en", "--one-per-line", "--format", "ids");

        run.Error.Should().BeEmpty();
        Indices(run.Out, side: 1).Should().BeEquivalentTo([0, 1, 2, 3, 4]);
        Indices(run.Out, side: 2).Should().BeEquivalentTo([0, 1, 2]);
        run.Out.Should().Contain("[2]:[1]:").And.Contain("[4]:[2]:").And.Contain("[1]:[]:1.00").And.Contain("[3]:[]:1.00").And.Contain("[]:[0]:1.00");
    }

    [Fact]
    public async Task With_one_sentence_a_line_the_place_says_the_language_and_doubts_are_told()
    {
        Write("a.fr", "Le maire a démissionné mardi soir devant le conseil.\n");
        Write("a.en", "The mayor resigned on Tuesday evening before the council.\n");

        var run = await RunAsync("a.en", "a.fr", "--one-per-line", "--format", "ids");

        run.Exit.Should().Be(0);
        run.Error.Should().Be(
            $"alignment: {folder["a.en"]} looks English and is taken for French, by its place.\nalignment: {folder["a.fr"]} looks French and is taken for English, by its place.\n");
    }

    [Fact]
    public async Task Two_articles_in_one_language_are_aligned_with_a_notice()
    {
        Write("story2.txt", "A Royal Canadian Navy ship rescued nine fishers off Corbec Island on Saturday. Their boat had taken on water.");

        var run = await RunAsync("story.txt", "story2.txt", "--format", "ids");

        run.Exit.Should().Be(0);
        run.Out.Should().Contain(":[0]:");
        run.Error.Should().Be(
            $"alignment: both articles are in English; {folder["story.txt"]} is taken for the French one and {folder["story2.txt"]} for the English one.\n");
    }

    [Fact]
    public async Task Articles_too_short_to_tell_their_language_go_by_their_place()
    {
        Write("x1.txt", "12 h 30");
        Write("x2.txt", "12:30");

        var run = await RunAsync("x1.txt", "x2.txt", "--format", "ids");

        run.Exit.Should().Be(0);
        run.Out.Should().StartWith("[0]:[");
    }

    [Fact]
    public async Task Articles_with_one_name_get_ids_that_differ()
    {
        Write("fr/a.txt", File.ReadAllText(folder["annonce.txt"]));
        Write("en/a.txt", File.ReadAllText(folder["story.txt"]));

        (await RunAsync("fr/a.txt", "en/a.txt", "--format", "jsonl", "-o", folder["x.jsonl"])).Exit.Should().Be(0);

        var bitext = BitextFile.Load(folder["x.jsonl"]);
        bitext.French.Id.Should().NotBe(bitext.English.Id);
    }

    [Fact]
    public async Task An_empty_side_leaves_the_other_alone()
    {
        Write("a.fr", "");
        Write("a.en", "One.\nTwo.\n");

        var run = await RunAsync("a.fr", "a.en", "--one-per-line", "--format", "ids");

        run.Out.Should().MatchRegex(@"^\[\]:\[0\]:[01]\.\d+\n\[\]:\[1\]:[01]\.\d+\n$");
    }

    [Fact]
    public async Task Lone_surrogates_and_marks_of_direction_do_no_harm()
    {
        Write("a.jsonl", """{"id":"a","lang":"fr","text":"Le ministre \ud83d a parlé \u202Eà\u202C Ottawa mardi."}""");
        Write("b.jsonl", """{"id":"b","lang":"en","text":"\u200FThe minister spoke \ude80 in Ottawa on Tuesday."}""");

        foreach (var format in new[] { "tsv", "jsonl", "ids", "html" })
        {
            var run = await RunAsync("a.jsonl", "b.jsonl", "--format", format);
            run.Exit.Should().Be(0, format);
            run.Out.Should().NotContainAny("\u202E", "\ud83d", "\ude80");
        }
    }

    [Fact]
    public async Task On_a_terminal_the_table_is_drawn()
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter();
        var terminal = new Terminal(Stream.Null, output, error, IsInteractive: false) { Width = 100 };

        await CommandLine.RunAsync(["align", folder["annonce.txt"], folder["story.txt"], "--glossary", folder["house.yml"]], terminal);

        output.ToString().Should().ContainAll("French", "English", "0. Un navire").And.NotContain("\t");
    }

    [Fact]
    public async Task A_batch_writes_a_file_for_each_pair_the_same_for_any_number_of_jobs()
    {
        WriteBatch(12);

        var one = await BatchAsync("one", "--jobs", "1");
        var four = await BatchAsync("four", "--jobs", "4");

        one.Should().Be(new Program.Run(0, "", ""));
        four.Should().Be(one);
        Names("four").Should().HaveCount(12).And.Equal(Names("one")).And.Contain("000.align");
        Names("four").Should().OnlyContain(name => File.ReadAllText(folder["four/" + name]) == File.ReadAllText(folder["one/" + name]));
    }

    [Theory]
    [InlineData("tsv", "000.tsv")]
    [InlineData("jsonl", "000.bitext.jsonl")]
    [InlineData("html", "000.html")]
    public async Task A_batch_writes_any_format(string format, string name)
    {
        WriteBatch(1);

        (await Program.RunAsync("align", "--batch", folder["in"], "--out", folder["o"], "--one-per-line", "--format", format)).Exit.Should().Be(0);

        Names("o").Should().Equal(name);
    }

    [Fact]
    public async Task A_batch_writes_what_it_can_and_exits_2_if_that_is_not_all()
    {
        WriteBatch(3);
        Write("in/lonely.fr", "Seule.\n");
        Write("in/other.en", "Alone.\n");
        File.WriteAllBytes(folder["in/001.en"], [1, 0, 2]);

        var run = await BatchAsync("o");

        run.Exit.Should().Be(2);
        run.Error.Should().Be(
            $"alignment: {folder["in/001.en"]}: binary, not text. Give a text file with one sentence a line.\n"
            + $"alignment: {folder["in/lonely.fr"]}: not aligned, for there is no lonely.en beside it.\n"
            + $"alignment: {folder["in/other.en"]}: not aligned, for there is no other.fr beside it.\n");
        Names("o").Should().Equal("000.align", "002.align");
    }

    [Fact]
    public async Task A_batch_without_one_per_line_reads_articles()
    {
        Directory.CreateDirectory(folder["in"]);
        File.Copy(folder["annonce.txt"], folder["in/a.fr"]);
        File.Copy(folder["story.txt"], folder["in/a.en"]);

        (await Program.RunAsync("align", "--batch", folder["in"], "--out", folder["o"], "--format", "ids")).Should().Be(new Program.Run(0, "", ""));

        File.ReadAllText(folder["o/a.align"]).Should().Be((await RunAsync("annonce.txt", "story.txt", "--format", "ids")).Out);
    }

    [Fact]
    public async Task Existing_output_stays_if_the_work_cannot_be_done()
    {
        Write("x.tsv", "old");

        (await RunAsync("annonce.txt", "absent.txt", "-o", folder["x.tsv"])).Exit.Should().Be(2);

        File.ReadAllText(folder["x.tsv"]).Should().Be("old");
    }

    [Fact]
    public async Task Mistakes_are_one_line_each()
    {
        Write("ru.txt", "Жители района просят убрать мусор. Мэр молчит, а жители ждут ответа уже целый месяц.");
        Write("two.jsonl", """{"id":"a","lang":"fr","text":"Le maire part."}""" + "\n" + """{"id":"b","lang":"fr","text":"Il reste."}""");
        Write("empty.txt", "");
        Directory.CreateDirectory(folder["none"]);
        await CommandGolden.CheckErrorsAsync(
            "align-errors",
            folder.Path,
            "align",
            "align ./annonce.txt",
            "align - -",
            "align ./annonce.txt ./story.txt ./more.txt",
            "align ./annonce.txt ./story.txt --formt ids",
            "align ./annonce.txt ./story.txt --format idz",
            "align ./annonce.txt ./story.txt --order random",
            "align ./annonce.txt ./story.txt --min-probability 1.5",
            "align ./annonce.txt ./story.txt --min-probability -1",
            "align ./annonce.txt ./story.txt --min-probability NaN",
            "align ./annonce.txt ./story.txt --min-probability 0,5",
            "align ./annonce.txt ./story.txt --jobs 2",
            "align --batch ./ --batch ./ --out ./aligned",
            "align ./annonce.txt ./story.txt --lexicon ./absent.lexicon",
            "align ./annonce.txt ./story.txt --lexicon ./story.txt",
            "align ./annonce.txt ./story.txt --lexicon ./none",
            "align ./annonce.txt ./story.txt --glossary ./absent.yml",
            "align ./annonce.txt ./story.txt -o ./none",
            "align ./annonce.txt ./story.txt -o ./story.txt/x.tsv",
            "align ./annonce.txt ./absent.txt",
            "align ./annonce.txt ./absent.txt --one-per-line",
            "align ./annonce.txt ./none",
            "align ./annonce.txt ./none --one-per-line",
            "align ./annonce.txt ./ru.txt",
            "align ./annonce.txt ./empty.txt",
            "align ./two.jsonl ./story.txt",
            "align --batch ./none",
            "align --batch ./none --out -",
            "align ./annonce.txt --batch ./none --out ./o",
            "align --batch ./none --out ./o",
            "align --batch ./absent --out ./o",
            "align --batch ./story.txt --out ./o",
            "align --batch ./none --out ./o --jobs 0",
            "align --batch ./none --out ./o --jobs many");
    }

    [GeneratedRegex(@"^\[(\d+(, \d+)*)?\]:\[(\d+(, \d+)*)?\]:[01]\.\d{2,4}$")]
    private static partial Regex IdsLine();

    [GeneratedRegex(@"(?m)(?<=^b\d+\t[^\t]*\t[^\t]*\t[^\t]*\t)[^\t]+")]
    private static partial Regex Probability();

    // So that a better lexicon changes the golden file only if it changes the beads.
    private static string WithoutProbabilities(string table) => Probability().Replace(table, "P");

    private static List<int> Indices(string ids, int side) =>
    [
        .. ids.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(line => line.Split(':')[side - 1].Trim('[', ']').Split(", ", StringSplitOptions.RemoveEmptyEntries))
            .Select(index => int.Parse(index, CultureInfo.InvariantCulture)),
    ];

    private Task<Program.Run> RunAsync(string first, string second, params string[] options) =>
        Program.RunAsync(["align", folder[first], folder[second], "--glossary", folder["house.yml"], .. options]);

    private Task<Program.Run> BatchAsync(string output, params string[] options) =>
        Program.RunAsync(["align", "--batch", folder["in"], "--out", folder[output], "--one-per-line", "--format", "ids", .. options]);

    private IEnumerable<string> Names(string output) => Directory.EnumerateFileSystemEntries(folder[output]).Select(Path.GetFileName).Order(StringComparer.Ordinal)!;

    private void WriteBatch(int count)
    {
        for (var number = 0; number < count; number++)
        {
            Write($"in/{number:D3}.fr", $"Le conseil a voté {number + 2} fois lundi.\nLe maire est parti.\nFin.\n");
            Write($"in/{number:D3}.en", $"The council voted {number + 2} times on Monday.\nThe mayor has left.\n");
        }
    }

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder[name])!);
        File.WriteAllText(folder[name], text);
    }
}
