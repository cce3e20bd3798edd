using Alignment.Core.Text;

namespace Alignment.Core.Checking.Pairs;

/// <summary>Knows words that tell a day from the day of writing.</summary>
internal static class RelativeDates
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "hier", "aujourd'hui", "demain", "veille", "lendemain", "dernier", "derniere", "derniers", "dernieres", "prochain", "prochaine", "passe", "passee",
        "precedent", "precedente", "suivant", "suivante", "courant", "actuel", "actuelle", "cette", "an", "annee", "annees", "epoque", "depuis",
        "yesterday", "today", "tomorrow", "tonight", "last", "next", "previous", "following", "current", "currently", "ago", "later", "earlier", "this", "year", "years", "since", "then",
    };

    /// <summary>Whether a side has one.</summary>
    public static bool Has(TextCheck side) =>
        Tokenizer.Tokenize(side.Text, side.Language).Exists(token => Words.Contains(Folding.WithoutAccents(token.Span.In(side.Text).ToLowerInvariant()).Replace('’', '\'')));
}
