namespace Alignment.Cli.Tests;

/// <summary>How users have pairs checked.</summary>
public sealed class CheckPairsTests : IDisposable
{
    private const string Tmx = """
        <?xml version="1.0" encoding="UTF-8"?>
        <tmx version="1.4"><header srclang="en"/><body>
        <tu><tuv xml:lang="en"><seg>NATO said <ph x="1"/>yes.</seg></tuv>
        <tuv xml:lang="fr"><seg>La NATO a dit oui.</seg></tuv></tu>
        </body></tmx>
        """;

    private readonly TemporaryFolder folder = new();

    public CheckPairsTests() => Write("glossary.yml", """
        entries:
        - id: nato
          en: {term: NATO, of: North Atlantic Treaty Organization}
          fr: [{term: OTAN, gender: f, inflect: none}, {term: NATO, status: forbidden, gender: f, use: OTAN}]
          rules: {first_use: known}
        """);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Lines_of_a_table_are_pairs()
    {
        Write("pairs.tsv", "La NATO a dit oui.\tNATO said yes.\nIl y a 250 soldats.\tThere are 200 soldiers.\nLa NATO a dit non.\tNATO said no.\talignment:ignore TERM031 nato a name\n");

        var run = await CheckAsync("--pairs", folder["pairs.tsv"]);

        run.Exit.Should().Be(1);
        run.Out.Should().Be("""
            ./pairs.tsv:1:4: error TERM031 use “OTAN” instead of “NATO” for “NATO” in English [nato, ./glossary.yml:4]
            ./pairs.tsv:2:31: warning FACT001 “200” in English, “250” in French

            """);
        run.Error.Should().EndWith("1 error, 1 warning, 0 info in 1 of 1 file; 1 suppressed\n");
    }

    [Fact]
    public async Task A_memory_is_read_by_its_name_and_a_finding_points_into_it()
    {
        Write("memory.tmx", Tmx);

        (await CheckAsync(folder["memory.tmx"])).Out.Should().Be("""
            ./memory.tmx:4:28: error TERM031 use “OTAN” instead of “NATO” for “NATO” in English [nato, ./glossary.yml:4]

            """);
    }

    [Fact]
    public async Task Findings_point_into_the_bitext_when_an_article_has_changed_and_a_notice_says_so_once()
    {
        await AlignAsync("La NATO a envoyé 250 soldats en Lettonie mardi.\n\nLe ministre a salué leur courage devant la presse.\n");
        File.Copy(folder["out/un--one.bitext.jsonl"], folder["out/again.bitext.jsonl"]);
        Write("un.fr.txt", "Un ajout.\n\nLa NATO a envoyé 250 soldats en Lettonie mardi.\n");

        var run = await CheckAsync(folder["out"], "--min-probability", "0");

        run.Out.Should().Contain("./out/un--one.bitext.jsonl:").And.NotContain("un.fr.txt");
        run.Error.Should().ContainAll("un.fr.txt has changed since its bitext was made", "Run 'alignment align'");
        run.Error.Split("has changed").Should().HaveCount(2);
        (await CheckAsync(folder["out"], "--min-probability", "0", "--quiet")).Error.Should().NotContain("has changed");
    }

    [Fact]
    public async Task Of_a_file_with_many_articles_only_those_count_whose_line_has_changed()
    {
        const string Other = """{"id":"autre","text":"Il a neigé toute la journée sur la capitale, où les écoles sont restées fermées."}""";
        Write("fr.jsonl", "\uFEFF" + """{"id":"un","text":"La NATO a envoyé 250 soldats en Lettonie mardi. Le ministre a salué leur courage devant la presse."}""" + "\n" + Other + "\n");
        Write("en.jsonl", """{"id":"one","text":"NATO sent 200 soldiers to Latvia on Tuesday. The minister praised their courage before reporters."}""" + "\n");
        (await Program.RunAsync("report", folder["fr.jsonl"], folder["en.jsonl"], "-o", folder["out/report.html"])).Exit.Should().Be(0);
        Task<(int Exit, string Out, string Error)> Check() => CheckAsync(folder["out/report.bitexts"], "--min-probability", "0");

        (await Check()).Error.Should().NotContain("has changed");
        Write("fr.jsonl", File.ReadAllText(folder["fr.jsonl"]).Replace("Il a neigé", "Il a plu", StringComparison.Ordinal));
        (await Check()).Error.Should().NotContain("has changed", "the other article is not of this bitext");
        Write("fr.jsonl", File.ReadAllText(folder["fr.jsonl"]).Replace("250 soldats", "200 soldats", StringComparison.Ordinal));
        (await Check()).Error.Should().ContainAll("fr.jsonl", "has changed since its bitext was made");
    }

    [Fact]
    public async Task A_comment_in_an_article_suppresses_a_finding_of_its_bitext()
    {
        await AlignAsync("<!-- alignment-disable-next-line TERM031 nato -- a headline is quoted -->\nLa NATO a envoyé 250 soldats en Lettonie mardi.\n\nLe ministre a salué leur courage devant la presse.\n");

        var run = await CheckAsync(folder["out"], "--min-probability", "0", "--select", "TERM031,SUP001");

        run.Out.Should().BeEmpty();
        run.Error.Should().EndWith("no findings in 1 file; 1 suppressed\n");

        // the comment is of use, as the check of the article by itself cannot tell
        (await CheckAsync(folder["un.fr.txt"], "--select", "TERM031,SUP001")).Out.Should().BeEmpty();
        (await CheckAsync(folder["out"], folder["un.fr.txt"], "--min-probability", "0", "--select", "TERM031,SUP001")).Out.Should().BeEmpty();
    }

    [Fact]
    public async Task A_comment_on_a_line_of_its_own_is_no_sentence_of_the_article()
    {
        Write("un.fr.txt", "Le ministre a salué leur courage devant la presse.\n\n<!-- alignment-disable-next-line TERM001 -- a quote -->\nL'OTAN a envoyé 250 soldats en Lettonie mardi.\n# alignment:ignore TERM001 a quote\n");

        var run = await Program.RunAsync("read", folder["un.fr.txt"], "--format", "jsonl");

        run.Out.Split("\"dropped\":")[0].Should().Contain("Lettonie").And.NotContain("a quote");
    }

    [Fact]
    public async Task A_comment_about_pairs_that_no_bitext_needs_is_reported_once()
    {
        await AlignAsync("<!-- alignment-disable-file FACT001 -- rounded -->\nLa NATO a envoyé 250 soldats en Lettonie mardi.\n\nLe ministre a salué leur courage devant la presse.\n");
        File.Copy(folder["out/un--one.bitext.jsonl"], folder["out/again.bitext.jsonl"]);

        (await CheckAsync(folder["out"], folder["un.fr.txt"], "--min-probability", "0", "--select", "FACT,SUP")).Out.Should().Be("""
            ./un.fr.txt:1:1: warning SUP001 nothing to suppress here: FACT001 has no finding in the bitexts that were checked

            """);
    }

    private async Task AlignAsync(string french)
    {
        Write("un.fr.txt", french);
        Write("one.en.txt", "NATO sent 250 soldiers to Latvia on Tuesday.\n\nThe minister praised their courage before the press.\n");
        await Program.RunAsync("align", folder["un.fr.txt"], folder["one.en.txt"], "--format", "jsonl", "-o", folder["out/un--one.bitext.jsonl"]);
    }

    [Fact]
    public async Task A_finding_about_a_bitext_points_into_the_article()
    {
        Write("un.fr.txt", "La NATO a envoyé 250 soldats en Lettonie mardi.\n\nLe ministre a salué leur courage devant la presse.\n");
        Write("one.en.txt", "NATO sent 250 soldiers to Latvia on Tuesday.\n\nThe minister praised their courage before the press.\n");
        await Program.RunAsync("align", folder["un.fr.txt"], folder["one.en.txt"], "--format", "jsonl", "-o", folder["out/un--one.bitext.jsonl"]);

        var run = await CheckAsync(folder["out"], "--min-probability", "0");

        run.Out.Should().Be("""
            ./un.fr.txt:1:4: error TERM031 use “OTAN” instead of “NATO” for “NATO” in English [nato, ./glossary.yml:4]

            """);
        run.Error.Should().NotContain("other kinds");

        // the articles checked too: one finding a place
        (await CheckAsync(folder["out"], folder["un.fr.txt"], "--min-probability", "0")).Out.Should().Be(run.Out);
    }

    [Fact]
    public async Task A_text_and_its_translation_are_compared_line_by_line()
    {
        Write("a.en", "NATO said yes.\n\nThere are 200 soldiers.\n");
        Write("b.fr", "La NATO a dit oui.\n\nIl y a 250 soldats.\n");

        var run = await CheckAsync("--source", folder["a.en"], "--target", folder["b.fr"]);

        run.Out.Should().Be("""
            ./b.fr:1:4: error TERM031 use “OTAN” instead of “NATO” for “NATO” in English [nato, ./glossary.yml:4]
            ./b.fr:3:8: warning FACT001 “250” in French, “200” in English

            """);
    }

    [Fact]
    public async Task Texts_with_other_numbers_of_lines_are_aligned_and_the_user_is_told()
    {
        Write("a.en", "NATO sent soldiers to Latvia on Tuesday. The minister praised their courage before the press.\n");
        Write("b.fr", "La NATO a envoyé des soldats en Lettonie mardi.\n\nLe ministre a salué leur courage devant la presse.\n");

        var run = await CheckAsync("--source", folder["a.en"], "--target", folder["b.fr"], "--min-probability", "0");

        run.Out.Should().Contain("b.fr:1:4: error TERM031");
        run.Error.Should().Contain("./a.en has 1 line, ./b.fr 3: aligned sentence by sentence, not line by line");
    }

    [Fact]
    public async Task The_output_does_not_depend_on_the_number_of_jobs()
    {
        for (var i = 0; i < 20; i++)
        {
            Write($"p{i:00}.tsv", "La NATO a dit oui.\tNATO said yes.\nIl y a 250 soldats.\tThere are 200 soldiers.\n");
        }

        string[] pairs = [.. Enumerable.Range(0, 20).SelectMany(i => new[] { "--pairs", folder[$"p{i:00}.tsv"] }), "--format", "jsonl"];

        (await CheckAsync([.. pairs, "--jobs", "8"])).Should().Be(await CheckAsync([.. pairs, "--jobs", "1"]));
    }

    [Theory]
    [InlineData("--pairs", "none.tsv")]
    [InlineData("--pairs", "glossary.yml")]
    [InlineData("--source", "glossary.yml")]
    [InlineData("--source", "none.en", "--target", "none.fr")]
    public async Task What_cannot_be_read_ends_with_2_and_says_why(params string[] arguments)
    {
        var run = await CheckAsync([.. arguments.Select(argument => argument.StartsWith('-') ? argument : folder[argument])]);

        run.Exit.Should().Be(2);
        run.Error.Should().NotBeEmpty().And.NotContain("Exception");
    }

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder[name])!);
        File.WriteAllText(folder[name], text);
    }

    private async Task<(int Exit, string Out, string Error)> CheckAsync(params string[] arguments)
    {
        var run = await Program.RunAsync(["check", .. arguments, "--glossary", folder["glossary.yml"]]);
        return (run.Exit, run.Out.Replace(folder.Path, ".", StringComparison.Ordinal), run.Error.Replace(folder.Path, ".", StringComparison.Ordinal));
    }
}
