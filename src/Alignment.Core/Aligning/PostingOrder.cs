namespace Alignment.Core.Aligning;

/// <summary>Which entries of an index are looked at first, when not all can be.</summary>
internal enum PostingOrder
{
    /// <summary>Those of the rarest words.</summary>
    Rarest,

    /// <summary>Those that promise most for what they cost: of good translations of rare words.</summary>
    Worthiest,
}
