namespace Alignment.Core.Translating;

/// <summary>Where a translation comes from.</summary>
/// <param name="Source">What kind of source.</param>
public sealed record Provenance(TranslationSource Source)
{
    /// <summary>The engine that wrote it, as <see cref="ITranslator.Engine"/>; of a <see cref="TranslationSource.Person"/>, whose draft it was; null if no machine did, or nobody knows.</summary>
    public string? Engine { get; init; }

    /// <summary>The engine's model; null if it has no name.</summary>
    public string? Model { get; init; }

    /// <summary>The day (UTC) on which it was translated, or came into the memory; null if unknown.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>How like the sentence of the memory is, 0 to 1; 1 for exact; null for a machine.</summary>
    public double? Score { get; init; }

    /// <summary>The sentence in the memory whose translation this is, where it is not the gap's own; null otherwise.</summary>
    public string? Original { get; init; }

    /// <summary>Where the memory has it from: an article, a bitext, a file; null if it does not say.</summary>
    public string? Document { get; init; }
}
