namespace Alignment.Cli.Tests;

public sealed class GlossarySuggestCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public GlossarySuggestCommandTests()
    {
        File.WriteAllText(folder["house.yml"], "entries:\n- {id: mayor, en: mayor, fr: mairesse}\n");
        File.WriteAllText(folder["pairs.tsv"], """
            Le pont-levis de Grandmare a été fermé mardi.	The Grandmare lift bridge was closed on Tuesday.
            L'Agence des voies maritimes (AVM) dit que le moteur a brûlé.	The Marine Waterways Agency (MWA) says the motor burned out.
            Selon l'AVM, la pièce arrivera vendredi.	According to the MWA, the part will arrive on Friday.
            Des pêcheurs de Grandmare attendent depuis dimanche.	Fishers from Grandmare have been waiting since Sunday.
            La mairesse Odile Brancart veut un comité de surveillance.	Mayor Odile Brancart wants an oversight committee.
            Le comité de surveillance aurait six membres, a dit Odile Brancart.	The oversight committee would have six members, Odile Brancart said.

            """.ReplaceLineEndings("\n"));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Suggestions_are_a_glossary_to_edit()
    {
        var run = await SuggestAsync();

        run.Exit.Should().Be(0);
        run.Error.Should().Be("alignment: 4 suggestions from 6 pairs of sentences; 1 concept known.\n");
        Golden.Check("glossary-suggest", "yml", run.Out.Replace(folder.Path, ".", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_written_is_not_suggested_again()
    {
        await SuggestAsync("-o", folder["proposed.yml"]);

        var again = await SuggestAsync("--glossary", folder["proposed.yml"], "--format", "tsv");

        again.Should().Be(new Program.Run(0, "", "alignment: 0 suggestions from 6 pairs of sentences; 5 concepts known.\n"));
    }

    [Fact]
    public async Task Rejected_terms_and_the_number_asked_for_are_minded()
    {
        File.WriteAllText(folder["rejected.txt"], "# places we know\nGrandmare\n");

        var run = await SuggestAsync("--rejected", folder["rejected.txt"], "--format", "tsv", "--max", "3");

        run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(3);
        run.Out.Should().NotContain("\tGrandmare\tGrandmare\t");
    }

    [Fact]
    public async Task The_order_of_the_files_does_not_matter()
    {
        var lines = File.ReadAllLines(folder["pairs.tsv"]);
        File.WriteAllLines(folder["a.tsv"], lines[..3]);
        File.WriteAllLines(folder["b.tsv"], lines[3..]);

        var one = await Program.RunAsync("glossary", "suggest", folder["a.tsv"], folder["b.tsv"], "--glossary", folder["house.yml"], "--format", "json");
        var other = await Program.RunAsync("glossary", "suggest", folder["b.tsv"], folder["a.tsv"], "--glossary", folder["house.yml"], "--format", "json");

        one.Out.Should().Be(other.Out).And.Contain("comité de surveillance");
    }

    [Fact]
    public async Task Mistakes_are_named()
    {
        File.WriteAllText(folder["broken.tmx"], "<tmx><body><tu>");
        (await SuggestAsync("--format", "yml")).Error.Should().Contain("--format is yaml, tsv or json, not 'yml'");
        (await SuggestAsync("--rejected", folder["absent.txt"])).Error.Should().Contain("absent.txt: there is no such file");

        var broken = await Program.RunAsync("glossary", "suggest", folder["broken.tmx"], "--glossary", folder["house.yml"], "-o", folder["out.yml"]);

        broken.Exit.Should().Be(2);
        broken.Error.Should().Contain("broken.tmx, line 1");
        folder.Names.Should().NotContain("out.yml");
    }

    private Task<Program.Run> SuggestAsync(params string[] options) =>
        Program.RunAsync(["glossary", "suggest", folder["pairs.tsv"], "--glossary", folder["house.yml"], .. options]);
}
