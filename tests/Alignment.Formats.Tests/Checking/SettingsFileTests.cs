using System.Text.Json;
using Alignment.Core;
using Alignment.Core.Checking;
using Alignment.Core.Text;
using Alignment.Formats.Settings;

namespace Alignment.Formats.Tests.Checking;

public class SettingsFileTests
{
    [Fact]
    public void All_keys_are_read()
    {
        var settings = SettingsFile.Read("x/alignment.yml", """
            glossary: glossary
            lang: fr
            rules: {TERM005: warning, forbidden-term: info}
            overrides: [{files: "archive/**", rules: {TERM002: none}}]
            exclude: [drafts/, "*.bak.txt"]
            known: CBC
            baseline: known.json
            fail_on: never
            """);

        settings.Language.Should().Be(Language.French);
        settings.Rules.Should().BeEquivalentTo(new Dictionary<string, Severity> { ["TERM005"] = Severity.Warning, ["TERM001"] = Severity.Info });
        settings.Overrides.Single().Files.Single().IsMatch("archive/2010/a.txt").Should().BeTrue();
        (settings.Baseline, settings.FailOn).Should().Be(("known.json", Severity.None));
        settings.Exclude.Should().HaveCount(2);
        settings.Known.Should().Equal("CBC");
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("rules: {TERM001: fatal}", "line 1, column 18: a severity is error, warning, info or none, not 'fatal'.")]
    [InlineData("rules: [TERM001]", "line 1, column 8: 'rules' takes severities by rule, as in {TERM002: none, TERM005: warning}.")]
    [InlineData("overrides: [{rules: {}}]", "line 1, column 13: the override has no 'files'. Add globs, as in files: [\"archive/**\"].")]
    [InlineData("- a", "line 1, column 1: expected the settings with keys (glossary, lang, rules, overrides, exclude, known, baseline, fail_on, translator, ui).")]
    [InlineData("lang: de", "line 1, column 7: 'lang' is fr, en or auto, not 'de'.")]
    [InlineData("baseline:", "line 1, column 10: 'baseline' takes a text.")]
    public void What_cannot_be_is_said_with_its_place(string text, string? expected)
    {
        var act = () => SettingsFile.Read("alignment.yml", text);

        if (expected is null)
        {
            act.Should().NotThrow();
        }
        else
        {
            act.Should().Throw<InputFormatException>().WithMessage("alignment.yml, " + expected);
        }
    }

    [Fact]
    public void The_schema_has_the_same_keys()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Alignment.sln")))
        {
            folder = folder.Parent;
        }

        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.FullName, "docs", "alignment.schema.json")));
        schema.RootElement.GetProperty("properties").EnumerateObject().Select(property => property.Name).Should().BeEquivalentTo(SettingsFile.Keys);
    }
}
