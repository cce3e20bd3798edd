namespace Alignment.EndToEnd.Tests.Checking;

/// <summary>Reports of a check, judged by validators that are not ours.</summary>
public sealed class ReportTests : IDisposable
{
    // Below the working folder, so that reports name files as they do in a repository.
    private readonly string folder = Directory.CreateDirectory($"reports-{Guid.NewGuid():N}").Name;

    public ReportTests()
    {
        Write("glossary.yml", """
            entries:
            - id: nato
              en: {term: NATO, of: North Atlantic Treaty Organization}
              fr:
              - {term: OTAN, gender: f}
              - {term: NATO, status: forbidden, use: OTAN, why: "English \" & <acronym> ]]> [in](French): 50 %"}
              rules: {first_use: known}
            - id: kyiv
              fr: [{term: Kyiv}, {term: Kiev, status: deprecated, use: Kyiv}]
            """);
        Write("fr/à la une, 50%.txt", "😀 Été : la NATO.\nÀ Kiev, on attend la NATO \u0007 & <Kiev>.\n");
        Write("fr/x.jsonl", "{\"text\": \"Le Canada respecte ses engagements \\ud800 envers la NATO, dit-on.\"}\n");
        Write("fr/clean.txt", "Le Canada respecte ses engagements.\n");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [ToolTheory(Tool.Ajv)]
    [InlineData("sarif", "sarif.json")]
    [InlineData("gitlab", "gitlab.json")]
    public async Task A_json_report_is_valid(string format, string schema) => Tools.ValidateJson(schema, await ReportAsync(format), await ReportAsync(format, "--select", "TERM013")).Should().Be((true, ""));

    [ToolFact(Tool.Ajv)]
    public async Task Diagnostics_for_reviewdog_are_valid()
    {
        var lines = await File.ReadAllLinesAsync(await ReportAsync("rdjsonl"));

        lines.Should().HaveCount(5);
        Tools.ValidateJson("rdjsonl.json", [.. lines.Select((line, index) => Write($"line{index}.json", line))]).Should().Be((true, ""));
    }

    [ToolFact(Tool.Ajv)]
    public async Task The_validator_refuses_what_is_wrong()
    {
        var sarif = await File.ReadAllTextAsync(await ReportAsync("sarif"));

        Tools.ValidateJson("sarif.json", Write("wrong.json", sarif.Replace("\"level\":\"error\"", "\"level\":\"grave\"", StringComparison.Ordinal))).IsValid.Should().BeFalse();
        Tools.ValidateJson("gitlab.json", Write("wrong.json", "[{}]")).IsValid.Should().BeFalse();
        Tools.ValidateJson("rdjsonl.json", Write("wrong.json", "{\"message\":\"\"}")).IsValid.Should().BeFalse();
    }

    [ToolTheory(Tool.Xmllint)]
    [InlineData("junit", "failures=")]
    [InlineData("checkstyle", "severity=\"error\"")]
    public async Task An_xml_report_is_valid(string format, string part)
    {
        var report = await ReportAsync(format);

        Tools.Validate(format + ".rng", report).IsValid.Should().BeTrue();
        Tools.Validate(format + ".rng", await ReportAsync(format, "--select", "TERM013")).IsValid.Should().BeTrue();
        var wrong = Write("wrong.xml", (await File.ReadAllTextAsync(report)).Replace(part, "no" + part, StringComparison.Ordinal));
        Tools.Validate(format + ".rng", wrong).IsValid.Should().BeFalse();
    }

    private async Task<string> ReportAsync(string format, params string[] more)
    {
        var path = In($"{format}{more.Length}.report");
        var run = await OurProgram.TryAsync(["check", In("fr"), "--glossary", In("glossary.yml"), "--format", format, "-o", path, .. more]);
        run.Exit.Should().BeLessThan(2, run.Error);
        return path;
    }

    private string Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(In(name))!);
        File.WriteAllText(In(name), text);
        return In(name);
    }

    private string In(string name) => Path.Combine(folder, name);
}
