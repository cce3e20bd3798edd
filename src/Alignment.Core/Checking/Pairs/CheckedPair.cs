using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Text;

namespace Alignment.Core.Checking.Pairs;

/// <summary>Text of both languages that belongs together: a bead, a translation unit, a line of a file of pairs.</summary>
/// <param name="French">The French side.</param>
/// <param name="English">The English side.</param>
public sealed record CheckedPair(PairSide French, PairSide English)
{
    /// <summary>How the two relate. Units of translation memories and files of pairs say the same by definition.</summary>
    public Relation Relation { get; init; } = Relation.Equivalent;

    /// <summary>How sure the relation is, 0 to 1.</summary>
    public double Probability { get; init; } = 1;

    /// <summary>The language translated from; null where neither is known to be a translation of the other.</summary>
    public Language? Source { get; init; }

    /// <summary>Whether one side translates the other, be it unknown which; two desks that report the same event only agree in part.</summary>
    public bool IsTranslation { get; init; } = true;

    /// <summary>What the file says disagrees between the sides, with spans that count in their texts; empty where it says nothing of the kind.</summary>
    public IReadOnlyList<Disagreement> Disagreements { get; init; } = [];

    /// <summary>What a column or comment of the file suppresses for this pair; empty for nothing.</summary>
    public IReadOnlyList<PairSuppression> Suppressed { get; init; } = [];

    /// <summary>The side in a language.</summary>
    public PairSide Side(Language language) => language == Language.French ? French : English;
}

/// <summary>One side of a pair.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Text">The text, and where every part of it stands.</param>
public sealed record PairSide(Language Language, MappedText Text)
{
    /// <summary>The file that the places are in, decoded; null where it is not at hand: then findings show no line.</summary>
    public SourceLines? File { get; init; }

    /// <summary>Where all of it stands.</summary>
    public SourceSpan Place => Text.SpanOf(new TextSpan(0, Text.Text.Length));
}

/// <summary>Keeps a rule quiet for a pair.</summary>
/// <param name="Rule">Id of the rule, as written.</param>
/// <param name="Concept">The concept it is limited to; null for all.</param>
/// <param name="Reason">Why; null if the file does not say.</param>
public sealed record PairSuppression(string Rule, string? Concept, string? Reason);
