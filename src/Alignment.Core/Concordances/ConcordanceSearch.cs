using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Terminology;
using Alignment.Core.Terminology.Matching;
using Alignment.Core.Text;

namespace Alignment.Core.Concordances;

/// <summary>Looks a term up in bitexts, as TransSearch and Linguee do in large ones.</summary>
/// <remarks>
/// The term is found as glossary terms are: plurals, feminines, elisions and capitals are seen through, and accents too if it has none. What stands for it is told by the evidence of the pair; where that
/// is silent, by translations that other pairs told. Rejected beads are left out.
/// </remarks>
/// <param name="term">The term, one word or several.</param>
/// <param name="side">The language it is of.</param>
public sealed class ConcordanceSearch(string term, Language side)
{
    private const int MostHits = 5000; // beyond, nobody reads; what is counted are these

    private readonly TermMatcher matcher = Matcher(term, side);
    private readonly bool hasAccents = WithoutAccents(term) != term;

    /// <summary>Searches bitexts.</summary>
    /// <param name="bitexts">The bitexts.</param>
    /// <param name="examples">Pairs that are given of each translation, at most.</param>
    /// <param name="cancellationToken">Looked at once a bead.</param>
    public Concordance Find(IReadOnlyList<Bitext> bitexts, int examples, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(bitexts);
        var (hits, alone) = Hits(bitexts, cancellationToken);
        hits = Completed(bitexts, hits);
        var variants = Together(Ordered(hits.GroupBy(hit => Variant(bitexts, hit), StringComparer.Ordinal).Select(group => (group.Key, group.ToList()))))
            .Select(variant => new ConcordanceVariant(
                variant.Text,
                variant.Hits.Count,
                variant.Hits.Count(IsConfirmed),
                [.. variant.Hits.OrderByDescending(IsConfirmed).ThenByDescending(hit => Date(bitexts[hit.Bitext])).ThenBy(hit => hit.Bitext).Take(examples)]));
        return new Concordance(term, side, [.. variants], hits.Count, alone);
    }

    private static List<(string Text, List<ConcordanceHit> Hits)> Ordered(IEnumerable<(string Text, List<ConcordanceHit> Hits)> variants) =>
    [
        .. variants
            .OrderBy(variant => variant.Text.Length == 0)
            .ThenByDescending(variant => variant.Hits.Count)
            .ThenByDescending(variant => variant.Hits.Count(IsConfirmed))
            .ThenBy(variant => variant.Text, StringComparer.Ordinal),
    ];

    /// <summary>Singular and plural are one translation, shown in the form that is more frequent.</summary>
    private List<(string Text, List<ConcordanceHit> Hits)> Together(List<(string Text, List<ConcordanceHit> Hits)> variants)
    {
        var kept = new List<(string Text, List<ConcordanceHit> Hits, TermMatcher Matcher)>();
        foreach (var (text, found) in variants)
        {
            var forms = Matcher(text, side.Other());
            var same = text.Length == 0 ? -1 : kept.FindIndex(other => IsWhole(other.Matcher, text) || IsWhole(forms, other.Text));
            if (same >= 0)
            {
                kept[same].Hits.AddRange(found);
            }
            else
            {
                kept.Add((text, found, forms));
            }
        }

        return Ordered(kept.Select(variant => (variant.Text, variant.Hits)));
    }

    private static bool IsWhole(TermMatcher matcher, string text) => matcher.Find(text) is [var match] && match.Span == new TextSpan(0, text.Length);

    private (List<ConcordanceHit> Hits, int Alone) Hits(IReadOnlyList<Bitext> bitexts, CancellationToken cancellationToken)
    {
        var (hits, alone) = (new List<ConcordanceHit>(), 0);
        for (var number = 0; number < bitexts.Count; number++)
        {
            foreach (var bead in bitexts[number].Beads.Where(bead => bead.State != BeadState.Rejected))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var text = Text(bitexts[number], bead, side);
                var found = matcher.Find(hasAccents ? text : WithoutAccents(text));
                if (found.Count > 0 && !bead.IsLink)
                {
                    alone++;
                }
                else
                {
                    hits.AddRange(found.Select(match => new ConcordanceHit(number, bead, match.Span, Counterpart(bitexts[number], bead, match.Span))));
                }

                if (hits.Count >= MostHits)
                {
                    return (hits, alone);
                }
            }
        }

        return (hits, alone);
    }

    /// <summary>What the evidence of a pair has beside a span; null if it says nothing of it.</summary>
    private TextSpan? Counterpart(Bitext bitext, Bead bead, TextSpan span)
    {
        var other = Text(bitext, bead, side.Other());
        var spans = bead.Evidence.Matches
            .Where(match => match.Kind != MatchKind.Quotation && Own(match).Overlaps(span) && Theirs(match).End <= other.Length)
            .Select(match => (Span: Theirs(match), match.Weight))
            .OrderBy(match => match.Span.Start)
            .ToList();

        // words that stand far apart are not one translation: the stretch that weighs most is it
        (TextSpan Span, double Weight)? best = null;
        for (var first = 0; first < spans.Count;)
        {
            var (stretch, weight) = spans[first];
            var next = first + 1;
            for (; next < spans.Count && IsNear(other, stretch.End, spans[next].Span.Start); next++)
            {
                stretch = TextSpan.Between(stretch.Start, Math.Max(stretch.End, spans[next].Span.End));
                weight += spans[next].Weight;
            }

            if (best is null || weight > best.Value.Weight)
            {
                best = (stretch, weight);
            }

            first = next;
        }

        return best?.Span;
    }

    // "rate of interest": two small words may stand between what the lexicon knows
    private static bool IsNear(string text, int end, int start) =>
        start <= end || (text[end..start].Count(char.IsWhiteSpace) <= 3 && !text[end..start].Any(character => character is '.' or ',' or ';' or ':' or '?' or '!' or '(' or ')'));

    /// <summary>Hits whose translation the evidence does not tell, with one that other hits told, if it stands there.</summary>
    private List<ConcordanceHit> Completed(IReadOnlyList<Bitext> bitexts, List<ConcordanceHit> hits)
    {
        var known = hits.Where(hit => hit.Translation is not null)
            .GroupBy(hit => Variant(bitexts, hit), StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Matcher(group.Key, side.Other()))
            .Take(20) // what is rarer is a slip as often as a translation
            .ToList();
        return hits.ConvertAll(hit => hit.Translation is not null ? hit : hit with
        {
            Translation = known
                .Select(variant => variant.Find(Text(bitexts[hit.Bitext], hit.Bead, side.Other())))
                .FirstOrDefault(found => found.Count > 0) is { } first ? first[0].Span : null,
        });
    }

    private string Variant(IReadOnlyList<Bitext> bitexts, ConcordanceHit hit) =>
        hit.Translation is { } span ? span.In(Text(bitexts[hit.Bitext], hit.Bead, side.Other())).ToLowerInvariant().Replace('’', '\'') : "";

    private static bool IsConfirmed(ConcordanceHit hit) => hit.Bead.State == BeadState.Confirmed;

    private static DateOnly? Date(Bitext bitext) => bitext.French.Date > bitext.English.Date ? bitext.French.Date : bitext.English.Date ?? bitext.French.Date;

    private static string Text(Bitext bitext, Bead bead, Language side) => side == Language.French ? bitext.FrenchText(bead) : bitext.EnglishText(bead);

    private TextSpan Own(Match match) => side == Language.French ? match.French : match.English;

    private TextSpan Theirs(Match match) => side == Language.French ? match.English : match.French;

    // letter for letter, so that places stay; « pêche » with its accent is not « péché »
    private static string WithoutAccents(string text) => string.Create(text.Length, text, (letters, from) =>
    {
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = LetterFolding.Fold(from[i]) is var folded && from[i] > '\u007F' && char.IsLetter(folded) ? folded : from[i];
        }
    });

    private static TermMatcher Matcher(string text, Language language)
    {
        var nowhere = new SourceSpan("", 1, 1, 1, 1);
        var term = new Term { Text = text.Trim().ToLowerInvariant(), Language = language, Place = nowhere, Case = CasePolicy.Ignore };
        var concept = new Concept { Id = "term", Place = nowhere, Sections = [new LanguageSection(language.Tag(), language, [term], nowhere)] };
        return new TermMatcher(Glossary.Combine([new GlossaryFile("", [language], new GlossaryDefaults(), [concept])]), language);
    }
}
