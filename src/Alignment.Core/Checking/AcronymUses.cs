using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Checking;

/// <summary>What rules about acronyms ask of the uses of a text.</summary>
internal static class AcronymUses
{
    /// <summary>Whether a term is short for another one.</summary>
    public static bool IsShort(Term term) => term.Type is TermType.Acronym or TermType.Abbreviation && term.Of is not null;

    /// <summary>Whether the first use has to be expanded: by the entry's word, or because it is an acronym with a full form.</summary>
    public static bool MustExpand(TermUse use) =>
        use.Concept.Rules.FirstUse is { } said ? said == FirstUse.Expand && IsShort(use.Term) : use.Term is { Type: TermType.Acronym, Of: not null };

    /// <summary>Whether two uses stand as "full (SHORT)" or "SHORT (full)".</summary>
    public static bool IsIntroduction(string text, TermUse one, TermUse next) =>
        one.Concept == next.Concept && IsShort(one.Term) != IsShort(next.Term) && IsInParentheses(text, one.Span.End, next.Span);

    /// <summary>Whether a stretch stands in parentheses right behind a place; an article or a blank may come between.</summary>
    public static bool IsInParentheses(string text, int before, TextSpan inner)
    {
        const int Longest = 8; // " (the ", " (l'"
        return inner.Start > before && inner.Start - before <= Longest
            && text.AsSpan(before, inner.Start - before).TrimStart() is ['(' or '[', ..];
    }
}
