using Alignment.Core.Aligning;

namespace Alignment.Core.Reviewing.Importing;

/// <summary>A bead as it comes back in a file that a person may have edited: a row of a table, a unit of a translation memory.</summary>
/// <remarks>Null means that the file does not say; an empty text or list, that there is nothing.</remarks>
public sealed record EditedRow
{
    /// <summary>Where the row stands in its file, for people: <c>line 12</c>, <c>row 12</c>.</summary>
    public required string Place { get; init; }

    /// <summary>The name of its bitext, as <see cref="Bead"/> alone is not unique in a file of several; null if the file does not say.</summary>
    public string? Bitext { get; init; }

    /// <summary>Id of the bead; null for a row that the person has added.</summary>
    public string? Bead { get; init; }

    /// <summary>What the bead was on export; null if the file does not say, or has been damaged there.</summary>
    public BeadFingerprint? Base { get; init; }

    /// <summary>Indices of the French sentences, from 0, as the person left them.</summary>
    public IReadOnlyList<int>? French { get; init; }

    /// <summary>Indices of the English sentences, from 0, as the person left them.</summary>
    public IReadOnlyList<int>? English { get; init; }

    /// <summary>The text of the French sentences.</summary>
    public string? FrenchText { get; init; }

    /// <summary>The text of the English sentences.</summary>
    public string? EnglishText { get; init; }

    /// <summary>How the sides relate.</summary>
    public Relation? Relation { get; init; }

    /// <summary>What the person says of it.</summary>
    public BeadState? State { get; init; }

    /// <summary>What fills the gap of a one-sided bead; never an outlet's words.</summary>
    public string? Translation { get; init; }

    /// <summary>Whether the person says that the translation is right, by a state that the format has for it.</summary>
    public bool IsTranslationApproved { get; init; }

    /// <summary>What cannot be understood in the row, a sentence each; such a row changes nothing.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];
}
