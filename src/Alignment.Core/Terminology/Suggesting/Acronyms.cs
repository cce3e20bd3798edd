namespace Alignment.Core.Terminology.Suggesting;

/// <summary>The acronyms that the texts of one language give for their full forms.</summary>
internal sealed class Acronyms
{
    private readonly Dictionary<ulong, string> byFull = [];
    private readonly Dictionary<ulong, ulong> fulls = [];

    public Acronyms(SuggestionSide side, CancellationToken cancellationToken)
    {
        var language = side.Text.Language;
        for (var text = 0; text < side.Text.Count; text++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var (full, acronym) in AcronymFinder.Find(side, text))
            {
                var key = PhraseKeys.Of(full, language);
                if (byFull.TryAdd(key, acronym)) // the first by the order of the texts, which does not depend on that of the files
                {
                    fulls.TryAdd(PhraseKeys.Of(acronym, language), key);
                }
            }
        }
    }

    /// <summary>Keys of the full forms.</summary>
    public IEnumerable<ulong> Fulls => byFull.Keys;

    /// <summary>The acronym of a full form; null if the texts give none.</summary>
    public string? Of(ulong full) => byFull.GetValueOrDefault(full);

    /// <summary>The full form of an acronym; null if the texts give none.</summary>
    public ulong? FullOf(ulong acronym) => fulls.TryGetValue(acronym, out var full) ? full : null;
}
