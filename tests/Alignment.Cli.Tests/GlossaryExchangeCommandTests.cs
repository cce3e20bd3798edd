namespace Alignment.Cli.Tests;

public sealed class GlossaryExchangeCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public GlossaryExchangeCommandTests() => File.WriteAllText(folder["house.yml"], """
        entries:
        - id: nato
          en: NATO
          fr: [OTAN, {term: NATO, status: forbidden, use: OTAN}]
          rules: {first_use: known}
        - {id: only, en: only English}
        """);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Export_prints_the_table_and_says_what_does_not_travel()
    {
        var run = await Program.RunAsync("glossary", "export", "--glossary", folder["house.yml"]);

        run.Should().Be(new Program.Run(
            0,
            "id,lang,term,status,type,pos,gender,domain,region,use,note,source\nnato,en,NATO,preferred,,,,,,,,\nnato,fr,OTAN,preferred,,,,,,,,\nnato,fr,NATO,forbidden,,,,,,OTAN,,\nonly,en,only English,preferred,,,,,,,,\n",
            "alignment: not in csv: rules (1). --verbose lists them.\n"));
    }

    [Fact]
    public async Task A_table_for_Excel_begins_with_a_mark_and_is_read_again()
    {
        await Program.RunAsync("glossary", "export", "--glossary", folder["house.yml"], "--bom", "-o", folder["terms.csv"]);

        File.ReadAllBytes(folder["terms.csv"])[..5].Should().Equal([0xEF, 0xBB, 0xBF, (byte)'i', (byte)'d']);
        (await Program.RunAsync("glossary", "import", folder["terms.csv"])).Error.Should().EndWith(": 2 concepts with 4 terms.\n");
    }

    [Fact]
    public async Task Verbose_lists_it_concept_by_concept()
    {
        var run = await Program.RunAsync("glossary", "export", "--glossary", folder["house.yml"], "--format", "deepl", "--source", "en", "--verbose", "-o", folder["en-fr.tsv"]);

        run.Should().Be(new Program.Run(0, "", """
            alignment: not in deepl: concepts without a preferred term in fr (1), forbidden terms (1), rules (1), use (1).
              nato: rules
              nato: use: NATO: OTAN
              nato: forbidden terms: NATO
              only: concepts without a preferred term in fr

            """.ReplaceLineEndings("\n")));
        File.ReadAllText(folder["en-fr.tsv"]).Should().Be("NATO\tOTAN\n");
    }

    [Fact]
    public async Task Import_makes_a_glossary_that_other_commands_read()
    {
        File.WriteAllText(folder["terms.csv"], "fr;en;note\nchat;cat;un animal\nchien;dog;\n;;orphan\n");

        var run = await Program.RunAsync("glossary", "import", folder["terms.csv"], "-o", folder["terms.yml"]);
        var list = await Program.RunAsync("glossary", "list", "--glossary", folder["terms.yml"]);

        run.Should().Be(new Program.Run(0, "", $"alignment: {folder["terms.csv"]}: 2 concepts with 4 terms written to {folder["terms.yml"]}.\n"
            + "alignment: not taken over: concepts without terms in French or English (1). --verbose lists them.\n"));
        list.Out.Should().Contain("cat\tterm\t\tchat\tcat\t").And.Contain("dog\tterm\t\tchien\tdog\t");
    }

    [Fact]
    public async Task Import_does_not_write_over_a_file_unless_told_to()
    {
        File.WriteAllText(folder["terms.csv"], "fr,en\nchat,cat\n");
        var house = File.ReadAllText(folder["house.yml"]);

        var run = await Program.RunAsync("glossary", "import", folder["terms.csv"], "-o", folder["house.yml"]);

        run.Should().Be(new Program.Run(2, "", $"alignment: {folder["house.yml"]}: is there already. Name a new file with -o, or write over it with --force.\n"));
        File.ReadAllText(folder["house.yml"]).Should().Be(house);
        (await Program.RunAsync("glossary", "import", folder["terms.csv"], "-o", folder["house.yml"], "--force")).Exit.Should().Be(0);
        File.ReadAllText(folder["house.yml"]).Should().Be("version: 1\nlanguages: [en, fr]\n\nentries:\n\n- id: cat\n  en: cat\n  fr: chat\n");
    }

    [Fact]
    public async Task Import_reads_standard_input_and_prints()
    {
        var run = await Program.RunAsync("OTAN\tNATO\n", ["glossary", "import", "-", "--format", "azure"]);

        run.Out.Should().EndWith("- id: nato\n  en: NATO\n  fr: OTAN\n");
        run.Error.Should().Be("alignment: -: 1 concept with 2 terms.\n");
    }

    [Theory]
    [InlineData("--format is csv, tsv, tbx, tbx-dct, tbx-2008, utx, deepl, azure or json, not 'tbxx'. Did you mean 'tbx'? See 'alignment glossary export --help'.", "glossary", "export", "--format", "tbxx")]
    [InlineData("missing.csv: there is no such file. Check the spelling and the working folder.", "glossary", "import", "missing.csv")]
    [InlineData("--source is fr or en, not 'de'. See 'alignment glossary import --help'.", "glossary", "import", "x", "--source", "de")]
    public async Task Mistakes_are_one_line_and_exit_2(string expected, params string[] args) =>
        (await Program.RunAsync(args)).Should().Be(new Program.Run(2, "", $"alignment: {expected}\n"));

    [Theory]
    [InlineData("import")]
    [InlineData("export")]
    public async Task Help_has_examples(string command) =>
        (await Program.RunAsync("glossary", command, "--help")).Out.Should().Contain("Examples:\n  alignment glossary " + command);
}
