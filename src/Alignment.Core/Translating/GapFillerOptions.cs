namespace Alignment.Core.Translating;

/// <summary>How gaps are filled.</summary>
public sealed record GapFillerOptions
{
    /// <summary>The least <see cref="SentenceSimilarity"/> of a sentence of the memory whose translation may stand in, above 0; from 1 on none may.</summary>
    /// <remarks>Three words in four; below that a translator would start afresh.</remarks>
    public double MinFuzzy { get; init; } = 0.75;

    /// <summary>Most characters to send, as <see cref="ITranslator.Count"/> counts: the request that would pass it is not made. Null for no limit.</summary>
    public long? MaxCharacters { get; init; }
}
