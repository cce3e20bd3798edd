using Alignment.Core.Checking.Rules;
using Alignment.Core.Text;

namespace Alignment.Core.Checking.Pairs;

/// <summary>Takes out the findings that the file suppresses for a pair, and reports suppressions that are no good.</summary>
internal static class PairSuppressor
{
    private static readonly UnusedSuppression Unused = RuleTable.The<UnusedSuppression>();
    private static readonly SuppressionWithoutReason WithoutReason = RuleTable.The<SuppressionWithoutReason>();

    /// <summary>Changes the findings of a pair; returns how many were taken out.</summary>
    public static int Apply(CheckedPair pair, List<Finding> findings, List<Sighting> sightings, FileRules rules)
    {
        var taken = 0;
        foreach (var suppression in pair.Suppressed)
        {
            var count = findings.RemoveAll(finding => Covers(suppression, finding));
            taken += count;
            var quiet = sightings.RemoveAll(sighting => Covers(suppression, sighting.First));
            if (count + quiet == 0 && Complaint(suppression, rules) is { } complaint)
            {
                Add(Unused, complaint, suppression);
            }

            if (suppression.Reason is null)
            {
                Add(WithoutReason, $"say why {suppression.Rule} is suppressed", suppression);
            }
        }

        return taken;

        void Add(Rule rule, string message, PairSuppression suppression)
        {
            var place = pair.English.Place;
            if (rules.Of(rule) is not Severity.None and var severity)
            {
                findings.Add(new Finding
                {
                    Rule = rule,
                    Severity = severity,
                    Place = place,
                    Span = new TextSpan(0, 0),
                    Matched = "",
                    Message = message,
                    Line = pair.English.File is { } file && place.StartLine <= file.Count ? file.LineOf(place.StartLine).ToString() : "",
                    ConceptId = suppression.Concept,
                });
            }
        }
    }

    private static bool Covers(PairSuppression suppression, Finding finding) =>
        finding.Rule.Id == suppression.Rule && (suppression.Concept is null || finding.ConceptId == suppression.Concept);

    // A rule that did not run may well have had something to say.
    private static string? Complaint(PairSuppression suppression, FileRules rules) => RuleTable.Find(suppression.Rule) switch
    {
        null => $"there is no rule {suppression.Rule}.{(RuleTable.Closest(suppression.Rule) is { } near ? $" Did you mean {near}?" : "")}",
        { } rule when rules.MayReport(rule) => $"nothing to suppress here: {rule.Id} has no finding{(suppression.Concept is { } concept ? $" about {concept}" : "")}",
        _ => null,
    };
}
