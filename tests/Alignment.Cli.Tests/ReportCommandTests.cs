using System.Text.Json;

namespace Alignment.Cli.Tests;

public sealed class ReportCommandTests : IDisposable
{
    private const string French = "La mairie de Valbourg a annoncé mardi la fermeture du pont Lavigne. Les 250 riverains devront faire un détour de 12 kilomètres. Le maire Théo Garance promet une réouverture en mai.";
    private const string English = "Valbourg city hall announced the closing of the Lavigne bridge on Tuesday. The 250 residents will have to take a 12-kilometre detour. Mayor Théo Garance promises it will reopen in May.";

    private readonly string folder = Directory.CreateTempSubdirectory("alignment-report").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_sample_coverage_falls_into_its_events()
    {
        var expected = File.ReadLines(Repository.PathOf("tests", "Alignment.Cli.Tests", "Fixtures", "seeds-groups.tsv"))
            .Select(line => line.Split('\t'))
            .GroupBy(row => row[0], row => Path.ChangeExtension(row[1], null))
            .Select(group => string.Join(' ', group.Order(StringComparer.Ordinal)));

        var run = await Program.RunAsync("report", Repository.PathOf("seeds"), "-o", "-", "--format", "jsonl");

        run.Exit.Should().Be(0);
        Events(run.Out).Should().BeEquivalentTo(expected);
    }

    [Fact]
    public async Task Two_articles_on_one_event_become_a_page_and_a_bitext()
    {
        Write("fr/pont.txt", French);
        Write("en/bridge.txt", English);
        var page = Path.Combine(folder, "out", "week.html");

        var run = await Program.RunAsync("report", folder, "-o", page);

        run.Exit.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Out.Should().Contain("events             1 (1 in both languages, 0 only French, 0 only English)");
        run.Out.Should().Contain("beads              3 equivalent, 0 partial, 0 only French, 0 only English");
        File.ReadAllText(page).Should().Contain("Théo Garance");
        Directory.GetFiles(Path.Combine(folder, "out", "week.bitexts")).Select(Path.GetFileName).Should().Equal("fr__pont--en__bridge.bitext.jsonl");
    }

    [Theory]
    [InlineData(null, "Files not used")]
    [InlineData("en", "Files not used")]
    [InlineData("fr", "Fichiers non utilisés")]
    public async Task The_page_speaks_the_language_that_was_asked_for(string? ui, string expected)
    {
        Write("fr/pont.txt", French);

        var run = await Program.RunAsync(["report", folder, "-o", "-", .. ui is null ? Array.Empty<string>() : ["--ui", ui]]);

        run.Out.Should().Contain(expected);
    }

    [Fact]
    public async Task Further_formats_take_the_same_name()
    {
        Write("fr/pont.txt", French);
        Write("en/bridge.txt", English);

        var run = await Program.RunAsync("report", folder, "-o", Path.Combine(folder, "out", "week.html"), "--format", "html", "--format", "tsv", "--format", "md");

        run.Exit.Should().Be(0);
        Directory.GetFiles(Path.Combine(folder, "out")).Select(Path.GetFileName).Should().BeEquivalentTo("week.html", "week.tsv", "week.md");
    }

    [Fact]
    public async Task A_report_to_standard_output_leaves_the_summary_to_the_error_stream()
    {
        Write("fr/pont.txt", French);
        Write("en/bridge.txt", English);

        var run = await Program.RunAsync("report", folder, "-o", "-", "--format", "tsv");

        run.Exit.Should().Be(0);
        run.Out.Should().StartWith("event\t");
        run.Error.Should().StartWith("events ");
    }

    [Fact]
    public async Task Json_lines_are_read_from_standard_input()
    {
        var lines = string.Join('\n', new[] { ("a", "fr", French), ("b", "en", English) }
            .Select(article => JsonSerializer.Serialize(new { id = article.Item1, lang = article.Item2, text = article.Item3 })));

        var run = await Program.RunAsync(lines, ["report", "-", "-o", "-", "--format", "jsonl"]);

        run.Exit.Should().Be(0);
        Events(run.Out).Should().Equal("a b");
    }

    [Fact]
    public async Task Groups_that_the_user_fixed_override_what_the_texts_say()
    {
        Write("fr/pont.txt", French);
        Write("en/bridge.txt", English);
        Write("en/fair.txt", "The autumn fair of Saint-Ferdinand drew a record crowd on Saturday. Organizers counted 4,000 visitors, more than ever before.");
        Write("groups.lst", "one\tfr/pont\none\ten/fair\ntwo\ten/bridge\n");

        var run = await Program.RunAsync("report", folder, "--groups", Path.Combine(folder, "groups.lst"), "-o", "-", "--format", "jsonl");

        run.Exit.Should().Be(0);
        Events(run.Out).Should().BeEquivalentTo("en/fair fr/pont", "en/bridge");
    }

    [Fact]
    public async Task A_group_file_that_names_no_article_says_where()
    {
        Write("fr/pont.txt", French);
        var groups = Write("groups.lst", "one\tfr/pont\none\ten/brigde\n");

        var run = await Program.RunAsync("report", folder, "--groups", groups, "-o", "-", "--format", "jsonl");

        run.Should().Be(new Program.Run(2, "", $"alignment: {groups}, line 2: no article 'en/brigde' among those read. 'alignment read' lists their ids.\n"
            .Insert(0, "alignment: passed over 1 file of other kinds (read: .txt .md .html .htm .docx .jsonl)\n")));
    }

    [Fact]
    public async Task The_same_input_gives_the_same_bytes()
    {
        var first = await Program.RunAsync("report", Repository.PathOf("seeds"), "-o", "-");
        var second = await Program.RunAsync("report", Repository.PathOf("seeds"), "-o", "-");

        second.Out.Should().Be(first.Out);
    }

    [Fact]
    public async Task A_broken_glossary_stops_the_work_before_anything_is_written()
    {
        Write("fr/pont.txt", French);
        var glossary = Write("house.yml", "entries:\n- id: nato\n  en: [\n");

        var run = await Program.RunAsync("report", folder, "--glossary", glossary, "-o", Path.Combine(folder, "out", "week.html"));

        run.Exit.Should().Be(2);
        run.Error.Should().Contain("house.yml, line ");
        Directory.Exists(Path.Combine(folder, "out")).Should().BeFalse();
    }

    [Fact]
    public async Task A_report_says_where_the_glossary_is_not_kept_and_what_to_write_there()
    {
        Write("fr/pont.txt", French);
        Write("en/bridge.txt", English);

        var run = await Program.RunAsync("report", folder, "--glossary", House(), "-o", "-", "--format", "jsonl");

        run.Exit.Should().Be(0);
        var violation = Lines(run.Out, "violation").Should().ContainSingle().Subject;
        violation.GetProperty("rule").GetString().Should().Be("TERM031");
        violation.GetProperty("article").GetString().Should().Be("en/bridge");
        violation.GetProperty("sentence").GetInt32().Should().Be(0);
        violation.GetProperty("found").GetString().Should().Be("city hall");
        violation.GetProperty("expected").EnumerateArray().Single().GetString().Should().Be("town hall");
    }

    [Theory]
    [InlineData("en", "<caption>TERM031 · forbidden rendering (1)</caption>", "Candidates for the glossary (1)")]
    [InlineData("fr", "<caption>TERM031 · équivalent interdit (1)</caption>", "Candidats pour le glossaire (1)")]
    public async Task The_page_lists_violations_and_candidates(string ui, string violations, string candidates)
    {
        Write("fr/pont.txt", French + " Le Bureau d'enquête sur les ponts de Valbourg ira voir.");
        Write("en/bridge.txt", English + " The Valbourg Bridge Inquiry Bureau will have a look.");

        var run = await Program.RunAsync("report", folder, "--glossary", House(), "--ui", ui, "-o", "-");

        run.Out.Should().Contain(violations).And.Contain(candidates);
        run.Out.Should().MatchRegex("<td lang=\"en\"[^>]*>city hall</td><td lang=\"en\"[^>]*>town hall</td>");
        run.Out.Should().Contain("<b>Bureau d&#39;enquête sur les ponts de Valbourg</b>").And.Contain("<b>Valbourg Bridge Inquiry Bureau</b>");
    }

    [Fact]
    public async Task What_was_turned_down_is_no_candidate()
    {
        Write("fr/pont.txt", French + " Le Bureau d'enquête sur les ponts de Valbourg ira voir.");
        Write("en/bridge.txt", English + " The Valbourg Bridge Inquiry Bureau will have a look.");
        var rejected = Write("no.lst", "Bureau d'enquête sur les ponts de Valbourg\n");

        var run = await Program.RunAsync("report", folder, "--glossary", House(), "--rejected", rejected, "-o", "-", "--format", "jsonl");

        run.Exit.Should().Be(0);
        Lines(run.Out, "candidate").Should().BeEmpty();
    }

    [Theory]
    [InlineData("--min-probability", "1.5")]
    [InlineData("--min-probability", "much")]
    [InlineData("--order", "random")]
    [InlineData("--left", "de")]
    [InlineData("--ui", "de")]
    [InlineData("--format", "pdf")]
    public async Task A_value_out_of_range_is_a_usage_error(string option, string value)
    {
        var run = await Program.RunAsync("report", folder, option, value);

        run.Exit.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain(value.TrimStart('-')).And.Subject.Split('\n').Should().HaveCount(2);
    }

    [Fact]
    public async Task A_misspelled_option_gets_a_suggestion()
    {
        var run = await Program.RunAsync("report", folder, "--min-probabilty", "0.8");

        run.Should().Be(new Program.Run(2, "", "alignment: unknown option '--min-probabilty'. Did you mean '--min-probability'? See 'alignment report --help'.\n"));
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    private string House() => Write("house.yml", "entries:\n- id: town-hall\n  en: [{term: town hall, status: preferred}, {term: city hall, status: deprecated, use: town hall}]\n  fr: {term: mairie}\n");

    private static List<JsonElement> Lines(string lines, string type) =>
    [
        .. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(line => line.GetProperty("type").GetString() == type),
    ];

    /// <summary>The article ids of each event, in ordinal order.</summary>
    private static List<string> Events(string lines) =>
    [
        .. Lines(lines, "event").Select(line => string.Join(' ', line.GetProperty("articles").EnumerateArray().Select(article => article.GetProperty("id").GetString()).Order(StringComparer.Ordinal))),
    ];
}
