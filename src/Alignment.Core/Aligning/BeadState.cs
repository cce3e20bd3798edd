namespace Alignment.Core.Aligning;

/// <summary>What a person has said of a bead.</summary>
public enum BeadState
{
    /// <summary>Nobody has looked at it.</summary>
    Automatic,

    /// <summary>A person says it is right.</summary>
    Confirmed,

    /// <summary>A person says it is wrong.</summary>
    Rejected,
}
