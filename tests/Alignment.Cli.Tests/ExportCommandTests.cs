namespace Alignment.Cli.Tests;

public sealed class ExportCommandTests : IDisposable
{
    private const string Header = """{"format":"alignment-bitext","version":1,"direction":"fr>en","fr":{"id":"f","path":"f.txt","sha256":"0","sentences":[{"text":"Un.","paragraph":0,"span":[1,1,1,4]},{"text":"Deux.","paragraph":0,"span":[1,5,1,10]},{"text":"Trois.","paragraph":0,"span":[1,11,1,17]}]},"en":{"id":"e","path":"e.txt","sha256":"1","sentences":[{"text":"One.","paragraph":0,"span":[1,1,1,5]},{"text":"Two & more.","paragraph":0,"span":[1,6,1,17]},{"text":"Four.","paragraph":0,"span":[2,1,2,6]}]}}""";

    private readonly TemporaryFolder folder = new();

    public ExportCommandTests() => File.WriteAllText(folder["f--e.bitext.jsonl"], Header + "\n"
        + """{"id":"b1","fr":[0],"en":[0],"relation":"equivalent","probability":0.3,"state":"confirmed"}""" + "\n"
        + """{"id":"b2","fr":[1],"en":[1],"relation":"partial","probability":0.9}""" + "\n"
        + """{"id":"b3","fr":[2],"en":[2],"relation":"equivalent","probability":0.99,"state":"rejected"}""" + "\n");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Equivalent_and_confirmed_pairs_become_units()
    {
        var run = await Program.RunAsync("export", folder["f--e.bitext.jsonl"]);

        run.Exit.Should().Be(0);
        run.Error.Should().Be("alignment: 1 unit of 1 bitext.\nalignment: left out: 1 partial pair (--partial writes them), 1 rejected pair.\n");
        run.Out.Should().Contain("srclang=\"fr\"").And.Contain("<tu tuid=\"f--e:b1\">").And.Contain("<prop type=\"x-probability\">0.3</prop>")
            .And.Contain("<prop type=\"x-state\">confirmed</prop>").And.NotContain("Deux").And.NotContain("Trois");
    }

    [Theory]
    [InlineData("en", "<caption>TERM001 · forbidden (1)</caption>", "Terms used")]
    [InlineData("fr", "<caption>TERM001 · terme interdit (1)</caption>", "Termes employés")]
    public async Task A_page_marks_terms_and_says_where_the_glossary_is_not_kept(string ui, string violations, string used)
    {
        File.WriteAllText(folder["house.yml"], "entries:\n- id: two\n  en: [{term: pair, status: preferred}, {term: Two, status: forbidden, use: pair}]\n  fr: {term: Deux}\n");

        var run = await Program.RunAsync("export", folder["f--e.bitext.jsonl"], "--format", "html", "--glossary", folder["house.yml"], "--ui", ui);

        run.Exit.Should().Be(0);
        run.Out.Should().Contain(violations).And.Contain(used).And.Contain("<b>Two</b> &amp; more.");
    }

    [Fact]
    public async Task A_folder_is_written_to_a_file_that_train_reads()
    {
        var run = await Program.RunAsync("export", folder.Path, "--partial", "--format", "tmx", "-o", folder["all.tmx"]);
        var trained = await Program.RunAsync("train", folder["all.tmx"], "-o", folder["x.lexicon"], "--min-count", "1");

        run.Out.Should().BeEmpty();
        run.Error.Should().Be("alignment: 2 units of 1 bitext.\nalignment: left out: 1 rejected pair.\n");
        File.ReadAllText(folder["all.tmx"]).Should().Contain("<prop type=\"x-relation\">partial</prop>").And.Contain("<seg>Two &amp; more.</seg>");
        trained.Out.Should().Contain(" 1 pairs, ");
    }

    [Theory]
    [InlineData("Le texte d'un article.\n", "is no bitext file. 'alignment align' makes one of two articles, 'alignment report' of many.")]
    [InlineData("<?xml version=\"1.0\"?>\n<tmx version=\"1.4\"/>", "is a translation memory (TMX), no bitext file. 'alignment import' takes back an edited one, 'alignment memory import' any.")]
    [InlineData("{\"id\":\"a\",\"text\":\"Un article.\"}", "is a file of articles, an object a line, no bitext file. 'alignment report' and 'alignment read' take it.")]
    [InlineData("%PDF-1.4", "is a PDF file, no bitext file. Save its text as .docx, .html, .md or .txt.")]
    [InlineData("\0\u0001\u0002", "is no bitext file. 'alignment align' makes one of two articles, 'alignment report' of many.")]
    public async Task A_file_of_another_kind_is_said_to_be_one(string content, string problem)
    {
        var path = folder["x"];
        File.WriteAllText(path, content);

        foreach (var command in (string[][])[["export", path], ["review", path, "--no-open"], ["translate", path, "--dry-run"]])
        {
            (await Program.RunAsync(command)).Should().Be(new Program.Run(2, "", $"alignment: {path}: {problem}\n"));
        }
    }

    [Theory]
    [InlineData("{ \"format\" : ")]
    [InlineData("\uFEFF{\"x\": {\"text\": \"\"}, \"format\": ")]
    public async Task A_bitext_that_another_program_has_written_anew_is_one(string start)
    {
        File.WriteAllText(folder["f--e.bitext.jsonl"], File.ReadAllText(folder["f--e.bitext.jsonl"]).Replace("{\"format\":", start, StringComparison.Ordinal));

        (await Program.RunAsync("export", folder.Path)).Exit.Should().Be(0);
    }

    [Fact]
    public async Task A_bitext_whose_format_stands_behind_its_articles_is_one()
    {
        var text = File.ReadAllText(folder["f--e.bitext.jsonl"]).Replace("\"format\":\"alignment-bitext\",", "", StringComparison.Ordinal);
        File.WriteAllText(folder["f--e.bitext.jsonl"], text.Replace("]}}\n", "]},\"byline\":\"" + new string('x', 5000) + "\",\"format\":\"alignment-bitext\"}\n", StringComparison.Ordinal));

        (await Program.RunAsync("export", folder.Path)).Exit.Should().Be(0);
    }

    [Fact]
    public async Task Tei_says_what_it_leaves_out_and_nothing_else()
    {
        (await Program.RunAsync("export", folder.Path, "-o", folder["all.xml"])).Error.Should().Be("alignment: 2 units of 1 bitext.\nalignment: left out: 1 rejected pair.\n");
        (await Program.RunAsync("export", folder.Path, "-o", folder["all.md"])).Error.Should().Be("alignment: 3 rows of 1 bitext.\n");
    }

    [Theory]
    [InlineData("no format is written to files named *.lexicon. Give --format. See 'alignment export --help'.", "export", "x", "-o", "x.lexicon")]
    [InlineData("missing.bitext.jsonl: there is no such file. Check the spelling and the working folder.", "export", "missing.bitext.jsonl")]
    public async Task Mistakes_are_one_line_and_exit_2(string expected, params string[] args) =>
        (await Program.RunAsync(args)).Should().Be(new Program.Run(2, "", $"alignment: {expected}\n"));

    [Fact]
    public async Task A_format_that_is_misspelt_is_guessed() =>
        (await Program.RunAsync("export", "x", "--format", "tmxx")).Error.Should().StartWith("alignment: --format is tmx, xliff, ").And.EndWith("not 'tmxx'. Did you mean 'tmx'? See 'alignment export --help'.\n");

    [Fact]
    public async Task The_name_of_the_output_says_the_format_and_tables_have_every_bead()
    {
        var run = await Program.RunAsync("export", folder.Path, "-o", folder["all.csv"], "--bom");

        run.Error.Should().Be("alignment: 3 rows of 1 bitext.\n");
        File.ReadAllBytes(folder["all.csv"]).Should().StartWith([0xEF, 0xBB, 0xBF]);
        File.ReadAllText(folder["all.csv"]).Should().Contain(",b3,3,3,Trois.,Four.,equivalent,0.99,rejected,");
        (await Program.RunAsync("export", folder.Path, "--format", "tsv", "--min-probability", "0.95")).Error.Should().Be("alignment: 2 rows of 1 bitext.\nalignment: left out: 1 improbable pair (--min-probability).\n");
    }

    [Fact]
    public async Task Help_has_examples() =>
        (await Program.RunAsync("export", "--help")).Out.Should().Contain("Examples:\n  alignment export out/report.bitexts -o coverage.tmx\n");
}
