namespace Alignment.Core.Aligning;

/// <summary>How the two sides of a bead relate.</summary>
public enum Relation
{
    /// <summary>Both sides say the same.</summary>
    Equivalent,

    /// <summary>The sides share a statement, and at least one says more.</summary>
    Partial,

    /// <summary>Only the French article says it.</summary>
    OnlyFrench,

    /// <summary>Only the English article says it.</summary>
    OnlyEnglish,
}
