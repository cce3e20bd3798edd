namespace Alignment.Services.Memory;

/// <summary>What is to be taken out of a memory.</summary>
public sealed record MemoryPruning
{
    /// <summary>Whether units go.</summary>
    public bool Units { get; init; }

    /// <summary>Whether answers of machines go; they cost again when they are needed again.</summary>
    public bool Answers { get; init; }

    /// <summary>Only what is from before this day; null for any day. Units without a date stay.</summary>
    public DateOnly? Before { get; init; }

    /// <summary>Only units that never filled a gap.</summary>
    public bool OnlyUnused { get; init; }

    /// <summary>Only units from here; null for any.</summary>
    public string? Document { get; init; }

    /// <summary>Units that a person has confirmed too, which stay otherwise.</summary>
    public bool AlsoConfirmed { get; init; }
}
