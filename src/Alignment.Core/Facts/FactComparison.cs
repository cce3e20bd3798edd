namespace Alignment.Core.Facts;

/// <summary>How two facts stand to each other.</summary>
public enum FactComparison
{
    /// <summary>They speak of different things, and can both be true: <c>3,5 %</c> and <c>$892 million</c>.</summary>
    Unrelated,

    /// <summary>They say the same: <c>1,2 milliard de dollars</c> and <c>$1.2 billion</c>.</summary>
    Same,

    /// <summary>They say the same to the precision that the coarser one is stated in: <c>892 millions</c> and <c>891.6 million</c>.</summary>
    Close,

    /// <summary>One says less than the other, and nothing that contradicts it: <c>6 janvier</c> and <c>January 6, 2026</c>.</summary>
    Compatible,

    /// <summary>Same kind and unit, another value: not both are true of the same thing.</summary>
    Different,
}
