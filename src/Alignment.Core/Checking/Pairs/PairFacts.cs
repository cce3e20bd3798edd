using Alignment.Core.Facts;
using Alignment.Core.Text;

namespace Alignment.Core.Checking.Pairs;

/// <summary>The facts of a pair: which contradict each other, and which one side leaves out.</summary>
internal sealed class PairFacts
{
    private const double Likely = 0.05; // of two words, how likely one becomes the other at least if they name the same thing

    // No sentence or paragraph has as many; a table that was taken for one says nothing that could be compared.
    private const int MostFacts = 100;

    private readonly PairCheck check;
    private readonly IReadOnlyList<Fact> french;
    private readonly IReadOnlyList<Fact> english;
    private readonly FactMatches matches;
    private IReadOnlyList<(Fact French, Fact English)>? disagreements;

    public PairFacts(PairCheck check)
    {
        this.check = check;
        french = FactFinder.Find(check.French.Text, Language.French);
        english = FactFinder.Find(check.English.Text, Language.English);
        if (Math.Max(french.Count, english.Count) > MostFacts)
        {
            (french, english) = ([], []);
        }

        matches = FactMatcher.Match(french, english, (one, other) => CountSameThing(french[one], english[other]));
    }

    /// <summary>Facts that speak of the same thing and differ, however they are converted, in the order of the French text.</summary>
    public IReadOnlyList<(Fact French, Fact English)> Disagreements => disagreements ??= FindDisagreements();

    /// <summary>Facts of a side that the other does not have in any form.</summary>
    public IEnumerable<Fact> Missing(Language language)
    {
        var (own, alone) = language == Language.French ? (french, matches.OnlyFrench) : (english, matches.OnlyEnglish);
        var (side, other) = language == Language.French ? (check.French, check.English) : (check.English, check.French);
        var others = language == Language.French ? english : french;
        foreach (var fact in alone.Select(index => own[index]))
        {
            var isTold = Disagreements.Any(pair => (language == Language.French ? pair.French : pair.English).Span == fact.Span);
            if (!isTold && !IsDoubtful(side, fact) && !HasFigures(fact, side.Text, other.Text) && !others.Any(item => Conversions.Fit(fact, item) || Agrees(fact, item)))
            {
                yield return fact;
            }
        }
    }

    private List<(Fact French, Fact English)> FindDisagreements()
    {
        var found = matches.Disagreements
            .Select(pair => (French: french[pair.French], English: english[pair.English]))
            .Where(pair => !Conversions.Fit(pair.French, pair.English) && !IsDoubtful(pair.French, pair.English)
                && !Nights.Explain(pair.French, pair.English, check.French.Text, check.English.Text)
                && (check.IsEquivalent || pair.French.Kind != FactKind.Number || IsLikelyInPart(pair.French, pair.English)))
            .ToList();

        // Measures in two units: the only ones left have to fit.
        var ours = matches.OnlyFrench.Select(index => french[index]).Where(fact => Conversions.IsMeasure(fact.Unit)).ToList();
        var theirs = matches.OnlyEnglish.Select(index => english[index]).Where(fact => Conversions.IsMeasure(fact.Unit)).ToList();
        if (check.IsEquivalent && ours is [var one] && theirs is [var other] && Conversions.AreComparable(one, other) && !Conversions.Fit(one, other) && !IsDoubtful(one, other))
        {
            found.Add((one, other));
        }

        return found;
    }

    // Sides that share a statement have other statements besides, with numbers of their own.
    private bool IsLikelyInPart(in Fact ours, in Fact theirs)
    {
        const decimal MostRatio = 4; // of counts of the same thing
        const decimal NearRatio = 1.34m; // of sums and shares, which nothing tells the subject of: 25 and 26 per cent
        var (less, more) = (Math.Min(Math.Abs(ours.Value), Math.Abs(theirs.Value)), Math.Max(Math.Abs(ours.Value), Math.Abs(theirs.Value)));
        return CountSameThing(ours, theirs) == true ? more <= less * MostRatio : ours.Unit != FactUnit.None && more <= less * NearRatio;
    }

    private bool IsDoubtful(Fact ours, Fact theirs) => IsDoubtful(check.French, ours) || IsDoubtful(check.English, theirs);

    private static bool IsDoubtful(TextCheck side, Fact fact) => Digits.IsDoubtful(side.Text, fact) || (fact.Kind == FactKind.Number && Digits.IsConverted(side.Text, fact.Span));

    // What one side says twice, the other need not.
    private static bool Agrees(in Fact one, in Fact other) => FactComparer.Compare(one, other) is FactComparison.Same or FactComparison.Close or FactComparison.Compatible;

    private static bool HasFigures(Fact fact, string text, string other) => fact.Kind == FactKind.Date
        ? Digits.Has(fact.Date.Day > 0 ? fact.Date.Day : fact.Date.Year, other)
        : Digits.Has(fact.Span.In(text), other);

    // Two counts contradict each other if they count the same thing: true or false where the lexicon knows the words behind them, null where it does not.
    private bool? CountSameThing(in Fact frenchFact, in Fact englishFact)
    {
        var ours = Counted(check.French, frenchFact);
        var theirs = Counted(check.English, englishFact);
        if (ours.Count == 0 || theirs.Count == 0 || ours.Concat(theirs).All(word => word.Id < 0))
        {
            return null;
        }

        return ours.Exists(word => theirs.Exists(other =>
            word.Folded == other.Folded
            || check.Lexicon.Probability(word, Language.French, other) >= Likely
            || check.Lexicon.Probability(other, Language.English, word) >= Likely));
    }

    private List<PairWord> Counted(TextCheck side, Fact fact)
    {
        const int ShortestTelling = 4; // letters; shorter words mostly belong to grammar
        var spans = CountedWords.Behind(side.Text, fact);
        return check.WordsOf(side).FindAll(word => word.Span.Length >= ShortestTelling && spans.Any(span => span.Overlaps(word.Span)));
    }
}
