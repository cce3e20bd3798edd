using Alignment.Core.Checking;

namespace Alignment.Cli.Checking;

/// <summary>Rules as people write them: TERM001, forbidden-term, TERM01, TERM.</summary>
internal static class RuleSelection
{
    /// <summary>The id, or the beginning of ids, that a word means; null if it means none.</summary>
    public static string? Resolve(string word)
    {
        if (RuleTable.Find(word) is { } rule)
        {
            return rule.Id;
        }

        var start = word.ToUpperInvariant();
        return RuleTable.All.Any(known => known.Id.StartsWith(start, StringComparison.Ordinal)) ? start : null;
    }

    /// <summary>The ids of a list with commas; words that mean nothing are left out.</summary>
    public static IReadOnlyList<string> Resolve(string[]? lists) =>
        [.. (lists ?? []).SelectMany(Split).Select(Resolve).OfType<string>()];

    /// <summary>The words of a list with commas.</summary>
    public static string[] Split(string list) => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What to say of a word that means no rule.</summary>
    public static string Unknown(string word) =>
        $"there is no rule '{word}'.{(RuleTable.Closest(word) is { } near ? $" Did you mean {near}?" : "")} 'alignment config show' lists them.";
}
