namespace Alignment.Core.Terminology.Suggesting;

/// <summary>What <see cref="TermMiner"/> suggests.</summary>
public sealed record TermMinerOptions
{
    /// <summary>Suggestions at most, best first; 1 or more.</summary>
    public int Max { get; init; } = 100;

    /// <summary>How often a term has to occur on either side, repeated sentences counted once; 1 or more.</summary>
    public int MinCount { get; init; } = 2;

    /// <summary>Suggestions with a lower score are left out, 0 to 1: below the default, hardly one in ten is worth an entry.</summary>
    public double MinScore { get; init; } = 0.1;

    /// <summary>Places shown for each suggestion; 0 or more.</summary>
    public int Contexts { get; init; } = 2;

    /// <summary>Pairs less probable than this are left aside, 0 to 1: what does not belong together proves nothing.</summary>
    public double MinProbability { get; init; } = 0.5;

    /// <summary>What is known already and not suggested again.</summary>
    public Glossary Known { get; init; } = Glossary.Empty;

    /// <summary>What a person has turned down.</summary>
    public RejectedTerms Rejected { get; init; } = RejectedTerms.None;
}
