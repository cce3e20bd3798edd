using Alignment.Core.Text;

namespace Alignment.Core.Aligning;

/// <summary>One side of a bead as its sentences joined by one space, with the tokens that have been accounted for.</summary>
internal sealed class BeadSide
{
    private readonly TextSide side;
    private readonly bool[] used;
    private readonly float[] covers;
    private readonly Dictionary<int, List<int>> positions = [];

    public BeadSide(TextSide side, int first, int count)
    {
        this.side = side;
        var tokens = new List<(int Type, TextSpan Span)>();
        var offset = 0;
        for (var sentence = first; sentence < first + count; sentence++)
        {
            var types = side.Tokens(sentence);
            var spans = side.Spans(sentence);
            for (var token = 0; token < types.Length; token++)
            {
                if (!positions.TryGetValue(types[token], out var places))
                {
                    positions[types[token]] = places = [];
                }

                places.Add(tokens.Count);
                tokens.Add((types[token], spans[token] with { Start = spans[token].Start + offset }));
            }

            offset += side.Text(sentence).Length + 1;
        }

        Tokens = tokens;
        Text = string.Join(' ', Enumerable.Range(first, count).Select(side.Text));
        used = new bool[tokens.Count];
        covers = new float[tokens.Count];
    }

    /// <summary>The sentences joined by one space.</summary>
    public string Text { get; }

    /// <summary>Types and where they stand in the text.</summary>
    public IReadOnlyList<(int Type, TextSpan Span)> Tokens { get; }

    /// <summary>Tokens of a type.</summary>
    public IReadOnlyList<int> Positions(int type) => positions.TryGetValue(type, out var places) ? places : [];

    public float Weight(int token) => side.TypeWeight(Tokens[token].Type);

    /// <summary>Relative place of a token, 0 to 1.</summary>
    public double Place(int token) => (token + 0.5) / Tokens.Count;

    public bool IsCapitalised(int token) => char.IsUpper(Text[Tokens[token].Span.Start]);

    public bool IsUsed(int token) => used[token];

    public void Use(int token) => used[token] = true;

    /// <summary>Accounts for all tokens that overlap a span.</summary>
    public void Use(TextSpan span)
    {
        for (var token = 0; token < Tokens.Count; token++)
        {
            used[token] |= Tokens[token].Span.Overlaps(span);
        }
    }

    /// <summary>Best strength of any counterpart of a token, 0 to 1.</summary>
    public float CoverOf(int token) => covers[token];

    public void Cover(int token, float strength) => covers[token] = Math.Max(covers[token], strength);
}
