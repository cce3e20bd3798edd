using System.Buffers;
using System.Text;

namespace Alignment.Core.Terminology.Matching;

/// <summary>A text with one spelling for what looks alike, and the way back to the original.</summary>
/// <remarks>
/// Letters and their accents are composed (NFC); every apostrophe is ', every blank that does not break or is thin a space, every
/// hyphen -; soft hyphens and characters without width are gone. Most texts need none of it and are passed through uncopied.
/// </remarks>
/// <param name="text">The normalised text.</param>
/// <param name="offsets">For each of its code units, and for its end, the index in the original; null if the indices are the same.</param>
internal readonly ref struct NormalizedText(ReadOnlySpan<char> text, ReadOnlySpan<int> offsets)
{
    private const int LongestMarkRun = 30; // Unicode's stream-safe format (UAX 15, section 13); more is mischief

    private static readonly SearchValues<char> Rewritten = SearchValues.Create(
        "\u2019\u02BC\uFF07\u00A0\u202F\u2009\u00AD\u2010\u2011\u200B\u200C\u200D\u2060\uFEFF"
        + string.Concat(Enumerable.Range(0x300, 0x70).Select(code => (char)code)));

    private readonly ReadOnlySpan<int> offsets = offsets;

    /// <summary>The normalised text.</summary>
    public ReadOnlySpan<char> Text { get; } = text;

    /// <summary>Where a code unit of <see cref="Text"/>, or its end, stands in the original.</summary>
    public int ToOriginal(int index) => offsets.IsEmpty ? index : offsets[index];

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
        var same = original.IndexOfAny(Rewritten);
        if (same < 0)
        {
            return new NormalizedText(original, []);
        }

        // Composition never makes a text longer here: a base and its marks become one letter, or stay.
        var (text, offsets) = buffers.TextOf(original.Length);
        original[..same].CopyTo(text);
        for (var i = 0; i < same; i++)
        {
            offsets[i] = i;
        }

        var length = same;
        for (var i = same; i < original.Length; i++)
        {
            var c = original[i];
            switch (c)
            {
                case '\u2019' or '\u02BC' or '\uFF07':
                    (text[length], offsets[length++]) = ('\'', i);
                    break;
                case '\u00A0' or '\u202F' or '\u2009':
                    (text[length], offsets[length++]) = (' ', i);
                    break;
                case '\u2010' or '\u2011':
                    (text[length], offsets[length++]) = ('-', i);
                    break;
                case '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF':
                    break;
                case >= '\u0300' and <= '\u036F':
                    var run = original[i..].IndexOfAnyExceptInRange('\u0300', '\u036F');
                    run = Math.Min(run < 0 ? original.Length - i : run, LongestMarkRun);
                    length = Compose(original.Slice(i, run), i, text, offsets, length);
                    i += run - 1;
                    break;
                default:
                    (text[length], offsets[length++]) = (c, i);
                    break;
            }
        }

        offsets[length] = original.Length;
        return new NormalizedText(text.AsSpan(0, length), length == original.Length ? [] : offsets.AsSpan(0, length + 1));
    }

    // Puts marks onto the letter before them. The letter's place stands for whatever the two become.
    private static int Compose(ReadOnlySpan<char> marks, int start, Span<char> text, Span<int> offsets, int length)
    {
        var hasBase = length > 0 && !char.IsSurrogate(text[length - 1]);
        var cluster = (hasBase ? text[length - 1].ToString() : "") + marks.ToString();
        var composed = cluster.Normalize(NormalizationForm.FormC);
        var at = hasBase ? length - 1 : length;
        var place = hasBase ? offsets[at] : start;
        foreach (var c in composed.AsSpan(0, Math.Min(composed.Length, cluster.Length)))
        {
            (text[at], offsets[at]) = (c, place);
            at++;
        }

        return at;
    }
}
