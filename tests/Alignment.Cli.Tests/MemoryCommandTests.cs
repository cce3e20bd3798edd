namespace Alignment.Cli.Tests;

public sealed class MemoryCommandTests : IDisposable
{
    private const string Bitext = """{"format":"alignment-bitext","version":1,"direction":"fr>en","fr":{"id":"f","path":"f.txt","sha256":"0","sentences":[{"text":"Un.","paragraph":0,"span":[1,1,1,4]},{"text":"Deux.","paragraph":0,"span":[1,5,1,10]}]},"en":{"id":"e","path":"e.txt","sha256":"1","sentences":[{"text":"One.","paragraph":0,"span":[1,1,1,5]},{"text":"Two.","paragraph":0,"span":[1,6,1,10]}]}}""" + "\n"
        + """{"id":"b1","fr":[0],"en":[0],"relation":"equivalent","probability":0.3,"state":"confirmed"}""" + "\n"
        + """{"id":"b2","fr":[1],"en":[1],"relation":"equivalent","probability":0.99}""" + "\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Units_come_in_once_and_go_out_as_they_came()
    {
        File.WriteAllText(folder["pairs.tsv"], "La pluie tombe.\tRain is falling.\nLa neige tombe.\tSnow is falling.\n");

        var first = await RunAsync("import", folder["pairs.tsv"]);
        var again = await RunAsync("import", folder["pairs.tsv"]);
        var written = await RunAsync("export", "-o", folder["all.tmx"]);
        var back = await Program.RunAsync("memory", "import", folder["all.tmx"], "--memory", folder["other.db"]);

        first.Should().Be(new Program.Run(0, "", "alignment: units added: 2, there already: 0, left out as unfinished, partial or unconfirmed: 0.\n"));
        again.Error.Should().StartWith("alignment: units added: 0, there already: 2");
        written.Error.Should().Be("alignment: units written: 2.\n");
        back.Error.Should().StartWith("alignment: units added: 2,");
        File.ReadAllText(folder["all.tmx"]).Should().Contain("<seg>Rain is falling.</seg>").And.Contain("<prop type=\"x-document\">pairs.tsv</prop>");
    }

    [Fact]
    public async Task Only_what_people_have_confirmed_is_added_from_bitexts()
    {
        Directory.CreateDirectory(folder["bitexts"]);
        File.WriteAllText(folder["bitexts/f--e.bitext.jsonl"], Bitext);

        var added = await RunAsync("add", folder["bitexts"]);
        var exported = await RunAsync("export");

        added.Error.Should().Be("alignment: units added: 1, there already: 0, left out as unfinished, partial or unconfirmed: 1.\n");
        exported.Out.Should().Contain("<seg>Un.</seg>").And.Contain("confirmed").And.NotContain("Deux");
    }

    [Fact]
    public async Task Numbers_and_pruning_agree()
    {
        File.WriteAllText(folder["pairs.tsv"], "La pluie tombe.\tRain is falling.\n");
        File.WriteAllText(folder["f--e.bitext.jsonl"], Bitext);
        await RunAsync("import", folder["pairs.tsv"]);
        await RunAsync("add", folder["f--e.bitext.jsonl"]);

        (await RunAsync("stats")).Out.Should().Contain("units    2 (1 confirmed, 0 with a machine's text, 0 used)\n").And.Contain("answers  0\n");
        (await RunAsync("prune", "--unused")).Error.Should().Be("alignment: units taken out: 1.\n");
        (await RunAsync("prune", "--unused", "--confirmed")).Error.Should().Be("alignment: units taken out: 1.\n");
        (await RunAsync("prune", "--answers")).Error.Should().Be("alignment: answers taken out: 0.\n");
    }

    [Fact]
    public async Task Mistakes_are_one_line_each()
    {
        File.WriteAllText(folder["text.db"], "This is a text that somebody has named so, and it is long enough to be looked at.");
        Directory.CreateDirectory(folder["empty"]);
        await CommandGolden.CheckErrorsAsync(
            "memory-command-errors",
            folder.Path,
            "memory stats --memory ./none.db",
            "memory export --memory ./text.db",
            "memory import ./none.tmx --memory ./new.db",
            "memory add ./empty --memory ./new.db",
            "memory prune --memory ./new.db",
            "memory prune --before yesterday",
            "memory prune --answers --unused");

        File.Exists(folder["new.db"]).Should().BeFalse();
    }

    [Fact]
    public Task Help_shows_the_commands() => CommandGolden.CheckHelpAsync("memory");

    private Task<Program.Run> RunAsync(params string[] args) => Program.RunAsync(["memory", .. args, "--memory", folder["memory.db"]]);

    [Fact]
    public async Task An_empty_file_is_said_to_be_empty()
    {
        File.WriteAllText(folder["empty.tmx"], "");

        (await Program.RunAsync("memory", "import", folder["empty.tmx"], "--memory", folder["m.db"])).Should().Be(new Program.Run(
            2, "", $"alignment: {folder["empty.tmx"]}: is empty. Give a file with pairs of texts: TMX, XLIFF, PO, or lines of French, a tab, and English.\n"));
        (await Program.RunAsync("glossary", "import", folder["empty.tmx"])).Should().Be(new Program.Run(
            2, "", $"alignment: {folder["empty.tmx"]}: is empty. Give terms as a table with its first row, as TBX or as UTX.\n"));
        File.Exists(folder["m.db"]).Should().BeFalse();
    }
}
