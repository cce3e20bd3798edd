namespace Alignment.Core.Aligning;

/// <summary>How two articles are aligned.</summary>
public sealed record AlignOptions
{
    /// <summary>Whether sentences come in the same order.</summary>
    public SentenceOrder Order { get; init; } = SentenceOrder.Auto;

    /// <summary>Beads less probable are left out, and their sentences stand alone; 0 to 1.</summary>
    public double MinProbability { get; init; } = 0.5;

    /// <summary>Whether to say why. Takes about as long again as aligning.</summary>
    public bool WithEvidence { get; init; } = true;
}
