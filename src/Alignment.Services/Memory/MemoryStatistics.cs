namespace Alignment.Services.Memory;

/// <summary>A memory in numbers.</summary>
/// <param name="Units">Sentences with their translations.</param>
public sealed record MemoryStatistics(long Units)
{
    /// <summary>Units that a person has confirmed.</summary>
    public long Confirmed { get; init; }

    /// <summary>Units with a side that a machine wrote.</summary>
    public long Machine { get; init; }

    /// <summary>Units that have filled a gap.</summary>
    public long Used { get; init; }

    /// <summary>The oldest date of a unit; null if none has one.</summary>
    public DateOnly? Oldest { get; init; }

    /// <summary>The newest date of a unit; null if none has one.</summary>
    public DateOnly? Newest { get; init; }

    /// <summary>Answers that are kept, by engine.</summary>
    public IReadOnlyList<KeyValuePair<string, long>> Answers { get; init; } = [];
}
