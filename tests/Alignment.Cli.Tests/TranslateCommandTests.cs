namespace Alignment.Cli.Tests;

public sealed class TranslateCommandTests : IDisposable
{
    private const string Header = """{"format":"alignment-bitext","version":1,"mood":"calm","fr":{"id":"f","path":"f.txt","sha256":"0","sentences":[{"text":"Le pont est fermé.","paragraph":0,"span":[1,1,1,19]},{"text":"Il neige.","paragraph":0,"span":[2,1,2,10]},{"text":"Le pont est fermé.","paragraph":0,"span":[3,1,3,19]},{"text":"***","paragraph":0,"span":[4,1,4,4]}]},"en":{"id":"e","path":"e.txt","sha256":"1","sentences":[{"text":"The bridge is closed.","paragraph":0,"span":[1,1,1,22]},{"text":"Schools are open.","paragraph":0,"span":[2,1,2,18]}]}}""";

    private readonly TemporaryFolder folder = new();

    public TranslateCommandTests() => File.WriteAllText(Bitext, Header + "\n"
        + """{"id":"b1","fr":[0],"en":[0],"relation":"equivalent","probability":0.9,"state":"confirmed"}""" + "\n"
        + """{"id":"b2","fr":[1],"en":[],"relation":"only-french","probability":0.9,"weather":1}""" + "\n"
        + """{"id":"b3","fr":[2],"en":[],"relation":"only-french","probability":0.9}""" + "\n"
        + """{"id":"b4","fr":[3],"en":[],"relation":"only-french","probability":0.9}""" + "\n"
        + """{"id":"b5","fr":[],"en":[1],"relation":"only-english","probability":0.9}""" + "\n");

    private string Bitext => folder["f--e.bitext.jsonl"];

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Gaps_are_filled_from_what_is_confirmed_then_by_the_command_and_nothing_else_in_the_file_changes()
    {
        var before = File.ReadAllLines(Bitext);

        var run = await Program.RunAsync("translate", folder.Path, "--translator", Stamp, "--glossary", EmptyGlossary());

        run.Exit.Should().Be(0, run.Error);
        run.Out.Should().BeEmpty();
        run.Error.Should().Be("alignment: 3 of 3 gaps filled (1 from confirmed alignments, 2 by a machine); 26 characters sent.\n");
        var lines = File.ReadAllLines(Bitext);
        lines[0].Should().Contain("\"mood\":\"calm\"");
        lines[2].Should().Contain("""},"weather":1}""").And.Contain("""
            "translation":{"text":"[fr>en] Il neige.","source":"machine","engine":"command:sed","date":"
            """.Trim());
        lines[3].Should().Contain(""","translation":{"text":"The bridge is closed.","source":"confirmed-alignment","score":1,"document":"f e"}}""");
        lines[4].Should().NotContain("translation");
        lines[5].Should().Contain("\"[en>fr] Schools are open.\"");
        lines[1].Should().NotContain("translation").And.StartWith(before[1][..60]);
    }

    [Fact]
    public async Task A_second_run_asks_nothing_and_leaves_the_file_as_it_is()
    {
        await Program.RunAsync("translate", Bitext, "--translator", Stamp);
        var filled = File.ReadAllText(Bitext);

        var run = await Program.RunAsync("translate", Bitext, "--translator", "command:false {to}");

        run.Should().Be(new Program.Run(0, "", "alignment: 0 of 0 gaps filled; 3 were before.\n"));
        File.ReadAllText(Bitext).Should().Be(filled);
    }

    [Fact]
    public async Task A_dry_run_starts_nothing_writes_nothing_and_says_what_it_would_cost()
    {
        var before = File.ReadAllText(Bitext);

        var run = await Program.RunAsync("translate", Bitext, "--translator", $"command:touch {folder["started"]} {{to}}", "--dry-run", "--price", "12.50");

        run.Exit.Should().Be(0, run.Error);
        run.Out.Should().Be("""
            gaps             3
            from the memory  1 exact, 0 similar
            asked before     0
            to send          2 texts, 26 characters, to command:touch
            price            0.0003 at 12.50 a million characters

            """.ReplaceLineEndings("\n"));
        File.ReadAllText(Bitext).Should().Be(before);
        File.Exists(folder["started"]).Should().BeFalse();
    }

    [Fact]
    public async Task The_ceiling_leaves_gaps_open_and_says_so()
    {
        var run = await Program.RunAsync("translate", Bitext, "--translator", Stamp, "--max-characters", "20");

        run.Exit.Should().Be(0);
        run.Error.Should().Be("""
            alignment: 2 of 3 gaps filled (1 from confirmed alignments, 1 by a machine); 9 characters sent.
            alignment: the next request would have passed --max-characters, and was not made. Raise it and run the command again: what came is kept.

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task What_came_before_a_failure_is_written_and_the_exit_code_is_2()
    {
        var run = await Program.RunAsync("translate", Bitext, "--translator", """command:sh -c 'if [ {from} = en ]; then echo "out of quota" >&2; exit 9; fi; cat' """);

        run.Exit.Should().Be(2);
        run.Error.Should().Contain("2 of 3 gaps filled").And.Contain("alignment: command:sh: it ended with code 9: out of quota.");
        File.ReadAllText(Bitext).Should().Contain("\"text\":\"Il neige.\",\"source\":\"machine\"");
    }

    [Fact]
    public async Task Stopping_a_run_keeps_what_had_been_answered_and_the_exit_code_is_130()
    {
        using var stop = new CancellationTokenSource();
        var started = folder["started"];
        var running = Program.RunAsync("", ["translate", Bitext, "--translator", $"command:sh -c 'if [ {{from}} = en ]; then touch {started}; exec sleep 61; fi; cat'"], stop.Token);
        while (!File.Exists(started) && !running.IsCompleted)
        {
            await Task.Delay(20);
        }

        await stop.CancelAsync();
        var run = await running;

        run.Exit.Should().Be(130, run.Error);
        run.Error.Should().StartWith("alignment: 2 of 3 gaps filled (1 from confirmed alignments, 1 by a machine); 9 characters sent.\n");
        File.ReadAllText(Bitext).Should().Contain("\"text\":\"Il neige.\",\"source\":\"machine\"").And.NotContain("\"text\":\"Schools are open.\",\"source\"");
    }

    [Fact]
    public async Task One_language_may_be_chosen_and_a_command_that_knows_none_needs_the_choice()
    {
        var both = await Program.RunAsync("translate", Bitext, "--translator", "command:cat");
        var french = await Program.RunAsync("translate", Bitext, "--translator", "command:cat", "--to", "fr");

        both.Exit.Should().Be(2);
        both.Error.Should().Be("alignment: command:cat: there are gaps of both languages, and the command is not told which. Write {from} and {to} where its arguments name them, or choose --to fr or --to en.\n");
        french.Error.Should().StartWith("alignment: 1 of 1 gaps filled");
    }

    [Fact]
    public async Task A_memory_fills_and_its_machine_text_and_its_similar_sentences_say_what_they_are()
    {
        File.WriteAllText(folder["m.tsv"], "Les écoles sont ouvertes.\tSchools are open.\n");
        File.WriteAllText(folder["m.tmx"], """
            <?xml version="1.0"?><tmx version="1.4"><header srclang="fr" segtype="sentence" datatype="plaintext" adminlang="en" o-tmf="x" creationtool="x" creationtoolversion="1"/><body>
            <tu><tuv xml:lang="fr"><seg>Il neige beaucoup.</seg></tuv><tuv xml:lang="en"><seg>It is snowing hard.</seg></tuv></tu>
            </body></tmx>
            """);

        var run = await Program.RunAsync("translate", Bitext, "--memory", folder["m.tsv"], "--memory", folder["m.tmx"], "--min-fuzzy", "0.7");

        run.Error.Should().Be("alignment: 3 of 3 gaps filled (1 from confirmed alignments, 1 from the memory, 1 from similar sentences).\n");
        File.ReadAllLines(Bitext)[2].Should().Contain("""{"text":"It is snowing hard.","source":"fuzzy-memory","score":0.75,"original":"Il neige beaucoup.","document":"m.tmx"}""");
    }

    [Fact]
    public async Task Exported_translations_are_marked_and_only_asked_for()
    {
        await Program.RunAsync("translate", Bitext, "--translator", Stamp);

        var plain = await Program.RunAsync("export", Bitext);
        var all = await Program.RunAsync("export", Bitext, "--translations");

        plain.Out.Should().NotContain("neige");
        all.Out.Should().Contain("<prop type=\"x-origin\">machine-translation</prop>").And.Contain("<seg>[fr&gt;en] Il neige.</seg>");
        all.Error.Should().Contain("alignment: 3 translations of gaps besides, 2 by a machine.\n");
    }

    [Fact]
    public async Task A_sentence_is_translated_and_its_origin_goes_to_the_error_stream()
    {
        var run = await Program.RunAsync("translate", "--text", "Il neige.", "--from", "fr", "--translator", Stamp);

        run.Exit.Should().Be(0, run.Error);
        run.Out.Should().Be("[fr>en] Il neige.\n");
        run.Error.Should().StartWith("alignment: Machine translation, by command:sed, ");
    }

    [Fact]
    public async Task A_report_is_written_with_its_gaps_filled()
    {
        var run = await Program.RunAsync("report", Repository.PathOf("seeds"), "-o", folder["r.html"], "--format", "html", "--format", "tsv", "--translate", Stamp);

        run.Exit.Should().Be(0, run.Error);
        run.Out.Should().MatchRegex(@"\nfilled +\d+ one-sided beads, \d+ by a machine\n");
        File.ReadAllText(folder["r.html"]).Should().Contain("<b class=\"provenance\">Machine translation</b>").And.Contain(">[fr&gt;en] ");
        File.ReadLines(folder["r.tsv"]).Should().Contain(row => row.Contains("\tonly-french\t") && row.Contains("\t[fr>en] ") && row.Contains("\tMachine translation, by command:sed, "));
    }

    [Fact]
    public async Task Mistakes_are_one_line_and_exit_2() => await CommandGolden.CheckErrorsAsync(
        "translate-errors",
        folder.Path,
        "translate",
        "translate ./f--e.bitext.jsonl --text x",
        "translate --text ...",
        "translate --text x --from fr --to fr",
        "translate ./f--e.bitext.jsonl --from fr",
        "translate ./f--e.bitext.jsonl --translator azur",
        "translate ./f--e.bitext.jsonl --translator command:",
        "translate ./f--e.bitext.jsonl --translator command:'x",
        "translate ./f--e.bitext.jsonl --max-characters -1",
        "translate ./f--e.bitext.jsonl --price ten",
        "translate ./f--e.bitext.jsonl --memory ./none.tmx",
        "translate ./none.bitext.jsonl",
        "translate --text Bonjour. --from fr",
        "report ./ --dry-run",
        "report ./ --translate memry");

    [Fact]
    public async Task The_help_is_as_it_was_looked_at() => await CommandGolden.CheckHelpAsync("translate");

    // no letters of its own that a test could mistake for a translation
    private static string Stamp => "command:sed 's/^/[{from}>{to}] /'";

    private string EmptyGlossary()
    {
        File.WriteAllText(folder["g.yml"], "entries: []\n");
        return folder["g.yml"];
    }
}
