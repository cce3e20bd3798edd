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
    /// <summary>The rules of one file.</summary>
    /// <param name="path">The file, as findings show it.</param>
    public FileRules For(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var overrides = settings.Overrides.Where(item => item.Files.Any(glob => glob.IsMatch(path))).ToList();
        return new FileRules(settings, overrides);
    }
}

/// <summary>Which rules report in one file, and how gravely.</summary>
public sealed class FileRules
{
    private readonly RuleSettings settings;
    private readonly Dictionary<string, Severity> overrides = new(StringComparer.Ordinal);

    internal FileRules(RuleSettings settings, IReadOnlyList<PathRules> overrides)
    {
        this.settings = settings;
        foreach (var (rule, severity) in overrides.SelectMany(item => item.Severities))
        {
            this.overrides[rule] = severity;
        }
    }

    /// <summary>Whether a rule reports in the file at all, the entries of the glossary left out of account.</summary>
    public bool MayReport(Rule rule) => Of(rule) != Severity.None;

    /// <summary>How grave a finding of a rule is; <see cref="Severity.None"/> if it is not to be reported.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="concept">What the glossary says of the concept; null if the finding is about none.</param>
    public Severity Of(Rule rule, ConceptRules? concept = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (concept?.Disabled.Contains(rule.Id) == true || settings.Ignore.Any(id => rule.Id.StartsWith(id, StringComparison.Ordinal)))
        {
            return Severity.None;
        }

        var severity = rule.IsOn ? rule.Severity : Severity.None;
        severity = settings.Severities.TryGetValue(rule.Id, out var general) ? general : severity;
        severity = concept is not null && concept.Severities.TryGetValue(rule.Id, out var own) ? own : severity;
        severity = overrides.TryGetValue(rule.Id, out var here) ? here : severity;
        if (settings.Select.Count == 0)
        {
            return severity;
        }

        var isSelected = settings.Select.Any(id => rule.Id.StartsWith(id, StringComparison.Ordinal));
        return !isSelected ? Severity.None
            : severity == Severity.None && settings.Select.Contains(rule.Id) ? rule.Severity // asked for by its full name
            : severity;
    }
}
