using Alignment.Core.Aligning.Differences;
using Alignment.Core.Facts;
using Alignment.Core.Lexicon;
using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Aligning;

/// <summary>Says why two sides of a bead belong together and where they part ways.</summary>
/// <remarks>Facts and terms speak first; what they cover is not counted again as words.</remarks>
internal sealed class EvidenceFinder(AlignedText text, BilingualLexicon lexicon, TermMatchers? terms)
{
    private const float FactWeight = 9; // about a rare word
    private const float TermWeight = 7; // about a content word
    private const float LeastStrength = 0.6f; // of a pair of words that is worth showing
    private const float LeastWeight = 5.5f; // of a word that is worth showing: function words weigh less
    private const float TellingWeight = 7; // of a word on one side only that is worth showing: the sentence would say less without it
    private const float Uncovered = 0.55f; // cover below which a word stands on one side only

    private readonly PairLexicon words = new(lexicon);

    /// <summary>The evidence of a bead with sentences on both sides.</summary>
    /// <param name="rung">The bead.</param>
    /// <param name="isEquivalent">Whether both sides say the same, and not only share a statement.</param>
    public Evidence Find(Rung rung, bool isEquivalent)
    {
        var french = new BeadSide(text.French, rung.French, rung.FrenchCount);
        var english = new BeadSide(text.English, rung.English, rung.EnglishCount);
        var matches = new List<Match>();
        var (frenchTerms, englishTerms) = (TermsOf(french, Language.French), TermsOf(english, Language.English));
        var pair = new ComparedPair(Side(french, Language.French, frenchTerms), Side(english, Language.English, englishTerms), words) { IsEquivalent = isEquivalent };

        matches.AddRange(pair.Facts.Shared.Select(facts => FactMatch(facts.French, facts.English)));
        matches.AddRange(Shared(frenchTerms, englishTerms));
        Use(french, pair.Facts.French.Select(fact => fact.Span));
        Use(english, pair.Facts.English.Select(fact => fact.Span));
        Use(french, matches.Select(match => match.French));
        Use(english, matches.Select(match => match.English));
        matches.AddRange(Words(french, english));

        var total = matches.Sum(match => match.Weight);
        return new Evidence
        {
            Matches = [.. matches.Select(match => match with { Weight = match.Weight / total }).OrderBy(match => match.French.Start).ThenBy(match => match.English.Start)],
            Disagreements = DifferenceFinder.Find(pair),
            OnlyFrench = Alone(french),
            OnlyEnglish = Alone(english),
        };
    }

    private static Match FactMatch(Fact french, Fact english) =>
        new(DifferenceFinder.Kind(french.Kind == FactKind.Number ? english : french), french.Span, english.Span, FactWeight);

    private IReadOnlyList<TermMatch> TermsOf(BeadSide side, Language language) => terms is null ? [] : terms.For(language).Find(side.Text);

    private ComparedSide Side(BeadSide side, Language language, IReadOnlyList<TermMatch> found) => new(side.Text, language, words, [.. found.Select(term => term.Span)]);

    /// <summary>Concepts that both sides mention, occurrence by occurrence.</summary>
    private static IEnumerable<Match> Shared(IReadOnlyList<TermMatch> french, IReadOnlyList<TermMatch> english)
    {
        var others = new Dictionary<string, Queue<TermMatch>>(StringComparer.Ordinal);
        foreach (var term in english)
        {
            if (!others.TryGetValue(term.Concept.Id, out var mentions))
            {
                others[term.Concept.Id] = mentions = [];
            }

            mentions.Enqueue(term);
        }

        foreach (var term in french)
        {
            if (others.TryGetValue(term.Concept.Id, out var mentions) && mentions.TryDequeue(out var other))
            {
                yield return new Match(MatchKind.Term, term.Span, other.Span, TermWeight, term.Concept.Id);
            }
        }
    }

    /// <summary>Pairs of words, the strongest first, no word twice; neighbouring names make one match.</summary>
    private List<Match> Words(BeadSide french, BeadSide english)
    {
        BeadSide.Cover(french, english, text.Table);
        var pairs = new List<(int French, int English, float Strength)>();
        for (var i = 0; i < french.Tokens.Count; i++)
        {
            var targets = text.Table.Targets(french.Tokens[i].Type);
            var strengths = text.Table.Strengths(french.Tokens[i].Type);
            for (var entry = 0; entry < targets.Length && !french.IsUsed(i); entry++)
            {
                if (strengths[entry] < LeastStrength)
                {
                    continue;
                }

                foreach (var j in Nearest(english.Positions(targets[entry]), (int)(french.Place(i) * english.Tokens.Count)))
                {
                    if (!english.IsUsed(j))
                    {
                        pairs.Add((i, j, strengths[entry]));
                    }
                }
            }
        }

        var words = new List<WordPair>();
        foreach (var (i, j, strength) in pairs
            .OrderByDescending(pair => pair.Strength)
            .ThenBy(pair => Math.Abs(french.Place(pair.French) - english.Place(pair.English)))
            .ThenBy(pair => pair.French).ThenBy(pair => pair.English))
        {
            if (!french.IsUsed(i) && !english.IsUsed(j))
            {
                french.Use(i);
                english.Use(j);
                words.Add(new WordPair(i, j, strength));
            }
        }

        return Phrases(words, french, english);
    }

    /// <summary>The occurrences of a word that are near a place: a word that comes hundreds of times is not compared with all of them.</summary>
    private static IEnumerable<int> Nearest(List<int> positions, int place)
    {
        const int Compared = 16; // more than any sentence of news has of a word worth showing
        if (positions.Count <= Compared)
        {
            return positions;
        }

        var behind = positions.BinarySearch(place);
        var first = Math.Clamp((behind < 0 ? ~behind : behind) - Compared / 2, 0, positions.Count - Compared);
        return positions.Skip(first).Take(Compared);
    }

    private List<Match> Phrases(List<WordPair> words, BeadSide french, BeadSide english)
    {
        var matches = new List<Match>();
        WordPair? lastName = null; // only if it is the last match
        foreach (var word in words.OrderBy(word => word.French))
        {
            var isName = IsName(word, french, english);
            var weight = word.Strength * (french.Weight(word.French) + english.Weight(word.English)) / 2;
            var match = new Match(
                isName ? MatchKind.Name : MatchKind.Word, french.Tokens[word.French].Span, english.Tokens[word.English].Span, weight);
            if (isName && lastName is { } before && word.French == before.French + 1 && word.English == before.English + 1)
            {
                matches[^1] = Joined(matches[^1], match);
            }
            else if (isName || (french.Weight(word.French) >= LeastWeight && english.Weight(word.English) >= LeastWeight))
            {
                matches.Add(match);
            }

            lastName = isName ? word : null;
        }

        return matches;
    }

    /// <summary>Whether both words are capitalised in running text and spelled or translated alike.</summary>
    private bool IsName(WordPair word, BeadSide french, BeadSide english) =>
        text.French.Types[french.Tokens[word.French].Type].IsName
        && text.English.Types[english.Tokens[word.English].Type].IsName
        && french.IsCapitalised(word.French) && english.IsCapitalised(word.English);

    private static Match Joined(Match first, Match second) => first with
    {
        French = TextSpan.Between(first.French.Start, second.French.End),
        English = TextSpan.Between(first.English.Start, second.English.End),
        Weight = first.Weight + second.Weight,
    };

    /// <summary>Content words without a counterpart; neighbours make one span.</summary>
    private static List<TextSpan> Alone(BeadSide side)
    {
        var spans = new List<TextSpan>();
        var last = -2;
        for (var token = 0; token < side.Tokens.Count; token++)
        {
            if (side.IsUsed(token) || side.CoverOf(token) >= Uncovered || side.Weight(token) < TellingWeight || side.Tokens[token].Span.Length == 1)
            {
                continue;
            }

            var span = side.Tokens[token].Span;
            if (last == token - 1)
            {
                spans[^1] = TextSpan.Between(spans[^1].Start, span.End);
            }
            else
            {
                spans.Add(span);
            }

            last = token;
        }

        return spans;
    }

    private static void Use(BeadSide side, IEnumerable<TextSpan> spans)
    {
        foreach (var span in spans)
        {
            side.Use(span);
        }
    }

    private readonly record struct WordPair(int French, int English, float Strength);
}
