namespace Alignment.Core.Aligning;

/// <summary>Measures how well the words of sentence pairs cover each other.</summary>
/// <remarks>Fast for one French sentence against many English ones: the French sentence is opened once, then compared.</remarks>
internal sealed class PairCovers
{
    private readonly TextSide french;
    private readonly TextSide english;
    private readonly TypeTable table;

    // For each English type a list of the opened sentence's tokens that it can stand for, linked through next.
    // Words come again in a sentence, and their cover with them: it is found once a sentence, which the stamp tells.
    private readonly Column[] columns;
    private readonly List<int> touched = [];
    private readonly List<(int Token, float Strength, int Next)> links = [];
    private int opened = -1;
    private int stamp;

    public PairCovers(TextSide french, TextSide english, TypeTable table)
    {
        this.french = french;
        this.english = english;
        this.table = table;
        columns = new Column[english.Types.Count];
        Array.Fill(columns, new Column { Head = -1 });
    }

    /// <summary>Makes a French sentence the one that <see cref="Cover"/> compares.</summary>
    public void Open(int sentence)
    {
        if (opened == sentence)
        {
            return;
        }

        foreach (var type in touched)
        {
            columns[type].Head = -1;
        }

        touched.Clear();
        links.Clear();
        opened = sentence;
        var tokens = french.Tokens(sentence);
        for (var token = 0; token < tokens.Length; token++)
        {
            var targets = table.Targets(tokens[token]);
            var strengths = table.Strengths(tokens[token]);
            for (var entry = 0; entry < targets.Length; entry++)
            {
                ref var head = ref columns[targets[entry]].Head;
                if (head < 0)
                {
                    touched.Add(targets[entry]);
                }

                links.Add((token, strengths[entry], head));
                head = links.Count - 1;
            }
        }
    }

    /// <summary>How well each word of the opened French sentence and of an English one is covered by the other, 0 to 1 each.</summary>
    /// <param name="sentence">English sentence.</param>
    /// <param name="frenchCover">Receives a value for each French token; cleared first.</param>
    /// <param name="englishCover">Receives a value for each English token.</param>
    public void Cover(int sentence, Span<float> frenchCover, Span<float> englishCover)
    {
        frenchCover.Clear();
        stamp++;
        var tokens = english.Tokens(sentence);
        var all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(links);
        for (var token = 0; token < tokens.Length; token++)
        {
            ref var column = ref columns[tokens[token]];
            if (column.Stamp != stamp)
            {
                column.Stamp = stamp;
                column.Cover = 0;
                for (var link = column.Head; link >= 0; link = all[link].Next)
                {
                    var strength = all[link].Strength;
                    column.Cover = Math.Max(column.Cover, strength);
                    ref var cover = ref frenchCover[all[link].Token];
                    cover = Math.Max(cover, strength);
                }
            }

            englishCover[token] = column.Cover;
        }
    }

    /// <summary>Sum of the weights of a French sentence's tokens, each times its cover.</summary>
    public float FrenchWeight(int sentence, ReadOnlySpan<float> cover) => WeightedCover.Sum(french.TokenWeights(sentence), cover);

    /// <summary>Sum of the weights of an English sentence's tokens, each times its cover.</summary>
    public float EnglishWeight(int sentence, ReadOnlySpan<float> cover) => WeightedCover.Sum(english.TokenWeights(sentence), cover);

    /// <summary>How the telling words of a French sentence are covered.</summary>
    public CoverDetail FrenchDetail(int sentence, ReadOnlySpan<float> cover) => Detail(french, sentence, cover);

    /// <summary>How the telling words of an English sentence are covered.</summary>
    public CoverDetail EnglishDetail(int sentence, ReadOnlySpan<float> cover) => Detail(english, sentence, cover);

    private static CoverDetail Detail(TextSide side, int sentence, ReadOnlySpan<float> cover)
    {
        const float Covered = 0.7f; // weaker strengths are guesses
        const int Many = 9; // more names or numbers say no more
        var tokens = side.Tokens(sentence);
        var content = WeightedCover.Sum(side.TokenContentWeights(sentence), cover);
        Span<int> counts = stackalloc int[4];
        foreach (var token in side.NamesAndNumbers(sentence))
        {
            counts[(side.Types[tokens[token]].IsNumber ? 2 : 0) + (cover[token] >= Covered ? 1 : 0)]++;
        }

        return new CoverDetail(
            content / Math.Max(1e-3f, side.ContentWeight(sentence)),
            content,
            (byte)Math.Min(Many, counts[0]),
            (byte)Math.Min(Many, counts[1]),
            (byte)Math.Min(Many, counts[3]));
    }

    /// <summary>An English type: its first link, and its cover in the sentence compared last.</summary>
    private struct Column
    {
        public int Head;
        public int Stamp;
        public float Cover;
    }
}
