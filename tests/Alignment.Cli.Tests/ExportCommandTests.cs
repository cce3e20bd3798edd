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
        run.Error.Should().Be("alignment: 1 unit of 1 bitext; 1 pair left out as partial or improbable.\n");
        run.Out.Should().Contain("srclang=\"fr\"").And.Contain("<tu tuid=\"f--e:b1\">").And.Contain("<prop type=\"x-probability\">0.3</prop>")
            .And.Contain("<prop type=\"x-state\">confirmed</prop>").And.NotContain("Deux").And.NotContain("Trois");
    }

    [Fact]
    public async Task A_folder_is_written_to_a_file_that_train_reads()
    {
        var run = await Program.RunAsync("export", folder.Path, "--partial", "--format", "tmx", "-o", folder["all.tmx"]);
        var trained = await Program.RunAsync("train", folder["all.tmx"], "-o", folder["x.lexicon"], "--min-count", "1");

        run.Out.Should().BeEmpty();
        run.Error.Should().Be("alignment: 2 units of 1 bitext; 0 pairs left out as partial or improbable.\n");
        File.ReadAllText(folder["all.tmx"]).Should().Contain("<prop type=\"x-relation\">partial</prop>").And.Contain("<seg>Two &amp; more.</seg>");
        trained.Out.Should().Contain(" 1 pairs, ");
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
        (await Program.RunAsync("export", folder.Path, "--format", "tsv", "--min-probability", "0.95")).Error.Should().Be("alignment: 2 rows of 1 bitext; 1 pair left out as improbable.\n");
    }

    [Fact]
    public async Task Help_has_examples() =>
        (await Program.RunAsync("export", "--help")).Out.Should().Contain("Examples:\n  alignment export out/report.bitexts -o coverage.tmx\n");
}
