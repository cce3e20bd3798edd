using Alignment.Core.Text;

namespace Alignment.Core.Translating;

/// <summary>A sentence and its translation, as a memory keeps them. Neither side is blank.</summary>
/// <param name="French">The French text.</param>
/// <param name="English">The English text.</param>
public sealed record MemoryUnit(string French, string English)
{
    /// <summary>Whether a person says that the sides translate each other.</summary>
    public bool IsConfirmed { get; init; }

    /// <summary>Whether a machine wrote one of the sides.</summary>
    public bool IsMachine { get; init; }

    /// <summary>Where it is from: a bitext, a file; null if unknown.</summary>
    public string? Document { get; init; }

    /// <summary>The day (UTC) on which it was made or came in; null if unknown.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The side in a language.</summary>
    public string this[Language language] => language == Language.French ? French : English;
}

/// <summary>A unit of the memory that fits a sentence.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Score">The <see cref="SentenceSimilarity"/> of its side in the sentence's language, 0 to 1; 1 for exact.</param>
public sealed record MemoryMatch(MemoryUnit Unit, double Score);
