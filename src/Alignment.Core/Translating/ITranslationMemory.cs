using Alignment.Core.Text;

namespace Alignment.Core.Translating;

/// <summary>Sentences with their translations, and what machines were paid for.</summary>
/// <remarks>Instances may be used by one thread at a time. What an <c>Add</c> has returned from is kept, whatever happens next.</remarks>
public interface ITranslationMemory
{
    /// <summary>The translation of the very same sentence; null if there is none.</summary>
    /// <remarks>Of several the confirmed, then the most used, then the newest.</remarks>
    /// <param name="text">The sentence; white space at the ends and its amount between words make no difference, all else does.</param>
    /// <param name="source">Its language.</param>
    MemoryMatch? FindExact(string text, Language source);

    /// <summary>The translation of the most similar sentence; null if none is similar enough.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="source">Its language.</param>
    /// <param name="minScore">The least <see cref="SentenceSimilarity"/>, above 0 and below 1.</param>
    MemoryMatch? FindFuzzy(string text, Language source, double minScore);

    /// <summary>Translations of the same sentence and of similar ones, for people to choose from: the most alike first, of equals the confirmed first.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="source">Its language.</param>
    /// <param name="minScore">The least <see cref="SentenceSimilarity"/>, above 0 and below 1.</param>
    /// <param name="most">How many at most; 1 or more.</param>
    IReadOnlyList<MemoryMatch> FindSimilar(string text, Language source, double minScore, int most) =>
        (FindExact(text, source) ?? FindFuzzy(text, source, minScore)) is { } match ? [match] : [];

    /// <summary>Adds units, all or none; one that is there already counts as seen again, and becomes confirmed if the new one is.</summary>
    void Add(IReadOnlyList<MemoryUnit> units);

    /// <summary>What a machine answered to the same request before; null if it was not asked.</summary>
    MachineTranslation? FindMachine(MachineKey key);

    /// <summary>Keeps answers of a machine, all or none; one of the same key is replaced.</summary>
    void AddMachine(IReadOnlyList<MachineTranslation> translations);
}
