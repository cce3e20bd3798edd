using Alignment.Core.Aligning;

namespace Alignment.Core.Reviewing.Importing;

/// <summary>A row and what a person has done to it.</summary>
internal sealed record RowEdit
{
    public required EditedRow Row { get; init; }

    /// <summary>The bead as it is; null for a row that the person has added.</summary>
    public required Bead? Bead { get; init; }

    /// <summary>Indices of the French sentences that the row is to have, rising.</summary>
    public required IReadOnlyList<int> French { get; init; }

    /// <summary>Indices of the English sentences that the row is to have, rising.</summary>
    public required IReadOnlyList<int> English { get; init; }

    /// <summary>New wordings of its sentences.</summary>
    public IReadOnlyList<BeadEdit.SetText> Wordings { get; init; } = [];

    /// <summary>The relation, if the person has changed it.</summary>
    public Relation? Relation { get; init; }

    /// <summary>The state, if the person has changed it.</summary>
    public BeadState? State { get; init; }

    /// <summary>The translation, if the person has changed it; empty for none.</summary>
    public string? Translation { get; init; }

    /// <summary>Whether the person says that the translation, which is as it was, is right.</summary>
    public bool IsApproved { get; init; }

    /// <summary>Whether sentences came or went.</summary>
    public bool IsMoved => Bead is null || !Bead.French.SequenceEqual(French) || !Bead.English.SequenceEqual(English);

    /// <summary>Whether the person has left it alone.</summary>
    public bool IsEmpty => !IsMoved && Wordings.Count == 0 && Relation is null && State is null && Translation is null && !IsApproved;
}
