namespace Alignment.Cli.Tests.Checking;

public sealed class CheckOutputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public CheckOutputTests()
    {
        WriteGlossary("Kyiv");
        Directory.CreateDirectory(folder["fr"]);
        for (var i = 0; i < 30; i++)
        {
            File.WriteAllText(folder[$"fr/copie{i:00}.txt"], "À Kiev, on attend 😀 l'Otan, dit la NATO.\nÀ Kiev, encore.\n");
        }
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("text")]
    [InlineData("line")]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("gitlab")]
    [InlineData("rdjsonl")]
    [InlineData("junit")]
    [InlineData("checkstyle")]
    public async Task A_report_is_the_same_for_any_number_of_jobs_in_a_file_and_from_the_cache(string format)
    {
        var one = await CheckAsync("--format", format, "--jobs", "1");
        var many = await CheckAsync("--format", format, "--jobs", "8", "--cache-dir", folder["cache"]);
        var cached = await CheckAsync("--format", format, "--jobs", "8", "--cache-dir", folder["cache"]);
        var filed = await CheckAsync("--format", format, "-o", folder["report"]);

        one.Exit.Should().Be(0);
        one.Out.Should().Contain("Kiev");
        many.Should().Be(one);
        cached.Should().Be(one);
        filed.Out.Should().BeEmpty();
        File.ReadAllText(folder["report"]).Should().Be(one.Out);
    }

    [Fact]
    public async Task What_the_glossary_says_now_counts_not_what_it_said_when_the_cache_was_made()
    {
        await CheckAsync("--cache-dir", folder["cache"]);
        WriteGlossary("Kyïv");

        (await CheckAsync("--cache-dir", folder["cache"])).Out.Should().Contain("use “Kyïv” instead of “Kiev”").And.NotContain("Kyiv");
    }

    private void WriteGlossary(string name) => File.WriteAllText(folder["glossary.yml"], $$"""
        entries:
        - id: nato
          fr: [{term: OTAN, gender: f, type: acronym}]
        - id: kyiv
          fr: [{term: {{name}}}, {term: Kiev, status: deprecated, use: {{name}}}]
        """);

    private Task<Program.Run> CheckAsync(params string[] args) =>
        Program.RunAsync(["check", folder["fr"], "--lang", "fr", "--glossary", folder["glossary.yml"], .. args]);
}
