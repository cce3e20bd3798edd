using Alignment.Core.Facts;
using Alignment.Core.Text;

namespace Alignment.Core.Aligning.Differences;

/// <summary>The facts of a pair: which agree, which contradict each other, and which one side leaves out.</summary>
internal sealed class FactDifferences
{
    // No sentence or paragraph has as many; a table that was taken for one says nothing that could be compared.
    private const int MostFacts = 100;

    private readonly ComparedPair pair;
    private readonly IReadOnlyList<Fact> french;
    private readonly IReadOnlyList<Fact> english;
    private readonly FactMatches matches;
    private readonly bool isTable;
    private IReadOnlyList<ComparedFacts>? disagreements;

    public FactDifferences(ComparedPair pair)
    {
        this.pair = pair;
        french = FactFinder.Find(pair.French.Text, Language.French);
        english = FactFinder.Find(pair.English.Text, Language.English);
        isTable = Math.Max(french.Count, english.Count) > MostFacts;
        matches = FactMatcher.Match(french, english, isTable ? null : (one, other) => CountSameThing(french[one], english[other]));
    }

    /// <summary>Facts of the French side, in order.</summary>
    public IReadOnlyList<Fact> French => french;

    /// <summary>Facts of the English side, in order.</summary>
    public IReadOnlyList<Fact> English => english;

    /// <summary>Facts that agree.</summary>
    public IEnumerable<ComparedFacts> Shared => matches.Pairs.Select(found => new ComparedFacts(french[found.French], english[found.English]));

    /// <summary>Facts that speak of the same thing and differ, however they are converted, in the order of the French text.</summary>
    public IReadOnlyList<ComparedFacts> Disagreements => disagreements ??= isTable ? [] : FindDisagreements();

    /// <summary>Facts of a side that the other does not have in any form.</summary>
    public List<Fact> Missing(Language language)
    {
        var missing = new List<Fact>();
        if (isTable)
        {
            return missing;
        }

        var (own, alone) = language == Language.French ? (french, matches.OnlyFrench) : (english, matches.OnlyEnglish);
        var (side, other) = language == Language.French ? (pair.French, pair.English) : (pair.English, pair.French);
        var others = language == Language.French ? english : french;
        foreach (var index in alone)
        {
            var fact = own[index];
            var isTold = Disagreements.Any(found => (language == Language.French ? found.French : found.English).Span == fact.Span);
            if (!isTold && !IsDoubtful(side, fact) && !HasFigures(fact, side.Text, other.Text) && !others.Any(item => Conversions.Fit(fact, item) || Agrees(fact, item)))
            {
                missing.Add(fact);
            }
        }

        return missing;
    }

    private List<ComparedFacts> FindDisagreements()
    {
        var found = matches.Disagreements
            .Select(found => new ComparedFacts(french[found.French], english[found.English]))
            .Where(facts => IsPlain(facts.French, facts.English) && !IsSaidTwice(facts.French, facts.English) && !Conversions.Fit(facts.French, facts.English) && !IsDoubtful(facts.French, facts.English)
                && !Nights.Explain(facts.French, facts.English, pair.French.Text, pair.English.Text)
                && (pair.IsEquivalent || facts.French.Kind != FactKind.Number || IsLikelyInPart(facts.French, facts.English)))
            .ToList();

        // Measures in two units: the only ones left have to fit.
        if (pair.IsEquivalent && OnlyMeasure(french, matches.OnlyFrench) is { } one && OnlyMeasure(english, matches.OnlyEnglish) is { } other && Conversions.AreComparable(one, other) && !Conversions.Fit(one, other) && !IsDoubtful(one, other))
        {
            found.Add(new ComparedFacts(one, other));
        }

        return found;
    }

    // The measure among the facts that are alone; null if there is none, or several.
    private static Fact? OnlyMeasure(IReadOnlyList<Fact> facts, IReadOnlyList<int> alone)
    {
        Fact? only = null;
        foreach (var index in alone)
        {
            if (Conversions.IsMeasure(facts[index].Unit))
            {
                if (only is not null)
                {
                    return null;
                }

                only = facts[index];
            }
        }

        return only;
    }

    // Sides that share a statement have other statements besides, with numbers of their own.
    private bool IsLikelyInPart(in Fact ours, in Fact theirs)
    {
        const decimal MostRatio = 4; // of counts of the same thing
        const decimal NearRatio = 1.34m; // where nothing tells the subject: 25 and 26 per cent, 1400 residents and 1,250 people
        const decimal LeastCount = 100; // a smaller count without a subject may be of anything
        var (less, more) = (Math.Min(Math.Abs(ours.Value), Math.Abs(theirs.Value)), Math.Max(Math.Abs(ours.Value), Math.Abs(theirs.Value)));
        return CountSameThing(ours, theirs) switch
        {
            true => more <= less * MostRatio,
            false => ours.Unit != FactUnit.None && more <= less * NearRatio,
            null => (ours.Unit != FactUnit.None || less >= LeastCount) && more <= less * NearRatio,
        };
    }

    // Numbers in words are told in many ways: "one-and-a-half to two years", "thirty eighth".
    private bool IsPlain(Fact ours, Fact theirs) =>
        ours.Kind is not (FactKind.Number or FactKind.Ordinal) || ours.Unit is not (FactUnit.None or FactUnit.Year or FactUnit.Century)
        || ours.Span.In(pair.French.Text).Any(char.IsAsciiDigit) || theirs.Span.In(pair.English.Text).Any(char.IsAsciiDigit);

    // "XIXe siècle et début du XXe", "the 19th or early 20th centuries": the same ranks, with the unit at another of them.
    private bool IsSaidTwice(Fact ours, Fact theirs) => ours.Kind == FactKind.Ordinal
        && (english.Any(fact => fact.Kind == FactKind.Ordinal && fact.Value == ours.Value) || french.Any(fact => fact.Kind == FactKind.Ordinal && fact.Value == theirs.Value));

    private bool IsDoubtful(Fact ours, Fact theirs) => IsDoubtful(pair.French, ours) || IsDoubtful(pair.English, theirs);

    private static bool IsDoubtful(ComparedSide side, Fact fact) => Digits.IsDoubtful(side.Text, fact) || (fact.Kind == FactKind.Number && Digits.IsConverted(side.Text, fact.Span));

    // What one side says twice, the other need not.
    private static bool Agrees(in Fact one, in Fact other) => FactComparer.Compare(one, other) is FactComparison.Same or FactComparison.Close or FactComparison.Compatible;

    private static bool HasFigures(Fact fact, string text, string other) => fact.Kind == FactKind.Date
        ? Digits.Has(fact.Date.Day > 0 ? fact.Date.Day : fact.Date.Year, other)
        : Digits.Has(fact.Span.In(text), other);

    // Two counts contradict each other if they count the same thing: true or false where the lexicon knows the words behind them, null where it does not.
    private bool? CountSameThing(in Fact frenchFact, in Fact englishFact)
    {
        var ours = Counted(pair.French, frenchFact);
        var theirs = Counted(pair.English, englishFact);
        if (ours.Count == 0 || theirs.Count == 0 || (ours.TrueForAll(word => word.Id < 0) && theirs.TrueForAll(word => word.Id < 0)))
        {
            return null;
        }

        return ours.Exists(word => theirs.Exists(other => pair.MayTranslate(word, other))) ? true
            : ours[0].Folded is "personnes" or "gens" || theirs[0].Folded is "people" or "persons" ? null // residents and soldiers are people, too
            : false;
    }

    private static List<PairWord> Counted(ComparedSide side, Fact fact)
    {
        const int ShortestTelling = 4; // letters; shorter words mostly belong to grammar
        var spans = CountedWords.Behind(side.Text, fact);
        return side.Words.FindAll(word => word.Span.Length >= ShortestTelling && spans.Any(span => span.Overlaps(word.Span)));
    }
}

/// <summary>A fact of each side, to be compared.</summary>
internal sealed record ComparedFacts(Fact French, Fact English);
