using Alignment.Core.Text;

namespace Alignment.Core.Translating;

/// <summary>A translation memory that lives as long as the program: units of the files at hand, and answers of this run.</summary>
/// <remarks>A fuzzy lookup compares with all units, which is quick enough for some thousands.</remarks>
public sealed class LoadedMemory : ITranslationMemory
{
    private readonly Dictionary<(Language, string), MemoryUnit> units = [];
    private readonly Dictionary<Language, List<(IReadOnlyList<string> Tokens, MemoryUnit Unit)>> tokens = new()
    {
        [Language.French] = [],
        [Language.English] = [],
    };

    private readonly Dictionary<MachineKey, MachineTranslation> answers = [];

    /// <inheritdoc/>
    public MemoryMatch? FindExact(string text, Language source) =>
        units.TryGetValue((source, Blanks.Collapse(text)), out var unit) ? new MemoryMatch(unit, Score: 1) : null;

    /// <inheritdoc/>
    public MemoryMatch? FindFuzzy(string text, Language source, double minScore)
    {
        if (tokens[source].Count == 0)
        {
            return null;
        }

        var wanted = SentenceSimilarity.Tokens(text, source);
        MemoryMatch? best = null;
        foreach (var (known, unit) in tokens[source])
        {
            // The longer list's extra tokens have to be taken out at least: most candidates end here.
            var most = (double)Math.Min(known.Count, wanted.Count) / Math.Max(1, Math.Max(known.Count, wanted.Count));
            if (most >= minScore && most > (best?.Score ?? 0) && SentenceSimilarity.Of(unit[source], text, source) is var score && score >= minScore && score > (best?.Score ?? 0))
            {
                best = new MemoryMatch(unit, score);
            }
        }

        return best;
    }

    /// <inheritdoc/>
    public void Add(IReadOnlyList<MemoryUnit> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        foreach (var unit in units)
        {
            Add(unit, Language.French);
            Add(unit, Language.English);
        }
    }

    /// <inheritdoc/>
    public MachineTranslation? FindMachine(MachineKey key) => answers.GetValueOrDefault(key);

    /// <inheritdoc/>
    public void AddMachine(IReadOnlyList<MachineTranslation> translations)
    {
        ArgumentNullException.ThrowIfNull(translations);
        foreach (var translation in translations)
        {
            answers[translation.Key] = translation;
        }
    }

    private void Add(MemoryUnit unit, Language source)
    {
        var key = (source, Blanks.Collapse(unit[source]));
        if (!units.TryGetValue(key, out var known) || (unit.IsConfirmed && !known.IsConfirmed))
        {
            units[key] = unit;
            tokens[source].Add((SentenceSimilarity.Tokens(unit[source], source), unit));
        }
    }
}
