namespace Alignment.Core.Checking;

/// <summary>What the user wants of the rules.</summary>
public sealed record RuleSettings
{
    /// <summary>Every rule as it comes.</summary>
    public static RuleSettings Default { get; } = new();

    /// <summary>Severity by rule id, in place of the rule's own; <see cref="Severity.None"/> switches off, anything else on.</summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = new Dictionary<string, Severity>(0);

    /// <summary>Severities for some files; a later one wins over an earlier one.</summary>
    public IReadOnlyList<PathRules> Overrides { get; init; } = [];

    /// <summary>Ids or beginnings of ids (<c>TERM01</c>): only these rules, also those that are off by default; empty for all that are on.</summary>
    public IReadOnlyList<string> Select { get; init; } = [];

    /// <summary>Ids or beginnings of ids that never report.</summary>
    public IReadOnlyList<string> Ignore { get; init; } = [];
}

/// <summary>Severities for some files: an item of <c>overrides</c> in <c>alignment.yml</c>.</summary>
/// <param name="Files">Globs, matched with the path as findings show it.</param>
/// <param name="Severities">Severity by rule id.</param>
public sealed record PathRules(IReadOnlyList<Glob> Files, IReadOnlyDictionary<string, Severity> Severities);
