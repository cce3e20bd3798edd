using System.Runtime.InteropServices;
using Alignment.Core.Text;

namespace Alignment.Core.Aligning;

/// <summary>One side of a bead as its sentences joined by one space, with the tokens that have been accounted for.</summary>
internal sealed class BeadSide
{
    private readonly TextSide side;
    private readonly bool[] used;
    private readonly Dictionary<int, List<int>> positions = [];
    private readonly Dictionary<int, float> covers = [];
    private readonly List<int> types = [];

    public BeadSide(TextSide side, int first, int count)
    {
        this.side = side;
        var tokens = new List<(int Type, TextSpan Span)>();
        var offset = 0;
        for (var sentence = first; sentence < first + count; sentence++)
        {
            var sentenceTypes = side.Tokens(sentence);
            var spans = side.Spans(sentence);
            for (var token = 0; token < sentenceTypes.Length; token++)
            {
                var type = sentenceTypes[token];
                if (side.Types[type].IsConcept)
                {
                    break; // concepts stand behind the words; the glossary is asked for them again, with places
                }

                if (!positions.TryGetValue(type, out var places))
                {
                    positions[type] = places = [];
                    types.Add(type);
                }

                places.Add(tokens.Count);
                tokens.Add((type, spans[token] with { Start = spans[token].Start + offset }));
            }

            offset += side.Text(sentence).Length + 1;
        }

        Tokens = tokens;
        Text = string.Join(' ', Enumerable.Range(first, count).Select(side.Text));
        used = new bool[tokens.Count];
    }

    /// <summary>The sentences joined by one space.</summary>
    public string Text { get; }

    /// <summary>Types and where they stand in the text, in order.</summary>
    public IReadOnlyList<(int Type, TextSpan Span)> Tokens { get; }

    /// <summary>Tokens of a type, in order.</summary>
    public List<int> Positions(int type) => positions.GetValueOrDefault(type) ?? [];

    public float Weight(int token) => side.TypeWeight(Tokens[token].Type);

    /// <summary>Relative place of a token, 0 to 1.</summary>
    public double Place(int token) => (token + 0.5) / Tokens.Count;

    public bool IsCapitalised(int token) => char.IsUpper(Text[Tokens[token].Span.Start]);

    public bool IsUsed(int token) => used[token];

    public void Use(int token) => used[token] = true;

    /// <summary>Accounts for all tokens that overlap a span.</summary>
    public void Use(TextSpan span)
    {
        for (var token = FirstEndingBehind(span.Start); token < Tokens.Count && Tokens[token].Span.Start < span.End; token++)
        {
            used[token] |= Tokens[token].Span.Overlaps(span);
        }
    }

    /// <summary>Best strength of any counterpart of a token, 0 to 1.</summary>
    public float CoverOf(int token) => covers.GetValueOrDefault(Tokens[token].Type);

    /// <summary>Finds how well the tokens of both sides of a bead are covered by the other.</summary>
    public static void Cover(BeadSide french, BeadSide english, TypeTable table)
    {
        foreach (var type in french.types)
        {
            var targets = table.Targets(type);
            var strengths = table.Strengths(type);
            for (var entry = 0; entry < targets.Length; entry++)
            {
                if (english.positions.ContainsKey(targets[entry]))
                {
                    french.Cover(type, strengths[entry]);
                    english.Cover(targets[entry], strengths[entry]);
                }
            }
        }
    }

    private void Cover(int type, float strength)
    {
        ref var cover = ref CollectionsMarshal.GetValueRefOrAddDefault(covers, type, out _);
        cover = Math.Max(cover, strength);
    }

    private int FirstEndingBehind(int place)
    {
        var low = 0;
        var high = Tokens.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].Span.End <= place)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
