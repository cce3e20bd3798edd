namespace Alignment.Core.Aligning;

/// <summary>Covers of one French sentence against a run of English sentences, token by token.</summary>
internal sealed class CoverRow
{
    private float[] french = [];
    private float[] english = [];
    private int[] englishStarts = new int[1];
    private int frenchLength;

    /// <summary>First English sentence of the run.</summary>
    public int First { get; private set; }

    /// <summary>One more than the last English sentence of the run.</summary>
    public int End { get; private set; }

    /// <summary>Makes room for a sentence of so many tokens against a run of English sentences.</summary>
    public void Reset(int tokens, int first, int end, TextSide side)
    {
        First = first;
        End = Math.Max(first, end);
        frenchLength = tokens;
        var width = End - First;
        Grow(ref french, width * tokens);
        Grow(ref englishStarts, width + 1);
        for (var column = 0; column < width; column++)
        {
            englishStarts[column + 1] = englishStarts[column] + side.Tokens(first + column).Length;
        }

        Grow(ref english, englishStarts[width]);
    }

    /// <summary>Cover of each token of the French sentence by an English one.</summary>
    public Span<float> French(int sentence) => french.AsSpan((sentence - First) * frenchLength, frenchLength);

    /// <summary>Cover of each token of an English sentence by the French one.</summary>
    public Span<float> English(int sentence) =>
        english.AsSpan(englishStarts[sentence - First], englishStarts[sentence - First + 1] - englishStarts[sentence - First]);

    private static void Grow<T>(ref T[] array, int length)
    {
        if (array.Length < length)
        {
            Array.Resize(ref array, length * 2);
        }
    }
}
