namespace Alignment.Cli.Tests;

public sealed class GlossaryCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("alignment-glossary").FullName;

    public GlossaryCommandTests() => File.WriteAllText(House, """
        entries:
        - id: nato
          domain: defence
          definition: {en: an alliance, fr: une alliance}
          en: {term: NATO, of: North Atlantic Treaty Organization}
          fr:
          - {term: OTAN, gender: f, match: [Otan]}
          - {term: NATO, status: forbidden, use: OTAN, why: English acronym}
          rules: {first_use: known, severity: {TERM030: error}}
        - {id: training-mission, en: training mission, fr: {term: mission d'entraînement, inflect: head}}
        """);

    private string House => Path.Combine(folder, "house.yml");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task List_prints_a_concept_a_line()
    {
        var run = await Program.RunAsync("glossary", "list", "--glossary", House);

        run.Should().Be(new Program.Run(
            0,
            $"nato\torg\tdefence\tOTAN\tNATO\t{House}:2\ntraining-mission\tterm\t\tmission d'entraînement\ttraining mission\t{House}:10\n",
            ""));
    }

    [Fact]
    public async Task List_prints_the_terms_of_a_language()
    {
        var run = await Program.RunAsync("glossary", "list", "--lang", "fr", "--glossary", folder);

        run.Out.Should().Be(
            $"nato\tpreferred\tOTAN\tOtan\t{House}:7\nnato\tforbidden\tNATO\t\t{House}:8\ntraining-mission\tpreferred\tmission d'entraînement\t\t{House}:10\n");
    }

    [Fact]
    public async Task Show_prints_all_there_is_to_know()
    {
        var run = await Program.RunAsync("glossary", "show", "nato", "--glossary", House);

        run.Exit.Should().Be(0);
        run.Out.Should().Be($"""
            nato (org, defence) {House}:2:3
              une alliance
              an alliance
            fr
              OTAN  preferred, acronym, f; match: Otan
              NATO  forbidden, acronym; use: OTAN; why: English acronym
            en
              NATO  preferred, acronym; of: North Atlantic Treaty Organization
            rules: severity: TERM030 error; first_use: known

            """);
    }

    [Fact]
    public async Task Show_suggests_an_id_that_is_near()
    {
        var run = await Program.RunAsync("glossary", "show", "natoo", "--glossary", House);

        run.Should().Be(new Program.Run(2, "", "alignment: no concept 'natoo' in the glossary. Did you mean 'nato'?\n"));
    }

    [Theory]
    [InlineData("les Missions d’entrainement", "training-mission\tfr\tpreferred\tmission d'entraînement")]
    [InlineData("entrain", "training-mission\tfr\tpreferred\tmission d'entraînement")]
    [InlineData("Otan", "nato\tfr\tpreferred\tOTAN")]
    public async Task Find_takes_parts_and_sentences(string text, string expected)
    {
        var run = await Program.RunAsync("glossary", "find", text, "--glossary", House);

        run.Exit.Should().Be(0);
        run.Out.Should().StartWith(expected).And.EndWith("\n");
    }

    [Fact]
    public async Task Find_says_when_there_is_nothing()
    {
        var run = await Program.RunAsync("glossary", "find", "xyz", "--glossary", House);

        run.Should().Be(new Program.Run(0, "", "alignment: no term like 'xyz' among 2 concepts.\n"));
    }

    [Theory]
    [InlineData("missing.yml: no such file or folder. Check the path of the glossary.", "glossary", "list", "--glossary", "missing.yml")]
    [InlineData("--lang is fr or en, not 'de'. See 'alignment glossary list --help'.", "glossary", "list", "--lang", "de")]
    [InlineData("unknown option '--glosary'. Did you mean '--glossary'? See 'alignment glossary list --help'.", "glossary", "list", "--glosary", "x")]
    [InlineData("unknown command 'lst'. Did you mean 'list'? See 'alignment glossary --help'.", "glossary", "lst")]
    [InlineData("unexpected argument 'b'. See 'alignment glossary show --help'.", "glossary", "show", "a", "b")]
    public async Task Mistakes_are_one_line_and_exit_2(string expected, params string[] args) =>
        (await Program.RunAsync(args)).Should().Be(new Program.Run(2, "", $"alignment: {expected}\n"));

    [Fact]
    public async Task A_broken_glossary_says_where()
    {
        File.WriteAllText(House, "entries:\n- id: a\n  en: {term: x, statuss: preferred}\n");

        (await Program.RunAsync("glossary", "list", "--glossary", House)).Should().Be(
            new Program.Run(2, "", $"alignment: {House}, line 3, column 17: unknown key 'statuss' in a term. Did you mean 'status'?\n"));
    }

    [Fact]
    public async Task Help_has_examples() =>
        (await Program.RunAsync("glossary", "find", "--help")).Out.Should().Contain("Examples:\n  alignment glossary find otan\n");
}
