namespace Alignment.Core.Translating;

/// <summary>What filling gaps came to.</summary>
/// <param name="Translations">For each gap, in their order, its translation; null where it stays open.</param>
public sealed record FillResult(IReadOnlyList<Translation?> Translations)
{
    /// <summary>Gaps that the engine had translated before, and those that repeat another one.</summary>
    public int Cached { get; init; }

    /// <summary>Characters sent, as <see cref="ITranslator.Count"/> counts.</summary>
    public long Sent { get; init; }

    /// <summary>Characters that the engine charges for, by its own account.</summary>
    public long Billed { get; init; }

    /// <summary>Gaps that stay open for a reason of their own, in their order.</summary>
    public IReadOnlyList<OpenGap> Open { get; init; } = [];

    /// <summary>Whether the ceiling of characters ended the work.</summary>
    public bool ReachedCeiling { get; init; }

    /// <summary>Whether the user ended the work.</summary>
    public bool WasStopped { get; init; }

    /// <summary>What ended the work early; null if nothing did. What came before it is kept.</summary>
    public AlignmentException? Failure { get; init; }
}

/// <summary>A gap that cannot be filled.</summary>
/// <param name="Index">Index of the gap in the list that was to be filled.</param>
/// <param name="Reason">Why, and what to do.</param>
public sealed record OpenGap(int Index, string Reason);

/// <summary>How far filling has come.</summary>
/// <param name="Done">Texts translated.</param>
/// <param name="Total">Texts that are to be sent.</param>
/// <param name="Characters">Characters sent so far.</param>
public readonly record struct FillProgress(int Done, int Total, long Characters);
