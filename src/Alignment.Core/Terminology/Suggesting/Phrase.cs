namespace Alignment.Core.Terminology.Suggesting;

/// <summary>A stretch of words that may be a term of one language, wherever it occurs.</summary>
internal sealed class Phrase
{
    private readonly Dictionary<string, int> surfaces = new(StringComparer.Ordinal);
    private readonly List<PhrasePlace> places = [];

    public Phrase(int id, ulong key, int[] types, bool isGiven)
    {
        Id = id;
        Key = key;
        Types = types;
        IsGiven = isGiven;
    }

    /// <summary>Its number among the phrases of its language.</summary>
    public int Id { get; }

    /// <summary>What it is known under (<see cref="PhraseKeys"/>).</summary>
    public ulong Key { get; }

    /// <summary>The types of its words where it occurs first.</summary>
    public int[] Types { get; }

    /// <summary>Whether the text names it as a term, in a definition or beside its acronym.</summary>
    public bool IsGiven { get; }

    /// <summary>Where it occurs, by text and token.</summary>
    public IReadOnlyList<PhrasePlace> Places => places;

    /// <summary>Texts that have it.</summary>
    public int Texts { get; private set; }

    /// <summary>Occurrences behind a word that verbs follow.</summary>
    public int BehindVerbMarks { get; set; }

    /// <summary>Occurrences with every content word in capitals, not because a sentence begins.</summary>
    public int Capitals { get; set; }

    /// <summary>Occurrences between words that are no part of a term, or marks.</summary>
    public int Free { get; set; }

    /// <summary>As it is written most often.</summary>
    public string Surface => surfaces.OrderByDescending(surface => surface.Value).ThenBy(surface => surface.Key.Length).ThenBy(surface => surface.Key, StringComparer.Ordinal).First().Key;

    public void Add(PhrasePlace place, string surface)
    {
        if (places.Count == 0 || places[^1].Text != place.Text)
        {
            Texts++;
        }

        places.Add(place);
        surfaces[surface] = surfaces.GetValueOrDefault(surface) + 1;
    }
}

/// <summary>Where a phrase stands: tokens of a text, the end exclusive.</summary>
internal readonly record struct PhrasePlace(int Text, int Start, int End);
