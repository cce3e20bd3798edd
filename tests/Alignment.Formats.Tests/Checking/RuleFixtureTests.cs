using System.Globalization;
using System.Text;
using Alignment.Core.Checking;
using Alignment.Core.Checking.Pairs;
using Alignment.Core.Terminology;
using Alignment.Formats.Findings;
using Alignment.Formats.Prose;

namespace Alignment.Formats.Tests.Checking;

/// <summary>Each rule on samples of its own: <c>Golden/rules/ID</c> holds the files and what is found in them.</summary>
public class RuleFixtureTests
{
    private static readonly string Folder = Path.Combine(Golden.Folder(), "rules");
    private static readonly Glossary Glossary = Glossary.Combine([GlossaryReader.Read("glossary.yml", File.ReadAllText(Path.Combine(Folder, "glossary.yml")))]);

    public static TheoryData<string> Fixtures => [.. Directory.GetDirectories(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void A_rule_finds_what_its_samples_say(string id)
    {
        var rule = RuleTable.Find(id)!;
        var rules = new RuleSet(new RuleSettings { Severities = new Dictionary<string, Severity> { [id] = rule.Severity } });
        var checker = new TextChecker(Glossary, rules);
        var files = Inputs(id).Select(name => ProseReader.Read(name, File.ReadAllBytes(Path.Combine(Folder, id, name)))!).ToList();
        var results = files.ConvertAll(file => checker.Check(file));

        var findings = results.SelectMany(result => result.Findings).Concat(TextChecker.CheckTogether(results)).Where(finding => finding.Rule == rule).ToList();
        Finding.Sort(findings);

        findings.Should().NotBeEmpty();
        Golden.Check("rules/" + id, "txt", string.Concat(findings.Select(Describe)));
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Mended_text_has_nothing_left_to_mend(string id)
    {
        var checker = new TextChecker(Glossary, new RuleSet(new RuleSettings { Select = [id] }));
        foreach (var name in Inputs(id))
        {
            var file = ProseReader.Read(name, File.ReadAllBytes(Path.Combine(Folder, id, name)))!;
            var mended = Mend(file.Lines.Text, checker.Check(file).Findings);

            var again = checker.Check(ProseReader.Read(name, Encoding.UTF8.GetBytes(mended))!).Findings;

            again.Where(finding => finding.Fix == Fixability.Safe).Should().BeEmpty(mended);
        }
    }

    [Fact]
    public void Every_rule_about_text_has_samples() =>
        RuleTable.All.Where(rule => rule is TextRule or CorpusRule || rule.Id.StartsWith("SUP", StringComparison.Ordinal)).Select(rule => rule.Id)
            .Where(id => !PairFindings.IsAboutPairs(id))
            .Should().BeSubsetOf(Directory.GetDirectories(Folder).Select(path => Path.GetFileName(path)));

    private static IEnumerable<string> Inputs(string id) => Directory.GetFiles(Path.Combine(Folder, id))
        .Select(path => Path.GetFileName(path)).Where(name => !name.StartsWith("expected", StringComparison.Ordinal) && !name.StartsWith("actual", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static string Mend(string text, IEnumerable<Finding> findings)
    {
        foreach (var edit in findings.Where(finding => finding.Fix == Fixability.Safe).Select(finding => finding.Suggestions[0]).OrderByDescending(edit => edit.Span.Start))
        {
            text = text[..edit.Span.Start] + edit.NewText + text[edit.Span.End..];
        }

        return text;
    }

    private static string Describe(Finding finding)
    {
        var lines = new StringBuilder(FindingLine.Write(finding)).Append('\n');
        foreach (var edit in finding.Suggestions)
        {
            lines.Append(CultureInfo.InvariantCulture, $"    {finding.Fix.ToString().ToLowerInvariant()}: {edit.Place.StartColumn}-{edit.Place.EndColumn} “{edit.NewText}”\n");
        }

        foreach (var related in finding.Related)
        {
            lines.Append(CultureInfo.InvariantCulture, $"    {related.Place}: {related.Message}\n");
        }

        return lines.ToString();
    }
}
