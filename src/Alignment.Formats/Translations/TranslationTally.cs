namespace Alignment.Formats.Translations;

/// <summary>What was met while a file was read; complete once its last unit has been.</summary>
public sealed class TranslationTally
{
    private const int MostLanguages = 100; // no sound file has more, and a hostile one is not to fill the memory

    private readonly SortedDictionary<string, int> languages = new(StringComparer.Ordinal);

    /// <summary>Units of the file: TMX <c>tu</c>, XLIFF segments, PO messages, lines, beads.</summary>
    public int Units { get; private set; }

    /// <summary>Units with both a French and an English text; the others are passed over.</summary>
    public int Pairs { get; private set; }

    /// <summary>How many units name a language, by its tag.</summary>
    public IReadOnlyDictionary<string, int> Languages => languages;

    /// <summary>Counts a unit.</summary>
    internal void Count(IEnumerable<string> tags, bool isPair)
    {
        Units++;
        Pairs += isPair ? 1 : 0;
        foreach (var tag in tags)
        {
            if (languages.TryGetValue(tag, out var count) || languages.Count < MostLanguages)
            {
                languages[tag] = count + 1;
            }
        }
    }
}
