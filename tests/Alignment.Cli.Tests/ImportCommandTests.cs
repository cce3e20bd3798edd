using Alignment.Core.Reviewing;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Reviewing;

namespace Alignment.Cli.Tests;

public sealed class ImportCommandTests : IDisposable
{
    private const string Header = """{"format":"alignment-bitext","version":1,"direction":"fr>en","fr":{"id":"f","path":"f.txt","sha256":"0","sentences":[{"text":"Un.","paragraph":0,"span":[1,1,1,4]},{"text":"Deux.","paragraph":0,"span":[1,5,1,10]},{"text":"Trois.","paragraph":0,"span":[1,11,1,17]}]},"en":{"id":"e","path":"e.txt","sha256":"1","sentences":[{"text":"One.","paragraph":0,"span":[1,1,1,5]},{"text":"Two & more.","paragraph":0,"span":[1,6,1,17]}]}}""";

    private readonly TemporaryFolder folder = new();
    private readonly string bitext;

    public ImportCommandTests()
    {
        bitext = folder["f--e.bitext.jsonl"];
        File.WriteAllText(bitext, Header + "\n"
            + """{"id":"b1","fr":[0],"en":[0],"relation":"equivalent","probability":0.3,"state":"automatic"}""" + "\n"
            + """{"id":"b2","fr":[1],"en":[1],"relation":"partial","probability":0.9,"state":"automatic","x-mine":1}""" + "\n"
            + """{"id":"b3","fr":[2],"en":[],"relation":"only-french","probability":0.9,"state":"automatic","translation":{"text":"Three.","source":"machine","engine":"azure"}}""" + "\n");
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("x.csv", "automatic,Three.", "confirmed,The third.", "line 4: f--e b3: translation changed; confirmed.")]
    [InlineData("x.tsv", "0.9\tautomatic\t\t", "0.9\trejected\t\t", "line 3: f--e b2: rejected.")]
    [InlineData("x.tmx", "<seg>Three.</seg>", "<seg>Number three.</seg>", "line 30: f--e b3: translation changed.")]
    [InlineData("x.xlf", "state=\"initial\" subState=\"alignment:mt-suggestion\"", "state=\"reviewed\"", "line 50: f--e b3: translation approved.")]
    [InlineData("x.xlf", "state=\"translated\" subState=\"alignment:automatic\"", "state=\"final\"", "line 16: f--e b1: confirmed.")]
    public async Task What_somebody_changed_in_an_export_comes_back(string name, string before, string after, string said)
    {
        await ExportAsync(name);
        Edit(name, before, after);

        var run = await Program.RunAsync("import", folder[name], "--into", bitext);

        run.Should().Be(new Program.Run(0, $"{folder[name]}, {said}\n", "alignment: 1 row changed 1 bitext; 0 conflicts.\n"));
        (await Program.RunAsync("import", folder[name], "--into", bitext, "--dry-run")).Error.Should().Contain("0 conflicts"); // the same again is no conflict
        File.ReadAllText(bitext).Should().Contain("\"x-mine\":1");
    }

    [Fact]
    public async Task Links_are_changed_by_their_numbers_and_a_dry_run_changes_nothing()
    {
        await ExportAsync("x.csv");
        Edit("x.csv", "f--e,b2,2,2", "f--e,b2,2 3,2");
        Edit("x.csv", "f--e,b3,3,,Trois.,,only-french,0.9,automatic,Three.", "f--e,b3,,,,,,,,");
        var sound = File.ReadAllText(bitext);

        var dry = await Program.RunAsync("import", folder["x.csv"], "--into", folder.Path, "--dry-run");
        File.ReadAllText(bitext).Should().Be(sound);
        var run = await Program.RunAsync("import", folder["x.csv"]);

        dry.Error.Should().Be("alignment: 2 rows would change 1 bitext; 0 conflicts.\n");
        run.Exit.Should().Be(0);
        run.Out.Should().Be($"{folder["x.csv"]}, line 3: f--e b2: fr 2 3 ⇄ en 2, not fr 2 ⇄ en 2.\n{folder["x.csv"]}, line 4: f--e b3: gone: the row has no sentence any more.\n");
        File.ReadAllText(bitext).Should().Contain("{\"id\":\"b2\",\"fr\":[1,2],\"en\":[1],").And.NotContain("\"b3\"");
    }

    [Fact]
    public async Task Conflicts_are_listed_the_rest_is_taken_over_and_exit_is_1()
    {
        await ExportAsync("x.csv");
        Edit("x.csv", "Un.,One.,equivalent,0.3,automatic", "Une.,One.,equivalent,0.3,automatic");
        Edit("x.csv", "partial,0.9,automatic", "partial,0.9,confirmed");

        var run = await Program.RunAsync("import", folder["x.csv"]);

        run.Exit.Should().Be(1);
        run.Out.Should().Be(
            $"{folder["x.csv"]}, line 3: f--e b2: confirmed.\n"
            + $"{folder["x.csv"]}, line 2: CONFLICT: f--e b1: the French wording has changed, and the words of articles are locked. Put it back, or take the new wording with --wording; to link other sentences, change their numbers.\n");
        run.Error.Should().Be("alignment: 1 row changed 1 bitext; 1 conflict.\n");
        File.ReadAllText(bitext).Should().Contain("\"text\":\"Un.\"").And.Contain("\"state\":\"confirmed\"");
    }

    [Fact]
    public async Task A_new_wording_is_taken_when_it_is_asked_for_and_the_old_one_is_kept()
    {
        await ExportAsync("x.csv");
        Edit("x.csv", "Un.,One.", "Une.,One.");

        (await Program.RunAsync("import", folder["x.csv"], "--wording")).Exit.Should().Be(0);

        File.ReadAllText(bitext).Should().Contain("\"text\":\"Une.\"").And.Contain("\"original\":\"Un.\"");
    }

    [Fact]
    public async Task An_import_is_one_step_of_the_review_and_can_be_undone_there()
    {
        await ExportAsync("x.csv");
        Edit("x.csv", "Un.,One.,equivalent,0.3,automatic", "Une.,One.,partial,0.3,rejected");
        Edit("x.csv", "f--e,b2,2,2", "f--e,b2,2 3,2");
        Edit("x.csv", "f--e,b3,3,,Trois.,,only-french,0.9,automatic,Three.", "f--e,b3,,,,,,,,");
        var before = BitextFile.Load(bitext);

        (await Program.RunAsync("import", folder["x.csv"], "--wording")).Exit.Should().Be(0);

        var review = ReviewFile.Open(bitext);
        review.History.Done.Should().ContainSingle().Which.Name.Should().Be("import");
        review.Do(ReviewAction.Undo, "import", null, DateTimeOffset.UnixEpoch);
        review.History.Bitext.Should().BeEquivalentTo(before with { Review = review.History.Bitext.Review, LastBead = 3 });
    }

    [Fact]
    public async Task A_bitext_is_found_by_what_it_says_not_by_its_name()
    {
        await ExportAsync("x.csv");
        File.Move(bitext, folder["renamed.bitext.jsonl"]);

        (await Program.RunAsync("import", folder["x.csv"])).Should().Be(new Program.Run(0, "", "alignment: nothing to change; 0 conflicts.\n"));
    }

    [Fact]
    public async Task A_bitext_that_is_not_here_is_said_to_be_missing()
    {
        await ExportAsync("x.csv");
        Edit("x.csv", "f--e,b1", "g--e,b1");

        (await Program.RunAsync("import", folder["x.csv"])).Should().Be(new Program.Run(
            1,
            $"{folder["x.csv"]}, line 2: CONFLICT: g--e: 1 row of the bitext g--e, which is not among the 1 bitext file here. Name its file or folder with --into.\n",
            "alignment: nothing to change; 1 conflict.\n"));
        File.Delete(bitext);
        (await Program.RunAsync("import", folder["x.csv"])).Exit.Should().Be(2);
    }

    [Theory]
    [InlineData("x.docm is named like no format that can be imported (*). Give --format. See 'alignment import --help'.", "import", "x.docm")]
    [InlineData("missing.csv: there is no such file. Check the spelling and the working folder.", "import", "missing.csv")]
    public async Task Mistakes_are_one_line_and_exit_2(string expected, params string[] args)
    {
        var run = await Program.RunAsync(args);

        run.Exit.Should().Be(2);
        run.Error.Should().Match($"alignment: {expected}\n");
    }

    [Fact]
    public async Task Help_has_examples() =>
        (await Program.RunAsync("import", "--help")).Out.Should().Contain("Examples:\n  alignment import coverage.csv\n");

    private async Task ExportAsync(string name) =>
        (await Program.RunAsync("export", bitext, "--partial", "--translations", "--min-probability", "0", "-o", folder[name])).Exit.Should().Be(0);

    private void Edit(string name, string before, string after)
    {
        var text = File.ReadAllText(folder[name]);
        text.Should().Contain(before);
        var at = text.IndexOf(before, StringComparison.Ordinal);
        File.WriteAllText(folder[name], text[..at] + after + text[(at + before.Length)..]);
    }
}
