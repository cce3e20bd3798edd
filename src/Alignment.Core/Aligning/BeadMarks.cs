namespace Alignment.Core.Aligning;

/// <summary>What a reviewer has noted about a bead for later.</summary>
[Flags]
public enum BeadMarks
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A place to come back to.</summary>
    Bookmark = 1,

    /// <summary>Somebody else is to look at it.</summary>
    NeedsReview = 2,
}
