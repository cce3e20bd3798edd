using System.Globalization;
using System.Text;
using Alignment.Core.Checking;
using Alignment.Core.Checking.Pairs;
using Alignment.Core.Lexicon;
using Alignment.Core.Terminology;
using Alignment.Formats.Findings;
using Alignment.Formats.Pairs;

namespace Alignment.Formats.Tests.Checking;

/// <summary>Each rule about pairs on samples of its own: <c>Golden/pair-rules/ID</c> holds the files and what is found in them.</summary>
public class PairRuleFixtureTests
{
    private static readonly string Folder = Path.Combine(Golden.Folder(), "pair-rules");
    private static readonly Glossary Glossary = Glossary.Combine([GlossaryReader.Read("glossary.yml", File.ReadAllText(Path.Combine(Folder, "glossary.yml")))]);
    private static readonly Lazy<BilingualLexicon> Lexicon = new(LexiconFile.ReadShipped);

    public static TheoryData<string> Fixtures => [.. Directory.GetDirectories(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void A_rule_finds_what_its_samples_say(string id)
    {
        var rule = RuleTable.Find(id)!;
        var rules = new RuleSet(new RuleSettings { Severities = new Dictionary<string, Severity> { [id] = rule.Severity } });
        var checker = new PairChecker(Glossary, rules, new PairCheckerOptions { Lexicon = Lexicon.Value });
        var reader = new PairReader(new FileLines(), name => Glossary.Find(name) is not null);
        var results = Inputs(id).Select(path => checker.Check(reader.Read(path))).ToList();

        var findings = results.SelectMany(result => result.Findings).Concat(TextChecker.CheckTogether(results)).Where(finding => finding.Rule == rule).ToList();
        Finding.Sort(findings);

        findings.Should().NotBeEmpty();
        Golden.Check("pair-rules/" + id, "txt", string.Concat(findings.Select(Describe)));
    }

    [Fact]
    public void Every_rule_about_pairs_has_samples() =>
        RuleTable.All.Select(rule => rule.Id).Where(PairFindings.IsAboutPairs)
            .Should().BeEquivalentTo(Directory.GetDirectories(Folder).Select(path => Path.GetFileName(path)));

    private static IEnumerable<string> Inputs(string id) => Directory.GetFiles(Path.Combine(Folder, id))
        .Where(path => Path.GetFileName(path) is var name && !name.StartsWith("expected", StringComparison.Ordinal) && !name.StartsWith("actual", StringComparison.Ordinal))
        .Select(path => path.Replace(Path.DirectorySeparatorChar, '/'))
        .Order(StringComparer.Ordinal);

    private static string Describe(Finding finding)
    {
        var lines = new StringBuilder(FindingLine.Write(finding)).Append('\n');
        foreach (var edit in finding.Suggestions)
        {
            lines.Append(CultureInfo.InvariantCulture, $"    {finding.Fix.ToString().ToLowerInvariant()}: {edit.Place.StartColumn}-{edit.Place.EndColumn} “{edit.NewText}”\n");
        }

        foreach (var related in finding.Related)
        {
            lines.Append(CultureInfo.InvariantCulture, $"    {related.Place.StartLine}:{related.Place.StartColumn}: {related.Message}\n");
        }

        return lines.Replace(Folder.Replace(Path.DirectorySeparatorChar, '/') + "/", "").ToString();
    }
}
