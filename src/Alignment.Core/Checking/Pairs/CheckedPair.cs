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

    /// <summary>The language translated from; null where neither is a translation of the other.</summary>
    public Language? Source { get; init; }

    /// <summary>Rule ids that a comment or column of the file suppresses for this pair, each with the reason; empty for none.</summary>
    public IReadOnlyList<(string Rule, string Reason)> Suppressed { get; init; } = [];

    /// <summary>The side in a language.</summary>
    public PairSide Side(Language language) => language == Language.French ? French : English;
}

/// <summary>One side of a pair.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Text">Decoded text.</param>
/// <param name="Place">Where all of it stands.</param>
public sealed record PairSide(Language Language, string Text, SourceSpan Place)
{
    /// <summary>Leads from a stretch of <see cref="Text"/> to the file; null where only the whole has a place.</summary>
    public SourceMap? Map { get; init; }

    /// <summary>Where a stretch of the text stands in its file; without a map the whole side, marked approximate.</summary>
    /// <param name="span">In UTF-16 code units of <see cref="Text"/>.</param>
    public SourceSpan SpanOf(TextSpan span) => Map?.SpanOf(span) ?? Place with { Approximate = true };
}
