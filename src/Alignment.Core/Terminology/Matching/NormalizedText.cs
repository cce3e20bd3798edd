using System.Runtime.InteropServices;
using System.Text;

namespace Alignment.Core.Terminology.Matching;

/// <summary>A text with one spelling for what looks alike, and the way back to the original.</summary>
/// <remarks>
/// Letters and their accents are composed (NFC); every apostrophe is ', every blank that does not break or is thin a space, every
/// hyphen -; soft hyphens and characters without width are gone. Most texts need none of it and are passed through uncopied.
/// </remarks>
/// <param name="text">The normalised text.</param>
/// <param name="shifts">Where the distance to the original changes, in order; empty if the indices are the same.</param>
internal readonly ref struct NormalizedText(ReadOnlySpan<char> text, ReadOnlySpan<TextShift> shifts)
{
    private const int LongestMarkRun = 30; // Unicode's stream-safe format (UAX 15, section 13); more is mischief

    private readonly ReadOnlySpan<TextShift> shifts = shifts;

    /// <summary>The normalised text.</summary>
    public ReadOnlySpan<char> Text { get; } = text;

    /// <summary>Where a code unit of <see cref="Text"/>, or its end, stands in the original.</summary>
    public int ToOriginal(int index)
    {
        int low = 0, high = shifts.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = shifts[middle].Index <= index ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? index : index + shifts[low - 1].Distance;
    }

    /// <summary>The normalised form of a spelling, as a string of its own.</summary>
    public static string Of(string original)
    {
        var buffers = MatchBuffers.Rent();
        var text = From(original, buffers).Text.ToString();
        MatchBuffers.Return(buffers);
        return text;
    }

    /// <summary>Normalises a text.</summary>
    /// <param name="original">The text.</param>
    /// <param name="buffers">Room to write to; the result is good until it is used again.</param>
    public static NormalizedText From(ReadOnlySpan<char> original, MatchBuffers buffers)
    {
        var next = IndexOfRewritten(original);
        if (next < 0)
        {
            return new NormalizedText(original, []);
        }

        // Composition never makes a text longer here: a base and its marks become one letter, or stay.
        var text = buffers.TextOf(original.Length).AsSpan();
        buffers.Shifts.Clear();
        var (read, written) = (0, 0);
        while (next >= 0)
        {
            original.Slice(read, next).CopyTo(text[written..]);
            (read, written) = (read + next, written + next);
            switch (original[read])
            {
                case '\u2019' or '\u02BC' or '\uFF07':
                    text[written++] = '\'';
                    read++;
                    break;
                case '\u00A0' or '\u202F' or '\u2009':
                    text[written++] = ' ';
                    read++;
                    break;
                case '\u2010' or '\u2011':
                    text[written++] = '-';
                    read++;
                    break;
                case >= '\u0300' and <= '\u036F':
                    var run = original[read..].IndexOfAnyExceptInRange('\u0300', '\u036F');
                    run = Math.Min(run < 0 ? original.Length - read : run, LongestMarkRun);
                    written = Compose(original.Slice(read, run), text, written);
                    read += run;
                    buffers.Shifts.Add(new TextShift(written, read - written));
                    break;
                default:
                    read++;
                    buffers.Shifts.Add(new TextShift(written, read - written));
                    break;
            }

            next = IndexOfRewritten(original[read..]);
        }

        original[read..].CopyTo(text[written..]);
        return new NormalizedText(text[..(written + original.Length - read)], CollectionsMarshal.AsSpan(buffers.Shifts));
    }

    // Nothing that is rewritten comes before the no-break space.
    private static int IndexOfRewritten(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] >= '\u00A0' && IsRewritten(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsRewritten(char c) => c is '\u00A0' or '\u00AD' or '\u02BC' or (>= '\u0300' and <= '\u036F')
        or '\u2009' or (>= '\u200B' and <= '\u200D') or '\u2010' or '\u2011' or '\u2019' or '\u202F' or '\u2060' or '\uFEFF' or '\uFF07';

    // Puts marks onto the letter before them, whose place stands for whatever they become together.
    private static int Compose(ReadOnlySpan<char> marks, Span<char> text, int written)
    {
        var hasBase = written > 0 && !char.IsSurrogate(text[written - 1]);
        var cluster = (hasBase ? text[written - 1].ToString() : "") + marks.ToString();
        var composed = cluster.Normalize(NormalizationForm.FormC);
        var at = hasBase ? written - 1 : written;
        composed.AsSpan(0, Math.Min(composed.Length, cluster.Length)).CopyTo(text[at..]);
        return at + Math.Min(composed.Length, cluster.Length);
    }
}

/// <summary>A place from which on normalised text and original are so far apart.</summary>
/// <param name="Index">Index in the normalised text.</param>
/// <param name="Distance">What to add to an index from here on to get that in the original; above 0.</param>
internal readonly record struct TextShift(int Index, int Distance);
