using Alignment.Core.Aligning;
using Alignment.Core.Aligning.Differences;
using Alignment.Core.Facts;
using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Checking.Pairs;

/// <summary>The check of one pair: what rules look at, and where they report.</summary>
internal sealed class PairCheck
{
    private readonly List<Sighting> sightings;
    private IReadOnlyList<Disagreement>? disagreements;

    public PairCheck(CheckedPair pair, TextCheck french, TextCheck english, PairLexicon lexicon, List<Sighting> sightings)
    {
        this.sightings = sightings;
        Pair = pair;
        Compared = new ComparedPair(Side(french), Side(english), lexicon) { IsEquivalent = IsEquivalent };
        French = french;
        English = english;
        Directions = pair.Source switch
        {
            Language.French => [new PairDirection(french, english, english)],
            Language.English => [new PairDirection(english, french, french)],
            _ => [new PairDirection(french, english, english), new PairDirection(english, french, english)],
        };

        ComparedSide Side(TextCheck side) => new(side.Text, side.Language, lexicon, side.Uses.ConvertAll(use => use.Span));
    }

    public CheckedPair Pair { get; }

    public TextCheck French { get; }

    public TextCheck English { get; }

    /// <summary>What the two sides say, to be compared.</summary>
    public ComparedPair Compared { get; }

    /// <summary>What disagrees, with what the file lists as such, in the order of the French text.</summary>
    public IReadOnlyList<Disagreement> Disagreements => disagreements ??= FindDisagreements();

    /// <summary>The ways to compare terms: from source to target; both ways where neither side is the source.</summary>
    public IReadOnlyList<PairDirection> Directions { get; }

    /// <summary>Whether both sides say the same, so that what one leaves out is missing.</summary>
    public bool IsEquivalent => Pair.Relation == Relation.Equivalent;

    /// <summary>Uses of terms that a rule about the pair has reported: rules about a term by itself leave them alone.</summary>
    public HashSet<(Language Language, TextSpan Span)> Claimed { get; } = [];

    /// <summary>Whether what a concept is called on one side has to be found on the other.</summary>
    public bool IsBound(Concept concept) => concept.Rules.Bilingual switch
    {
        BilingualPolicy.Any => IsEquivalent,
        BilingualPolicy.Required => true,
        _ => false,
    };

    /// <summary>The side that reports what concerns both: the target, the English one where there is no direction.</summary>
    public (TextCheck Home, TextCheck Other) Sides => Directions[0].Home == English ? (English, French) : (French, English);

    /// <summary>The words of a side.</summary>
    public List<PairWord> WordsOf(TextCheck side) => Compared.Side(side.Language).Words;

    /// <summary>A place on a side as the other place of a finding.</summary>
    public static RelatedPlace Related(TextCheck side, TextSpan span, string? message = null) =>
        new(side.PlaceOf(span), message ?? $"“{Shorten(side.TextOf(span))}” in {Name(side.Language)}");

    /// <summary>All of a side.</summary>
    public static TextSpan All(TextCheck side) => new(0, side.Text.Length);

    /// <summary>A language in messages.</summary>
    public static string Name(Language language) => language == Language.French ? "French" : "English";

    /// <summary>What rules about all pairs are to know.</summary>
    public void Tell(Sighting sighting) => sightings.Add(sighting);

    /// <summary>Facts of a side that the other does not have in any form.</summary>
    public List<Fact> MissingFacts(Language language) => Compared.Facts.Missing(language)
        .FindAll(fact => !Disagreements.Any(found => (language == Language.French ? found.French : found.English).Overlaps(fact.Span)));

    private List<Disagreement> FindDisagreements()
    {
        var found = DifferenceFinder.Find(Compared);
        var listed = Pair.Disagreements.Where(item => !found.Exists(own => own.Kind == item.Kind && own.French.Overlaps(item.French) && own.English.Overlaps(item.English)));
        return [.. found.Concat(listed).OrderBy(item => item.French.Start)];
    }

    private static string Shorten(string text)
    {
        const int Longest = 60; // a message is one line
        return text.Length <= Longest ? text : text[..(Longest - 1)] + "…";
    }
}
