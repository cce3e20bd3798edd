using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Checking;

/// <summary>Places where an unusual form is right after all.</summary>
internal static class Excuses
{
    /// <summary>The verdict, or none where the place excuses the form.</summary>
    public static FormVerdict Apply(FormVerdict verdict, in TermMatch match, string text) => verdict switch
    {
        FormVerdict.WrongCase or FormVerdict.WrongForm when IsPartOfName(text, match.Span) => FormVerdict.Fine,
        FormVerdict.WrongForm when IsModifier(match, text) || IsCurrency(text, match.Span.End) => FormVerdict.Fine,
        _ => verdict,
    };

    /// <summary>Whether words that are those of a name but for their capitals are no name: a red cross, an Islamic state, une croix rouge.</summary>
    public static bool IsNoName(in TermMatch match, string text)
    {
        if ((match.Differences & TermDifferences.Case) == 0 || match.Concept.Kind is not (ConceptKind.Org or ConceptKind.Place or ConceptKind.Event or ConceptKind.Program)
            || match.Term.Text.AsSpan().IndexOfAny(' ', '-') < 0)
        {
            return false;
        }

        var before = text.AsSpan(0, match.Span.Start).TrimEnd();
        var start = before.Length;
        while (start > 0 && char.IsLetter(before[start - 1]))
        {
            start--;
        }

        Span<char> word = stackalloc char[8]; // the longest has 7 letters
        var length = before.Length - start;
        return length <= word.Length && before.Length < match.Span.Start && word[..Math.Max(0, before[start..].ToLowerInvariant(word))] is
            "a" or "an" or "any" or "another" or "each" or "every" or "un" or "une" or "aucun" or "aucune" or "chaque" or "tout" or "toute";
    }

    // Héma-Québec is nobody's spelling of Quebec: it is another name.
    private static bool IsPartOfName(string text, TextSpan span)
    {
        var before = span.Start > 1 && text[span.Start - 1] is '-' or '\u2011' && char.IsLetter(text[span.Start - 2]) && IsCapitalWord(text, span.Start - 2);
        var behind = span.End + 1 < text.Length && text[span.End] is '-' or '\u2011' && char.IsUpper(text[span.End + 1]);
        return before || behind;
    }

    // US$14 is how the currency is written, however the country is.
    private static bool IsCurrency(string text, int end) => end < text.Length && char.GetUnicodeCategory(text[end]) == System.Globalization.UnicodeCategory.CurrencySymbol;

    private static bool IsCapitalWord(string text, int last)
    {
        while (last > 0 && char.IsLetter(text[last - 1]))
        {
            last--;
        }

        return char.IsUpper(text[last]);
    }

    // In English, words that together stand before a noun are joined by a hyphen: a free-trade pact.
    private static bool IsModifier(in TermMatch match, string text)
    {
        var span = match.Span;
        var isJoined = match.Term.Language == Language.English
            && (match.Differences & ~TermDifferences.Inflected) == TermDifferences.Separator
            && match.Form is { } form && form.Length == span.Length
            && form.Contains(' ', StringComparison.Ordinal) && char.IsLower(form[^1])
            && Hyphens(text.AsSpan(span.Start, span.Length)) > Hyphens(form); // François Philippe lacks one
        return isJoined && (text.AsSpan(span.Start, span.Length).Contains(' ')
            || (span.End + 1 < text.Length && text[span.End] is ' ' or '\n' or '\u00A0' && char.IsLower(text[span.End + 1]) && !IsSmallWord(text.AsSpan(span.End + 1))));
    }

    private static int Hyphens(ReadOnlySpan<char> text) => text.Count('-') + text.Count('\u2010') + text.Count('\u2011');

    // What a noun phrase cannot go on with.
    private static bool IsSmallWord(ReadOnlySpan<char> rest)
    {
        var length = rest.IndexOfAnyExceptInRange('a', 'z');
        return (length < 0 ? rest : rest[..length]) is "and" or "or" or "of" or "in" or "on" or "at" or "to" or "for" or "with" or "by" or "from" or "as" or "is" or "are" or "was" or "were"
            or "that" or "which" or "who" or "has" or "have" or "had" or "will" or "would" or "but" or "than" or "the" or "a" or "an" or "if" or "when" or "while" or "because";
    }
}
