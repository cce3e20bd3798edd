namespace Alignment.Core.Mining;

/// <summary>How sentence pairs are mined.</summary>
public sealed record MiningOptions
{
    /// <summary>Pairs that are less probable are left out; 0 to 1.</summary>
    public double MinProbability { get; init; } = 0.5;

    /// <summary>Threads to use; 1 or more. The result does not depend on it.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}
