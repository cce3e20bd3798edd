using Alignment.Core.Terminology;

namespace Alignment.Core.Checking;

/// <summary>Which rules report, where, and how gravely.</summary>
/// <remarks>
/// The last that has something to say wins: the rule itself, the settings for all files, the entry of the glossary, the settings for
/// some files. What an entry disables and what the user ignores stays off; a selection leaves everything else out.
/// </remarks>
/// <param name="settings">What the user wants.</param>
public sealed class RuleSet(RuleSettings settings)
{
    /// <summary>What the user wants.</summary>
    public RuleSettings Settings { get; } = settings;

    /// <summary>The rules of one file.</summary>
    /// <param name="path">The file, as findings show it.</param>
    public FileRules For(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var overrides = Settings.Overrides.Where(item => item.Files.Any(glob => glob.IsMatch(path))).ToList();
        return new FileRules(Settings, overrides);
    }
}

/// <summary>Which rules report in one file, and how gravely.</summary>
public sealed class FileRules
{
    private readonly RuleSettings settings;
    private readonly Dictionary<string, Severity> overrides = new(StringComparer.Ordinal);
    private readonly Dictionary<Rule, Standing> standings = [];

    internal FileRules(RuleSettings settings, IReadOnlyList<PathRules> overrides)
    {
        this.settings = settings;
        foreach (var item in overrides)
        {
            foreach (var (rule, severity) in item.Severities)
            {
                this.overrides[rule] = severity;
            }
        }

        foreach (var rule in RuleTable.All)
        {
            standings.Add(rule, StandingOf(rule));
        }
    }

    /// <summary>Whether a rule reports in the file at all, the entries of the glossary left out of account.</summary>
    public bool MayReport(Rule rule) => Of(rule) != Severity.None;

    /// <summary>Whether a rule cannot report in the file, whatever the entries of the glossary say: the user left it out.</summary>
    internal bool IsOff(Rule rule) => standings.TryGetValue(rule, out var standing) && standing.IsOff;

    /// <summary>How grave a finding of a rule is; <see cref="Severity.None"/> if it is not to be reported.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="concept">What the glossary says of the concept; null if the finding is about none.</param>
    public Severity Of(Rule rule, ConceptRules? concept = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (!standings.TryGetValue(rule, out var standing))
        {
            standing = StandingOf(rule);
        }

        if (standing.IsOff || (concept is { Disabled.Count: > 0 } && concept.Disabled.Contains(rule.Id)))
        {
            return Severity.None;
        }

        var severity = standing.Override
            ?? (concept is { Severities.Count: > 0 } && concept.Severities.TryGetValue(rule.Id, out var own) ? own : standing.General);
        return severity == Severity.None && standing.IsNamed ? rule.Severity : severity;
    }

    private Standing StandingOf(Rule rule)
    {
        var isIgnored = settings.Ignore.Any(id => rule.Id.StartsWith(id, StringComparison.Ordinal));
        var isSelected = settings.Select.Count == 0 || settings.Select.Any(id => rule.Id.StartsWith(id, StringComparison.Ordinal));
        return new Standing(
            IsOff: isIgnored || !isSelected,
            IsNamed: settings.Select.Contains(rule.Id), // asked for by its full name
            General: settings.Severities.TryGetValue(rule.Id, out var general) ? general : rule.IsOn ? rule.Severity : Severity.None,
            Override: overrides.TryGetValue(rule.Id, out var here) ? here : null);
    }

    /// <summary>What the settings say of a rule in the file.</summary>
    private sealed record Standing(bool IsOff, bool IsNamed, Severity General, Severity? Override);
}
