using Alignment.Core.Articles;
using Alignment.Core.Text;
using Alignment.Core.Translations;

namespace Alignment.Core.Terminology.Suggesting;

/// <summary>Shows terms where they stand.</summary>
internal sealed class ContextFinder(IReadOnlyList<TranslationUnit> units, SuggestionSide french, SuggestionSide english)
{
    private const int Around = 55; // UTF-16 code units on either side of a term; with the term, a line of a wide screen

    /// <summary>The pairs that have both phrases, the shortest first.</summary>
    public IReadOnlyList<TermContext> Of(TermLink link, int most)
    {
        var englishPlaces = link.English.Places.GroupBy(place => place.Text).ToDictionary(group => group.Key, group => group.First());
        return [.. link.French.Places
            .DistinctBy(place => place.Text)
            .Where(place => englishPlaces.ContainsKey(place.Text))
            .OrderBy(place => french.Text.Length(place.Text) + english.Text.Length(place.Text))
            .ThenBy(place => place.Text)
            .Take(most)
            .Select(place => new TermContext(
                Quote(french, place, units[place.Text].French.Text),
                Quote(english, englishPlaces[place.Text], units[place.Text].English.Text)) { Unit = units[place.Text] })];
    }

    private static TermQuotation Quote(SuggestionSide side, PhrasePlace place, MappedText mapped)
    {
        var text = mapped.Text;
        var span = side.SpanOf(place.Text, place.Start, place.End);
        var start = Math.Max(0, span.Start - Around);
        while (start > 0 && start < span.Start && !char.IsWhiteSpace(text[start - 1]))
        {
            start++; // whole words only
        }

        var end = Math.Min(text.Length, span.End + Around);
        while (end < text.Length && end > span.End && !char.IsWhiteSpace(text[end]))
        {
            end--;
        }

        return new TermQuotation(text[start..end], new TextSpan(span.Start - start, span.Length), start > 0, end < text.Length, mapped.SpanOf(span));
    }
}
