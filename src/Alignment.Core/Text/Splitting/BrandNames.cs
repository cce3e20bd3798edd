using System.Collections.Frozen;

namespace Alignment.Core.Text.Splitting;

/// <summary>Names that carry an exclamation or question mark: <c>Yahoo! Sports</c>, <c>Hello! Mobile</c>, <c>Guess? Inc.</c></summary>
internal static class BrandNames
{
    // what such a name is followed by when it is the name of a business, whichever its first word
    private static readonly FrozenSet<string> Businesses = Words("""
        Mobile Mobiles Telecom Télécom Telecommunications Télécommunications Communications Media Média Médias Inc Ltd Ltée Corp Co
        Brands Magazine Records Radio TV Télé Télévision Television News Sports Sport Finance Mail Search Answers Games Studios Studio
        Productions Entertainment Music Musique Energy Énergie Airlines Air Canada Québec Japan France Group Groupe Holdings Foods
        Pizza Café Coffee Snacks Cereal Internet Web Wireless Sans-fil Numérique Digital Technologies Bank Banque Assurance Insurance
        Events Festival
        """);

    // words that are such a name by themselves
    private static readonly FrozenSet<string> Names = Words("Yahoo Yum Joomla Jeopardy Wham Kahoot E Guess Hello Allô");

    /// <summary>Whether the mark behind a word is a part of its name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The word before the mark.</param>
    /// <param name="next">What follows the mark.</param>
    /// <param name="isNextOpener">Whether what follows looks like the start of a sentence.</param>
    public static bool Holds(string text, WordBefore word, Following next, bool isNextOpener)
    {
        if (word.IsEmpty || !char.IsUpper(text[word.Start]) || next.HasQuote || next.HasBracket || next.HasDash || isNextOpener)
        {
            return false;
        }

        return Businesses.Contains(text[next.WordStart..next.WordEnd]) || Names.Contains(word.In(text).ToString());
    }

    private static FrozenSet<string> Words(string list) =>
        list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
