using Alignment.Core.Translating;

namespace Alignment.Core.Aligning;

/// <summary>Some French sentences matched to some English ones; either side may be empty, in comparable text either may be scattered.</summary>
/// <remarks>Every sentence of either article is in exactly one bead of its <see cref="Bitext"/>.</remarks>
public sealed record Bead
{
    /// <summary>Stable across edits: <c>b1</c>, <c>b2</c>, ...</summary>
    public required string Id { get; init; }

    /// <summary>Indices of the French sentences, rising; empty for <see cref="Relation.OnlyEnglish"/>.</summary>
    public required IReadOnlyList<int> French { get; init; }

    /// <summary>Indices of the English sentences, rising; empty for <see cref="Relation.OnlyFrench"/>.</summary>
    public required IReadOnlyList<int> English { get; init; }

    /// <summary>How the sides relate.</summary>
    public required Relation Relation { get; init; }

    /// <summary>Calibrated probability that the bead is right, 0 to 1; of a one-sided bead, that the sentence has no counterpart.</summary>
    public required double Probability { get; init; }

    /// <summary>What a person has said of it.</summary>
    public BeadState State { get; init; } = BeadState.Automatic;

    /// <summary>What a reviewer has noted for later.</summary>
    public BeadMarks Marks { get; init; }

    /// <summary>Why; <see cref="Evidence.None"/> on one-sided beads.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <summary>The translation of a bead with one side into the language that it lacks; null if nobody has asked for one, and on links.</summary>
    public Translation? Translation { get; init; }

    /// <summary>Keys of its line in a bitext file that this version does not know.</summary>
    public IReadOnlyList<UnknownKey> Unknown { get; init; } = [];

    /// <summary>Whether both sides have sentences.</summary>
    public bool IsLink => French.Count > 0 && English.Count > 0;
}
