namespace Alignment.Cli.Tests;

public sealed class GlossaryEditCommandTests : IDisposable
{
    private const string Text = """
        # the house's words
        entries:

        - id: nato # alliances
          domain: defence
          en: {term: NATO, of: North Atlantic Treaty Organization}
          fr:
          # both genders are met
          - {term: OTAN, gender: f}
          - {term: NATO, status: forbidden, use: OTAN}
          rules:
            tests: {fr: {ok: ["l'OTAN"], bad: ["la NATO"]}}

        - {id: gac, domain: government, en: GAC, fr: AMC, related: nato} # offices

        """;

    private readonly TemporaryFolder folder = new();

    public GlossaryEditCommandTests() => File.WriteAllText(House, Text);

    private string House => folder["house.yml"];

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Edits_change_lines_and_say_which_file()
    {
        await EditAsync("add ceasefire --en ceasefire --fr cessez-le-feu domain=conflict fr.gender=m", "added 'ceasefire'");
        await EditAsync("add nato --fr Alliance status=admitted", "added to 'nato'");
        await EditAsync("set nato --term OTAN gender=m match+=Otan match+=O.T.A.N", "changed 'nato'");
        await EditAsync("set gac domain= definition.fr=ministère", "changed 'gac'");
        await EditAsync("remove nato --term NATO --lang fr", "removed a term of 'nato'");
        await EditAsync("rename nato atlantic-alliance", "renamed 'nato' to 'atlantic-alliance'");

        File.ReadAllText(House).Should().Be("""
            # the house's words
            entries:

            - id: atlantic-alliance # alliances
              domain: defence
              en: {term: NATO, of: North Atlantic Treaty Organization}
              fr:
              # both genders are met
              - {term: OTAN, gender: m, match: [Otan, O.T.A.N]}
              - {term: Alliance, status: admitted}
              rules:
                tests: {fr: {ok: ["l'OTAN"], bad: ["la NATO"]}}

            - {id: gac, definition: {fr: ministère}, en: GAC, fr: AMC, related: atlantic-alliance} # offices

            - {id: ceasefire, domain: conflict, en: ceasefire, fr: {term: cessez-le-feu, gender: m}}

            """);
    }

    [Fact]
    public async Task A_dry_run_prints_the_difference_and_writes_nothing()
    {
        var run = await RunAsync("set gac kind=org --dry-run");

        run.Should().Be(new Program.Run(
            0,
            $"--- a/{PatchPath.Of(House)}\n+++ b/{PatchPath.Of(House)}\n@@ -11,4 +11,4 @@\n   rules:\n     tests: {{fr: {{ok: [\"l'OTAN\"], bad: [\"la NATO\"]}}}}\n \n"
            + "-- {id: gac, domain: government, en: GAC, fr: AMC, related: nato} # offices\n+- {id: gac, kind: org, domain: government, en: GAC, fr: AMC, related: nato} # offices\n",
            ""));
        File.ReadAllText(House).Should().Be(Text);
    }

    [Fact]
    public async Task What_an_edit_leaves_behind_is_said()
    {
        (await RunAsync("remove nato --dry-run")).Error.Should().Be($"alignment: note: 'gac' still names it as related: {House}:14.\n");
        (await RunAsync("remove nato --term OTAN --dry-run")).Error.Should().Be(
            $"alignment: note: the comment above stays: {House}:8.\nalignment: note: “NATO” (fr) still names it: {House}:9.\n");
        (await RunAsync("add gac --fr Affaires --dry-run")).Error.Should().BeEmpty();
    }

    [Fact]
    public async Task A_new_concept_goes_to_the_file_of_its_domain()
    {
        File.WriteAllText(folder["other.yml"], "entries:\n- {id: inflation, domain: economy, en: inflation, fr: inflation}\n");

        (await RunAsync("add gdp --en GDP --fr PIB domain=economy", folder.Path)).Error.Should().Be($"alignment: added 'gdp' in {folder["other.yml"]}.\n");
        (await RunAsync("add cpi --en CPI --fr IPC domain=econmy", folder.Path)).Error.Should().Be(
            $"alignment: glossary: no file has concepts of the domain 'econmy' (did you mean 'economy'?); name one with --file: {House}, {folder["other.yml"]}.\n");
        (await RunAsync($"add cpi --en CPI --fr IPC --file {folder["new.yml"]}", House)).Exit.Should().Be(0);
        File.ReadAllText(folder["new.yml"]).Should().Be("version: 1\nlanguages: [en, fr]\n\nentries:\n- id: cpi\n  en: CPI\n  fr: IPC\n");
    }

    [Fact]
    public async Task Format_check_names_the_files_and_formatting_mends_them()
    {
        File.WriteAllText(House, Text.Replace("{term: OTAN, gender: f}", "{gender: f,term: OTAN }  ", StringComparison.Ordinal));

        (await RunAsync("fmt --check")).Should().Be(new Program.Run(1, House + "\n", "alignment: 1 of 1 files would change.\n"));
        (await RunAsync("fmt")).Should().Be(new Program.Run(0, "", $"alignment: formatted in {House}.\n"));
        File.ReadAllText(House).Should().Be(Text);
        (await RunAsync("fmt --check")).Should().Be(new Program.Run(0, "", "alignment: 0 of 1 files would change.\n"));
    }

    [Fact]
    public async Task Tests_of_the_glossary_name_the_sample_that_fails()
    {
        (await RunAsync("test")).Should().Be(new Program.Run(0, "", "alignment: 2 samples of 1 concept, 0 failed.\n"));
        File.WriteAllText(House, Text.Replace("bad: [\"la NATO\"]", "bad: [\"l'OTAN\"]", StringComparison.Ordinal));

        (await RunAsync("test nato")).Should().Be(new Program.Run(
            1, $"{House}:12:40: “l'OTAN” is a bad sample of 'nato', and nothing is wrong with it.\n", "alignment: 2 samples of 1 concept, 1 failed.\n"));
        (await RunAsync("test --format json")).Out.Should().Contain("\"expected\": \"bad\"").And.Contain("\"line\": 12,");
    }

    [Fact]
    public async Task Lint_lists_what_other_commands_refuse()
    {
        File.WriteAllText(House, "entries:\n- {id: a, en: alpha, fr: beta, kinds: org}\n- {id: a, en: gamma}\n");

        (await RunAsync("lint")).Should().Be(new Program.Run(
            1,
            $"{House}:2:32: error GLO011 unknown key 'kinds' in an entry. Did you mean 'kind'?\n"
            + $"{House}:3:3: error GLO002 the id 'a' is here again; the first is in {House}, line 2. Rename one, or make one entry of both. [a, {House}:3]\n"
            + $"{House}:3:3: warning GLO003 'a' has no preferred French term. Add one, or give one the status preferred. [a, {House}:3]\n",
            "alignment: 1 file, 2 errors, 1 warning, 0 info.\n"));
        (await RunAsync("lint --format jsonl")).Out.Should().Contain("\"GLO011\"");
        (await RunAsync("lint --fail-on never")).Exit.Should().Be(0);
    }

    [Fact]
    public async Task Differences_are_told_by_concept()
    {
        var other = folder["other.yml"];
        File.WriteAllText(other, Text.Replace("gender: f", "gender: m, match: [Otan]", StringComparison.Ordinal).Replace("id: gac", "id: amc", StringComparison.Ordinal).Replace("  - {term: NATO, status: forbidden, use: OTAN}\n", "", StringComparison.Ordinal));

        (await Program.RunAsync("glossary", "diff", House, other)).Should().Be(new Program.Run(
            1,
            $"+ amc  AMC / GAC  {other}:13\n- gac  AMC / GAC  {House}:14\n~ nato  {other}:4\n    - fr “NATO” (forbidden)\n    fr “OTAN” gender: f → m\n    fr “OTAN” match: + Otan\n",
            ""));
        (await Program.RunAsync("glossary", "diff", House, House)).Should().Be(new Program.Run(0, "", ""));
        (await Program.RunAsync("glossary", "diff", House, other, "--format", "json")).Out.Should().Contain("\"change\": \"added\"").And.Contain("\"before\": \"f\"");
    }

    [Fact]
    public async Task A_merge_with_conflicts_lists_them_and_writes_nothing()
    {
        var other = folder["other.yml"];
        File.WriteAllText(other, Text.Replace("domain: defence", "domain: alliances", StringComparison.Ordinal));

        var run = await Program.RunAsync("glossary", "merge", House, other);

        run.Exit.Should().Be(1);
        run.Out.Should().Be($"{House}:4:3: conflict: 'nato' domain: “defence” here, “alliances” in {other}:4\n");
        File.ReadAllText(House).Should().Be(Text);
        (await Program.RunAsync("glossary", "merge", House, other, "--prefer", "from")).Exit.Should().Be(0);
        File.ReadAllText(House).Should().Be(File.ReadAllText(other));
    }

    [Fact]
    public async Task Statistics_count_everything()
    {
        var run = await RunAsync("stats");

        Golden.Check("glossary-stats", "txt", run.Out.Replace(House, "house.yml", StringComparison.Ordinal));
        (await RunAsync("stats --format json")).Out.Should().Contain("\"forbidden\": 1");
    }

    [Fact]
    public Task Mistakes_are_one_line_and_exit_2() => CommandGolden.CheckErrorsAsync(
        "glossary-errors",
        folder.Path,
        "glossary add nato --fr OTAN --glossary ./house.yml",
        "glossary add nato domain=x --glossary ./house.yml",
        "glossary add new domain=x --glossary ./house.yml",
        "glossary add new --en {x --glossary ./house.yml",
        "glossary add new --en a --fr b gender=f --glossary ./house.yml",
        "glossary add new --en a stauts=f --glossary ./house.yml",
        "glossary add two_words --en a --glossary ./house.yml",
        "glossary set nato --glossary ./house.yml",
        "glossary set nato status --glossary ./house.yml",
        "glossary set nato status=admitted --glossary ./house.yml",
        "glossary set nato dommain=admitted --glossary ./house.yml",
        "glossary set nato kind=orgg --glossary ./house.yml",
        "glossary set nato id=x --glossary ./house.yml",
        "glossary set nato fr=x --glossary ./house.yml",
        "glossary set nato domain+=x --glossary ./house.yml",
        "glossary set nato --term NATO gender=f --glossary ./house.yml",
        "glossary set nato --term Otan gender=f --glossary ./house.yml",
        "glossary set nato --term OTAN match-=x --glossary ./house.yml",
        "glossary set nato --lang fr gender=f --glossary ./house.yml",
        "glossary set nat domain=x --glossary ./house.yml",
        "glossary remove nope --glossary ./house.yml",
        "glossary rename nato gac --glossary ./house.yml",
        "glossary test nat --glossary ./house.yml",
        "glossary fmt --sorted --glossary ./house.yml",
        "glossary diff ./house.yml",
        "glossary diff ./house.yml ./missing.yml",
        "glossary lint --fail-on warn --glossary ./house.yml",
        "glossary merge ./house.yml ./missing.yml",
        "glossary stats --format yaml --glossary ./house.yml");

    [Theory]
    [InlineData("add")]
    [InlineData("diff")]
    [InlineData("fmt")]
    [InlineData("lint")]
    [InlineData("merge")]
    [InlineData("remove")]
    [InlineData("rename")]
    [InlineData("set")]
    [InlineData("stats")]
    [InlineData("test")]
    public async Task Help_has_examples(string command)
    {
        var run = await Program.RunAsync("glossary", command, "--help");

        run.Exit.Should().Be(0);
        run.Out.Should().Contain("Examples:\n  alignment glossary " + command);
    }

    private async Task EditAsync(string arguments, string expected) =>
        (await RunAsync(arguments)).Should().Be(new Program.Run(0, "", $"alignment: {expected} in {House}.\n"));

    private Task<Program.Run> RunAsync(string arguments, string? glossary = null) => Program.RunAsync(["glossary", .. arguments.Split(' '), "--glossary", glossary ?? House]);
}
