namespace Alignment.Cli.Tests.Checking;

/// <summary>Word documents are checked like texts, a paragraph a line, and never mended.</summary>
public sealed class WordDocumentTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public WordDocumentTests()
    {
        File.WriteAllText(folder["glossary.yml"], """
            entries:
            - id: kyiv
              fr: [{term: Kyiv}, {term: Kiev, status: deprecated, use: Kyiv}]
            """);
        File.WriteAllBytes(folder["memo.fr.docx"], WordFiles.Of(WordFiles.P("Le titre de la note", "Titre") + "<w:p/>" + WordFiles.P("On attend les autres à Kiev.")));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Findings_are_at_paragraphs()
    {
        var run = await CheckAsync();

        run.Should().Be(new Program.Run(
            0,
            "./memo.fr.docx:3:24: warning TERM002 use “Kyiv” instead of “Kiev” [kyiv, ./glossary.yml:3]\n",
            "alignment: 0 errors, 1 warning, 0 info in 1 of 1 file\n"));
    }

    [Fact]
    public async Task A_mend_is_left_to_a_person()
    {
        var before = File.ReadAllBytes(folder["memo.fr.docx"]);

        (await CheckAsync("--fix")).Should().Be(await CheckAsync());

        File.ReadAllBytes(folder["memo.fr.docx"]).Should().Equal(before);
    }

    [Fact]
    public async Task One_that_is_damaged_is_passed_over_with_the_reason()
    {
        File.WriteAllText(folder["memo.fr.docx"], "no container");

        var run = await CheckAsync();

        run.Error.Should().Contain("memo.fr.docx: not a ZIP container, as .docx and .xlsx files are. Is this the right file?");
    }

    private async Task<Program.Run> CheckAsync(params string[] options)
    {
        var run = await Program.RunAsync(["check", folder["memo.fr.docx"], "--glossary", folder["glossary.yml"], .. options]);
        return run with { Out = run.Out.Replace(folder.Path, ".", StringComparison.Ordinal), Error = run.Error.Replace(folder.Path, ".", StringComparison.Ordinal) };
    }
}
