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

    [Fact]
    public async Task Import_into_a_glossary_adds_what_it_lacks_and_keeps_every_other_byte()
    {
        const string House = "# ours\nentries:\n\n- id: nato   # since 1949\n  en: NATO\n  fr: [OTAN]\n\n- {id: cat, en: cat, fr: chat}\n";
        File.WriteAllText(folder["house.yml"], House);
        File.WriteAllText(folder["terms.csv"], "id,lang,term,status\nx1,en,NATO,preferred\nx1,fr,OTAN,preferred\nx1,fr,Otan,forbidden\nx2,en,dog,\nx2,fr,chien,\nx3,en,cat,\nx3,fr,chat,\n");

        var dry = await Program.RunAsync("glossary", "import", folder["terms.csv"], "--into", folder["house.yml"], "--dry-run");
        var before = File.ReadAllText(folder["house.yml"]);
        var run = await Program.RunAsync("glossary", "import", folder["terms.csv"], "--into", folder["house.yml"]);
        var again = await Program.RunAsync("glossary", "import", folder["terms.csv"], "--into", folder["house.yml"]);

        before.Should().Be(House);
        dry.Out.Should().Contain("+- id: x2\n+  en: dog\n+  fr: chien\n");
        run.Should().Be(new Program.Run(
            0, "", $"alignment: imported in {folder["house.yml"]}.\nalignment: {folder["terms.csv"]}: 1 new, 1 with something new, 1 there already.\n"));
        File.ReadAllText(folder["house.yml"]).Should().Be(
            House.Replace("fr: [OTAN]", "fr: [OTAN, {term: Otan, status: forbidden}]", StringComparison.Ordinal) + "\n- id: x2\n  en: dog\n  fr: chien\n");
        again.Error.Should().StartWith("alignment: nothing to change.\n");
    }

    [Fact]
    public async Task Conflicts_of_an_import_are_listed_with_the_lines_of_both_files_and_nothing_is_written()
    {
        File.WriteAllText(folder["terms.csv"], "id,lang,term,status,note\nnato,en,NATO,preferred,\nnato,fr,Alliance,preferred,\nonly,en,something else,,\nx2,en,dog,,\n");
        var house = File.ReadAllText(folder["house.yml"]);

        var run = await Program.RunAsync("glossary", "import", folder["terms.csv"], "--into", folder["house.yml"]);

        run.Exit.Should().Be(1);
        run.Out.Replace(folder.Path + "/", "", StringComparison.Ordinal).Should().Be(
            "house.yml:4:8: conflict: 'nato' fr preferred term: “OTAN” here, “Alliance” in terms.csv:3\n"
            + "house.yml:6:3: conflict: 'only' is another concept: 'only' “only English” here, “something else” in terms.csv:4\n");
        run.Error.Should().StartWith("alignment: 2 conflicts, so nothing was written.");
        File.ReadAllText(folder["house.yml"]).Should().Be(house);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("tbx")]
    [InlineData("json")]
    public async Task What_was_exported_brings_nothing_new_when_it_comes_back(string format)
    {
        var glossary = Repository.PathOf("glossary");
        await Program.RunAsync("glossary", "export", "--glossary", glossary, "--format", format, "-o", folder["out"]);

        var run = await Program.RunAsync("glossary", "import", folder["out"], "--into", glossary, "--dry-run");

        (run.Exit, run.Out).Should().Be((0, ""), run.Error);
        run.Error.Should().Contain(": 0 new, 0 with something new, ");
    }

    [Theory]
    [InlineData("--output makes a new file, and --into changes one that is there. Give one of the two. See 'alignment glossary import --help'.", "glossary", "import", "x", "--into", "y", "-o", "z")]
    [InlineData("--dry-run goes with --into. See 'alignment glossary import --help'.", "glossary", "import", "x", "--dry-run")]
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
