namespace Alignment.Core.Lexicon;

/// <summary>How a lexicon is learnt.</summary>
public sealed record TrainingOptions
{
    /// <summary>What to call the lexicon.</summary>
    public string Name { get; init; } = "fr-en";

    /// <summary>What a sighting in the lexicon that training continues from counts, above 0; 1 for as much as one in the pairs.</summary>
    /// <remarks>With 1 the result is about that of training on both texts; below 1 the pairs have more say about words that the lexicon knows.</remarks>
    public double FromWeight { get; init; } = 1;

    /// <summary>Passes of expectation maximisation over the pairs; 2 or more. Gains are small beyond 5.</summary>
    public int Iterations { get; init; } = 5;

    /// <summary>Words that occur less often are left out; 1 or more. A word seen once is known by its spelling or not at all.</summary>
    public int MinWordCount { get; init; } = 2;

    /// <summary>Sides with more words are left out: long blocks align badly and cost the square of their length.</summary>
    public int MaxWords { get; init; } = 100;

    /// <summary>Pairs of words aligned less often (expected count) are left out of the lexicon; above 0.</summary>
    public double MinPairCount { get; init; } = 0.4;

    /// <summary>Pairs of words are left out if less probable in both directions; 0 to 1.</summary>
    public double MinProbability { get; init; } = 0.004;

    /// <summary>Most entries that a word keeps for its own sake, best first.</summary>
    public int MaxTranslations { get; init; } = 20;

    /// <summary>How strongly words prefer counterparts at the same relative position, 0 for not at all.</summary>
    /// <remarks>λ of Dyer, Chahuneau and Smith (2013), "A Simple, Fast, and Effective Reparameterization of IBM Model 2".</remarks>
    public double Tension { get; init; } = 4;

    /// <summary>Probability that a word has no counterpart, before its frequency is looked at; 0 to 1.</summary>
    public double Unaligned { get; init; } = 0.08;

    /// <summary>Threads to use; 1 or more. The result does not depend on it.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}
