namespace Alignment.Core.Terminology.Matching;

/// <summary>English plurals by rule. Words that follow none are listed in the glossary with <c>forms</c>.</summary>
/// <remarks>It may make a word that does not exist; no text has it, so no harm is done.</remarks>
internal static class EnglishInflector
{
    private static readonly HashSet<string> Prepositions =
    [
        "of", "for", "to", "in", "on", "at", "by", "with", "against", "from", "without", "under", "between", "among",
    ];

    // Those whose plural is -mans; all other words in -man change to -men.
    private static readonly string[] RegularInMan = ["german", "roman", "human", "ottoman", "norman", "talisman", "shaman", "caiman"];

    private static readonly Dictionary<string, string> Irregular = new(StringComparer.OrdinalIgnoreCase)
    {
        ["child"] = "children",
        ["person"] = "people",
        ["foot"] = "feet",
        ["life"] = "lives",
        ["knife"] = "knives",
        ["wife"] = "wives",
        ["leaf"] = "leaves",
        ["half"] = "halves",
        ["self"] = "selves",
        ["thief"] = "thieves",
        ["wolf"] = "wolves",
        ["medium"] = "media",
        ["datum"] = "data",
        ["criterion"] = "criteria",
        ["embargo"] = "embargoes",
        ["veto"] = "vetoes",
        ["hero"] = "heroes",
        ["cargo"] = "cargoes",
        ["tornado"] = "tornadoes",
    };

    /// <summary>The term with its head in the plural: training missions, members of Parliament.</summary>
    /// <param name="term">A term of one or several words.</param>
    public static IEnumerable<string> Plurals(string term)
    {
        var words = term.Split(' ');
        var preposition = Array.FindIndex(words, word => Prepositions.Contains(word));
        var head = preposition > 0 ? preposition - 1 : words.Length - 1;
        yield return string.Join(' ', words.Select((word, index) => index == head ? Plural(word) : word));
    }

    /// <summary>The plural of one word.</summary>
    public static string Plural(string word)
    {
        var lower = word.ToLowerInvariant();
        return lower switch
        {
            _ when Irregular.TryGetValue(word, out var plural) => char.IsUpper(word[0]) ? char.ToUpperInvariant(plural[0]) + plural[1..] : plural,
            _ when lower.EndsWith("man", StringComparison.Ordinal) && !RegularInMan.Any(man => lower.EndsWith(man, StringComparison.Ordinal)) => word[..^2] + "en",
            _ when lower.EndsWith("sis", StringComparison.Ordinal) => word[..^2] + "es",
            [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => word + (IsCapitals(word) ? "s" : "es"),
            [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] when !char.IsUpper(word[0]) => word[..^1] + "ies",
            _ => word + "s", // names keep their y: the Carneys, the Kellys
        };
    }

    private static bool IsCapitals(string word) => word.Length > 1 && word.All(char.IsUpper);
}
