using Alignment.Core.Articles;
using Alignment.Core.Checking.Rules;
using Alignment.Core.Text;

namespace Alignment.Core.Checking;

/// <summary>A finding that is known and left for later.</summary>
/// <param name="Path">The file, relative to the folder of the baseline, with <c>/</c> between components.</param>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Fingerprint">See <see cref="Finding.Fingerprint"/>.</param>
/// <param name="Line">1-based line of the entry in the baseline.</param>
public sealed record BaselineEntry(string Path, string Rule, string Fingerprint, int Line = 1);

/// <summary>Findings that are known and left for later, so that only new ones fail a check.</summary>
/// <param name="Path">The file that it was read from, as messages show it.</param>
/// <param name="Entries">In the order of the file.</param>
public sealed record Baseline(string Path, IReadOnlyList<BaselineEntry> Entries)
{
    private static readonly StaleBaseline Stale = RuleTable.The<StaleBaseline>();

    /// <summary>The findings, those that are known marked as such.</summary>
    /// <param name="findings">Findings with fingerprints.</param>
    /// <param name="pathOf">What entries call a file.</param>
    public IReadOnlyList<Finding> Mark(IReadOnlyList<Finding> findings, Func<string, string> pathOf)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var knows = Knows(pathOf);
        return [.. findings.Select(finding => knows(finding) ? finding with { IsBaselined = true } : finding)];
    }

    /// <summary>Tells which findings, with their fingerprints, are known.</summary>
    /// <param name="pathOf">What entries call a file.</param>
    public Func<Finding, bool> Knows(Func<string, string> pathOf)
    {
        ArgumentNullException.ThrowIfNull(pathOf);
        var known = Entries.Select(entry => (entry.Path, entry.Rule, entry.Fingerprint)).ToHashSet();
        return finding => known.Contains(Key(finding, pathOf));
    }

    /// <summary>A finding for each entry whose own finding is gone.</summary>
    /// <param name="findings">All findings of the run, suppressed ones left out.</param>
    /// <param name="pathOf">What entries call a file.</param>
    /// <param name="isChecked">Whether the run looked at a file, by what entries call it.</param>
    /// <param name="rules">Which rules report where: an entry of a rule that is off says nothing.</param>
    public IEnumerable<Finding> FindStale(
        IEnumerable<Finding> findings, Func<string, string> pathOf, Func<string, bool> isChecked, RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(pathOf);
        ArgumentNullException.ThrowIfNull(isChecked);
        ArgumentNullException.ThrowIfNull(rules);
        var there = findings.Select(finding => Key(finding, pathOf)).ToHashSet();
        var severity = rules.For(Path).Of(Stale);
        foreach (var entry in Entries)
        {
            var isOff = RuleTable.Find(entry.Rule) is { } rule && !rules.For(entry.Path).MayReport(rule);
            if (severity != Severity.None && !there.Contains((entry.Path, entry.Rule, entry.Fingerprint)) && isChecked(entry.Path) && !isOff)
            {
                yield return new Finding
                {
                    Rule = Stale,
                    Severity = severity,
                    Place = new SourceSpan(Path, entry.Line, 1, entry.Line, 1),
                    Span = new TextSpan(0, 0),
                    Matched = "",
                    Message = $"{entry.Rule} in {entry.Path} is mended; write the baseline again",
                };
            }
        }
    }

    private static (string, string, string) Key(Finding finding, Func<string, string> pathOf) => (pathOf(finding.Place.File), finding.Rule.Id, finding.Fingerprint);
}
