using Alignment.Core.Text;

namespace Alignment.Core.Aligning.Differences;

/// <summary>Finds two names for the same person or place: each is the only one that the other side lacks, and both stand beside the same words.</summary>
internal static class NameDifferences
{
    private const double LeastShared = 0.5; // of what both sides say, if nothing else ties the two names together
    private const double LeastRare = 30_000; // one word in so many: "Commission" is one in a few thousand
    private const double MostApart = 0.2; // of the words of a side
    private static readonly string[] Adjectives = ["ian", "ish", "ese", "man", "men"]; // of English names of peoples and languages, which French writes small

    private const int LeastLength = 3; // letters of a name
    private const int LeastContent = 4; // letters of a word that is none of grammar's
    private const int MostSmallWords = 2; // between a name and the word it hangs on: mayor of the Gagnons

    /// <summary>The two names; null if none disagree.</summary>
    public static Disagreement? Find(ComparedPair pair)
    {
        if (!pair.Lexicon.IsThere)
        {
            return null;
        }

        return LoneNames.Find(pair, Language.French) is [var french] && LoneNames.Find(pair, Language.English) is [var english]
            && (AreInSamePlace(pair, french, english) || AreBefore(pair, french, english) || AreBehind(pair, french, english) || HangOnSameWord(pair, french, english))
            ? new Disagreement(MatchKind.Name, french.Span, english.Span)
            : null;
    }

    // Nothing ties the two together but that all else is the same.
    private static bool AreInSamePlace(ComparedPair pair, LoneName french, LoneName english) =>
        french.Words == english.Words
        && Math.Abs((french.First + 0.5) / pair.French.Words.Count - (english.First + 0.5) / pair.English.Words.Count) <= MostApart
        && IsAlone(pair.French, french) && IsAlone(pair.English, english)
        && IsRare(pair, pair.French, french) && IsRare(pair, pair.English, english)
        && pair.Shared >= LeastShared;

    // Part of a longer name that is otherwise translated: a street, an office.
    private static bool IsAlone(ComparedSide side, LoneName name) =>
        !(name.First > 0 && side.Words[name.First - 1].IsCapital && IsJoined(side.Behind(name.First - 1)))
        && !(name.Last + 1 < side.Words.Count && side.Words[name.Last + 1].IsCapital && IsJoined(side.Behind(name.Last)))
        && !Array.Exists(Adjectives, ending => side.Words[name.Last].Folded.EndsWith(ending, StringComparison.Ordinal));

    // Common words have capitals, too, in what offices and streets are called.
    private static bool IsRare(ComparedPair pair, ComparedSide side, LoneName name) =>
        Enumerable.Range(name.First, name.Words).All(index => pair.Lexicon.Rareness(side.Words[index], side.Language) >= LeastRare);

    // "Marie" Tremblay, "président" Macron: what both sides have before the name.
    private static bool AreBefore(ComparedPair pair, LoneName french, LoneName english)
    {
        var (one, other) = (TitleBefore(pair.French, french), TitleBefore(pair.English, english));
        if (one is not null || other is not null)
        {
            return one == other;
        }

        return french.First > 0 && english.First > 0
            && IsSharedName(pair.French.Words[french.First - 1], pair.English.Words[english.First - 1])
            && IsJoined(pair.French.Behind(french.First - 1)) && IsJoined(pair.English.Behind(english.First - 1));
    }

    private static bool AreBehind(ComparedPair pair, LoneName french, LoneName english) =>
        french.Last + 1 < pair.French.Words.Count && english.Last + 1 < pair.English.Words.Count
        && IsSharedName(pair.French.Words[french.Last + 1], pair.English.Words[english.Last + 1])
        && IsJoined(pair.French.Behind(french.Last)) && IsJoined(pair.English.Behind(english.Last))
        && !Titles.Contains(pair.French.Words[french.Last]) && !Titles.Contains(pair.English.Words[english.Last]); // Madam Justice Arbour, Mme Louise Arbour

    // A given name that both sides have, each in its way (Jean, John), may stand between.
    private static string? TitleBefore(ComparedSide side, LoneName name)
    {
        var at = name.First - 1;
        if (at > 0 && side.Words[at].IsCapital && !Titles.Contains(side.Words[at]) && IsJoined(side.Behind(at)))
        {
            at--;
        }

        return at >= 0 && side.Behind(at) is " " or ". " or ".\u00A0" or "\u00A0" ? Titles.Find(side.Words[at]) : null;
    }

    // "la ville de Gaspé", "the town of Matane": a word and its translation before the name, with nothing but small words between.
    private static bool HangOnSameWord(ComparedPair pair, LoneName french, LoneName english) =>
        WordBefore(pair.French, french.First) is { } one && WordBefore(pair.English, english.First) is { } other && pair.MayTranslate(one, other)
        && !BeginsSharedName(pair.French, french, pair.English) && !BeginsSharedName(pair.English, english, pair.French);

    // "Brian" Mulroney, where the other side has Mr. Mulroney.
    private static bool BeginsSharedName(ComparedSide side, LoneName name, ComparedSide other) =>
        name.Last + 1 < side.Words.Count && IsJoined(side.Behind(name.Last)) && other.Words.Exists(word => IsSharedName(side.Words[name.Last + 1], word));

    private static PairWord? WordBefore(ComparedSide side, int first)
    {
        for (var index = first - 1; index >= 0 && index >= first - 1 - MostSmallWords; index--)
        {
            if (side.Behind(index) is not (" " or "\u00A0" or ""))
            {
                return null;
            }

            if (side.Words[index].Span.Length >= LeastContent)
            {
                return side.Words[index];
            }
        }

        return null;
    }

    private static bool IsSharedName(PairWord one, PairWord other) => one.IsCapital && other.IsCapital && one.Span.Length >= LeastLength && one.Folded == other.Folded;

    private static bool IsJoined(ReadOnlySpan<char> between) => between is " " or "-" or "\u00A0";
}
