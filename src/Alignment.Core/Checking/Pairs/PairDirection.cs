using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Checking.Pairs;

/// <summary>One way to look at a pair: what one side says, and what the other makes of it.</summary>
/// <param name="source">The side that counts.</param>
/// <param name="target">The side that has to follow.</param>
/// <param name="home">Where findings go that have no place of their own.</param>
internal sealed class PairDirection(TextCheck source, TextCheck target, TextCheck home)
{
    private const int Compared = 16; // mentions; a text that has more says the same over and over

    private IReadOnlyList<ConceptInPair>? concepts;
    private IReadOnlyList<TermMatch>? foreign;

    /// <summary>The side that counts.</summary>
    public TextCheck Source => source;

    /// <summary>The side that has to follow.</summary>
    public TextCheck Target => target;

    /// <summary>Where findings go that have no place of their own: the target, the English side where there is no direction.</summary>
    public TextCheck Home => home;

    /// <summary>The concepts that the source mentions and that have terms in the target's language, in the order of their first terms.</summary>
    public IReadOnlyList<ConceptInPair> Concepts => concepts ??= [.. PairTerms.Find(this)];

    /// <summary>Terms of the source's language that stand in the target.</summary>
    public IReadOnlyList<TermMatch> Foreign => foreign ??= target.Glossary.Matcher(source.Language).Find(target.Text);

    /// <summary>Whether words of the target stand in a name or title that both sides have: beside the same word, as in "U.S. Open".</summary>
    public bool IsInSharedName(TextSpan span, ConceptInPair concept) => concept.Source.Take(Compared).Any(use =>
        IsSame(WordBehind(target.Text, span.End), WordBehind(source.Text, use.Span.End))
        || IsSame(WordBefore(target.Text, span.Start), WordBefore(source.Text, use.Span.Start)));

    private static bool IsSame(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        one.Length > 1 && one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> WordBehind(string text, int end)
    {
        if (end >= text.Length || text[end] is not (' ' or '-' or '\u00A0'))
        {
            return [];
        }

        var rest = text.AsSpan(end + 1);
        var length = 0;
        while (length < rest.Length && char.IsLetterOrDigit(rest[length]))
        {
            length++;
        }

        return rest[..length];
    }

    private static ReadOnlySpan<char> WordBefore(string text, int start)
    {
        if (start < 1 || text[start - 1] is not (' ' or '-' or '\u00A0'))
        {
            return [];
        }

        var first = start - 1;
        while (first > 0 && char.IsLetterOrDigit(text[first - 1]))
        {
            first--;
        }

        return text.AsSpan(first, start - 1 - first);
    }
}
