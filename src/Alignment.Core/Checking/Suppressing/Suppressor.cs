using Alignment.Core.Articles;
using Alignment.Core.Checking.Pairs;
using Alignment.Core.Checking.Rules;

namespace Alignment.Core.Checking.Suppressing;

/// <summary>Takes out the findings that comments suppress, and reports comments that are no good.</summary>
internal static class Suppressor
{
    private static readonly UnusedSuppression Unused = RuleTable.The<UnusedSuppression>();
    private static readonly SuppressionWithoutReason WithoutReason = RuleTable.The<SuppressionWithoutReason>();

    /// <summary>The findings that are left, with those about comments; and how many were taken out.</summary>
    public static (List<Finding> Findings, int Suppressed) Apply(CheckedFile file, List<Finding> findings, FileRules rules, Func<string, bool> isConcept)
    {
        var suppressions = SuppressionReader.Read(file.Lines, isConcept);
        if (suppressions.Count == 0)
        {
            return (findings, 0);
        }

        var used = new HashSet<Suppression>(ReferenceEqualityComparer.Instance);
        var left = new List<Finding>(findings.Count);
        foreach (var finding in findings)
        {
            var covering = suppressions.FindAll(suppression => suppression.Covers(finding));
            used.UnionWith(covering);
            if (covering.Count == 0)
            {
                left.Add(finding);
            }
        }

        var suppressed = findings.Count - left.Count;
        foreach (var suppression in suppressions)
        {
            if (!used.Contains(suppression) && Complaint(suppression, rules) is { } complaint)
            {
                Add(Unused, suppression, complaint);
            }

            if (suppression is { Reason: null, Rule.Length: > 0 })
            {
                Add(WithoutReason, suppression, $"say why {suppression.Rule} is suppressed");
            }
        }

        return (left, suppressed);

        void Add(Rule rule, Suppression suppression, string message)
        {
            if (rules.Of(rule) is not Severity.None and var severity)
            {
                left.Add(Create(file.Path, file.Lines, rule, severity, suppression, message));
            }
        }
    }

    // A rule that did not run may well have had something to say.
    private static string? Complaint(Suppression suppression, FileRules rules)
    {
        if (suppression.Rule.Length == 0)
        {
            return "this comment names no rule, so it suppresses nothing. Name one, as in TERM001";
        }

        if (PairFindings.IsAboutPairs(suppression.Rule))
        {
            return null; // whether it is of use, only the check of the article's bitexts can tell
        }

        if (RuleTable.Find(suppression.Rule) is not { } rule)
        {
            return $"there is no rule {suppression.Rule}.{(RuleTable.Closest(suppression.Rule) is { } near ? $" Did you mean {near}?" : "")}";
        }

        var about = suppression.Concept is { } concept ? $" about {concept}" : "";
        return !rules.MayReport(rule) ? null : $"nothing to suppress here: {rule.Id} has no finding{about}";
    }

    /// <summary>A finding about a comment.</summary>
    public static Finding Create(string path, SourceLines lines, Rule rule, Severity severity, Suppression suppression, string message)
    {
        var place = SourceMap.ForFile(path, lines).SpanOf(suppression.Span);
        return new Finding
        {
            Rule = rule,
            Severity = severity,
            Place = place,
            Span = suppression.Span,
            Matched = suppression.Span.In(lines.Text),
            Message = message,
            Line = lines.LineOf(place.StartLine).ToString(),
            ConceptId = suppression.Concept,
        };
    }
}
