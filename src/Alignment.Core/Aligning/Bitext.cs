using Alignment.Core.Articles;
using Alignment.Core.Reviewing;

namespace Alignment.Core.Aligning;

/// <summary>Which text was translated from which, if any.</summary>
public enum Direction
{
    /// <summary>Two desks wrote independently.</summary>
    None,

    /// <summary>The English text is a translation of the French one.</summary>
    FrenchToEnglish,

    /// <summary>The French text is a translation of the English one.</summary>
    EnglishToFrench,
}

/// <summary>A French and an English article and the beads between them.</summary>
/// <param name="French">The French article.</param>
/// <param name="English">The English article.</param>
/// <param name="Beads">In reading order of the French side, English-only beads placed where they would be read.</param>
public sealed record Bitext(Article French, Article English, IReadOnlyList<Bead> Beads)
{
    /// <summary>Which text was translated from which, if known.</summary>
    public Direction Direction { get; init; } = Direction.None;

    /// <summary>Whether the beads were found in the same order on both sides, as a translation has them.</summary>
    public bool SameOrder { get; init; }

    /// <summary>What made it; null until it is known.</summary>
    public BitextOrigin? Origin { get; init; }

    /// <summary>The highest number that a bead id of this bitext ever had, as far as edits have given numbers; 0 if none has.</summary>
    /// <remarks>Beads come and go, and an id must not come back as another bead.</remarks>
    public int LastBead { get; init; }

    /// <summary>How far the journal of its review is contained in it; null if it has not been reviewed.</summary>
    public ReviewPosition? Review { get; init; }

    /// <summary>Keys of a bitext file's header that this version does not know.</summary>
    public IReadOnlyList<UnknownKey> Unknown { get; init; } = [];

    /// <summary>The French side of a bead, its sentences joined by one space: what the spans of its evidence count in.</summary>
    public string FrenchText(Bead bead) => Join(French, bead.French);

    /// <summary>The English side of a bead, its sentences joined by one space: what the spans of its evidence count in.</summary>
    public string EnglishText(Bead bead) => Join(English, bead.English);

    /// <summary>Share of the French sentences that have a counterpart, 0 to 1; 0 for an empty article.</summary>
    public double FrenchCoverage => Coverage(French, bead => bead.French.Count);

    /// <summary>Share of the English sentences that have a counterpart, 0 to 1; 0 for an empty article.</summary>
    public double EnglishCoverage => Coverage(English, bead => bead.English.Count);

    private double Coverage(Article article, Func<Bead, int> count) =>
        article.Sentences.Count == 0 ? 0 : (double)Beads.Where(bead => bead.IsLink).Sum(count) / article.Sentences.Count;

    private static string Join(Article article, IReadOnlyList<int> indices) =>
        string.Join(' ', indices.Select(index => article.Sentences[index].Text));
}
