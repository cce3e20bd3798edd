using System.Runtime.InteropServices;

namespace Alignment.Core.Terminology.Suggesting;

/// <summary>The phrases of one language that occur often enough to be terms.</summary>
internal sealed class PhraseTable
{
    private const int MostWords = 12; // of a term that the text itself names; built-up ones are shorter
    private const int Counters = 1 << 22; // a byte each; what they let through by chance is counted exactly afterwards

    private readonly SuggestionSide side;
    private readonly IReadOnlySet<ulong> given;
    private readonly Dictionary<ulong, Phrase> byKey = [];
    private readonly List<List<Phrase>> byText = [];
    private readonly List<(int Start, int End)> spans = [];

    /// <summary>Finds the phrases.</summary>
    /// <param name="side">The texts.</param>
    /// <param name="given">Keys of phrases that the texts name as terms; these may be built anyhow.</param>
    /// <param name="once">Keys of those of them that need to occur once only: full forms, which a text gives once and shortens from then on.</param>
    /// <param name="minCount">Occurrences at least of all others.</param>
    /// <param name="cancellationToken">Looked at once a text.</param>
    public PhraseTable(SuggestionSide side, IReadOnlySet<ulong> given, IReadOnlySet<ulong> once, int minCount, CancellationToken cancellationToken)
    {
        this.side = side;
        this.given = given;
        var counters = new byte[Counters];
        for (var text = 0; text < side.Text.Count; text++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var (key, _, _) in Keyed(text))
            {
                ref var counter = ref counters[(key ^ (key >> 32)) % Counters];
                counter = (byte)Math.Min(byte.MaxValue, counter + 1);
            }
        }

        for (var text = 0; text < side.Text.Count; text++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var here = new List<Phrase>();
            foreach (var (key, start, end) in Keyed(text))
            {
                if (counters[(key ^ (key >> 32)) % Counters] >= Math.Min(minCount, byte.MaxValue) || once.Contains(key))
                {
                    Add(key, new PhrasePlace(text, start, end), here);
                }
            }

            byText.Add(here);
        }

        foreach (var here in byText)
        {
            here.RemoveAll(phrase => phrase.Places.Count < minCount && !once.Contains(phrase.Key));
        }
    }

    /// <summary>The phrases of a text, each once.</summary>
    public IReadOnlyList<Phrase> Of(int text) => byText[text];

    /// <summary>The phrase with a key; null if the texts do not have it often enough.</summary>
    public Phrase? Find(ulong key) => byKey.GetValueOrDefault(key);

    private void Add(ulong key, PhrasePlace place, List<Phrase> here)
    {
        ref var phrase = ref CollectionsMarshal.GetValueRefOrAddDefault(byKey, key, out _);
        phrase ??= new Phrase(byKey.Count - 1, key, side.Text.Tokens(place.Text)[place.Start..place.End].ToArray(), given.Contains(key));
        if (phrase.Places.Count == 0 || phrase.Places[^1].Text != place.Text)
        {
            here.Add(phrase);
        }

        var tokens = side.Text.Tokens(place.Text);
        phrase.Free += IsEdge(place.Text, place.Start, place.Start - 1) && IsEdge(place.Text, place.End - 1, place.End) ? 1 : 0;
        phrase.BehindVerbMarks += place.Start > 0 && side.IsJoined(place.Text, place.Start) && side.IsBeforeVerb(tokens[place.Start - 1]) ? 1 : 0;
        phrase.Capitals += IsCapital(place) ? 1 : 0;
        phrase.Add(place, Surface(place));
    }

    /// <summary>Whether a term may end with a token, for what its neighbour is: no word, a word that is no part of terms, or one without the capital that it has.</summary>
    private bool IsEdge(int text, int inside, int outside)
    {
        var tokens = side.Text.Tokens(text);
        return outside < 0
            || outside == tokens.Length
            || !side.IsJoined(text, Math.Max(inside, outside))
            || (side.Role(tokens[outside]) != WordRole.Content && !(side.Role(tokens[outside]) == WordRole.InNames && side.IsCapital(text, outside)))
            || (side.IsCapital(text, inside) && !side.IsCapital(text, outside));
    }

    private bool IsCapital(PhrasePlace place)
    {
        var tokens = side.Text.Tokens(place.Text);
        for (var token = place.Start; token < place.End; token++)
        {
            if (side.Role(tokens[token]) is WordRole.Content or WordRole.InNames && (!side.IsCapital(place.Text, token) || !side.Text.Types[tokens[token]].IsName))
            {
                return false;
            }
        }

        return true;
    }

    // A capital that only the start of a sentence gives is no part of the term.
    private string Surface(PhrasePlace place)
    {
        var text = side.SpanOf(place.Text, place.Start, place.End).In(side.Text.Text(place.Text));
        var first = side.Text.Types[side.Text.Tokens(place.Text)[place.Start]];
        var isSmall = first.IsCommon && !side.IsJoined(place.Text, place.Start) && text.Length > 1 && char.IsUpper(text[0]) && !text.Skip(1).Any(char.IsUpper);
        return (isSmall ? char.ToLowerInvariant(text[0]) + text[1..] : text).Replace('\u00A0', ' ').Replace('\u202F', ' ');
    }

    /// <summary>The spans of a text that may be terms, with their keys.</summary>
    private List<(ulong Key, int Start, int End)> Keyed(int text)
    {
        var tokens = side.Text.Tokens(text);
        Span<WordRole> roles = new WordRole[tokens.Length];
        Span<bool> capitals = new bool[tokens.Length];
        Span<bool> joined = new bool[tokens.Length];
        for (var token = 0; token < tokens.Length; token++)
        {
            roles[token] = side.Role(tokens[token]);
            capitals[token] = side.IsCapital(text, token);
            joined[token] = side.IsJoined(text, token);
        }

        for (var token = 0; token < tokens.Length; token++)
        {
            if (roles[token] == WordRole.InNames)
            {
                var isInName = capitals[token] && token + 1 < tokens.Length && joined[token + 1] && capitals[token + 1];
                roles[token] = isInName ? WordRole.Content : WordRole.Outside;
            }
        }

        spans.Clear();
        PhraseSpans.Collect(roles, capitals, joined, spans);
        var keyed = new List<(ulong, int, int)>(spans.Count);
        foreach (var (start, end) in spans)
        {
            keyed.Add((KeyOf(tokens[start..end]), start, end));
        }

        AddGiven(tokens, roles, keyed);
        return keyed;
    }

    private void AddGiven(ReadOnlySpan<int> tokens, ReadOnlySpan<WordRole> roles, List<(ulong Key, int Start, int End)> keyed)
    {
        if (given.Count == 0)
        {
            return;
        }

        var known = new HashSet<(int, int)>(spans);
        for (var start = 0; start < tokens.Length; start++)
        {
            if (roles[start] == WordRole.Link)
            {
                continue;
            }

            var key = PhraseKeys.Empty;
            for (var end = start; end < Math.Min(tokens.Length, start + MostWords); end++)
            {
                key = PhraseKeys.Append(key, side.Key(tokens[end]));
                if (given.Contains(key) && !known.Contains((start, end + 1)))
                {
                    keyed.Add((key, start, end + 1));
                }
            }
        }
    }

    private ulong KeyOf(ReadOnlySpan<int> tokens)
    {
        var key = PhraseKeys.Empty;
        foreach (var token in tokens)
        {
            key = PhraseKeys.Append(key, side.Key(token));
        }

        return key;
    }
}
