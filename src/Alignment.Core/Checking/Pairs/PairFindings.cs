using Alignment.Core.Checking.Rules;

namespace Alignment.Core.Checking.Pairs;

/// <summary>Brings findings about pairs and findings about texts together.</summary>
public static class PairFindings
{
    private static readonly Rule[] Stronger = [RuleTable.The<ForbiddenRendering>(), RuleTable.The<LeftUntranslated>()];
    private static readonly Rule[] Weaker = [RuleTable.The<ForbiddenTerm>(), RuleTable.The<DeprecatedTerm>()];

    /// <summary>
    /// The findings without those that say less of the same place and concept: a word that the other side confirms to be wrong is not also reported as wrong by
    /// itself, and an article in several bitexts is not reported several times.
    /// </summary>
    public static IEnumerable<Finding> Merge(IReadOnlyCollection<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var confirmed = findings.Where(finding => Stronger.Contains(finding.Rule)).Select(PlaceOf).ToHashSet();
        var seen = new HashSet<(Rule, string, int, int, string?, string)>();
        return findings.Where(finding =>
            !(confirmed.Count > 0 && Weaker.Contains(finding.Rule) && confirmed.Contains(PlaceOf(finding)))
            && (finding.Rule is not PairRule || seen.Add((finding.Rule, finding.Place.File, finding.Place.StartLine, finding.Place.StartColumn, finding.ConceptId, finding.Message))));
    }

    /// <summary>Whether only a check of pairs can find something, by the rule's id: no other check can tell that it is gone.</summary>
    public static bool IsAboutPairs(string rule) => RuleTable.Find(rule) is PairRule or InconsistentRendering;

    private static (string File, int Line, int Column, string? Concept) PlaceOf(Finding finding) =>
        (finding.Place.File, finding.Place.StartLine, finding.Place.StartColumn, finding.ConceptId);
}
