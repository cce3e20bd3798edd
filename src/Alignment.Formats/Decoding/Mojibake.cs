using System.Text;

namespace Alignment.Formats.Decoding;

/// <summary>UTF-8 that somebody read as windows-1252: <c>Ã©</c> for é, <c>â€™</c> for ’.</summary>
internal static class Mojibake
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(
        1252, EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback)!;

    /// <summary>Whether a sequence can begin with this character: the lead bytes C2, C3, C5, E2, EF and F0 of UTF-8.</summary>
    /// <remarks>Other lead bytes are letters that French and English put before a closing quotation mark: É followed by » is no damage.</remarks>
    public static bool CanBegin(char character) => character is 'Â' or 'Ã' or 'Å' or 'â' or 'ï' or 'ð';

    /// <summary>Whether a text is damaged at all: one sequence that no sound text has.</summary>
    public static bool IsIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            // Â and Å stand before signs in sound text too ("Å»"); they are mended only beside these.
            var isTelling = text[i] is 'Ã' or 'â' or 'ï' or 'ð' || (text[i] == 'Â' && i + 1 < text.Length && text[i + 1] == '\u00A0');
            if (isTelling && At(text, i) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The character meant at a place, and how many characters stand for it; null if what stands there is sound.</summary>
    public static (string Character, int Length)? At(string text, int index)
    {
        var length = text[index] switch { 'Â' or 'Ã' or 'Å' => 2, 'â' or 'ï' => 3, 'ð' => 4, _ => 0 };
        if (length == 0)
        {
            return null;
        }

        // à is C3 A0, and A0 is a no-break space, which many programs have made a blank since.
        if (text[index] == 'Ã' && index + 1 < text.Length && text[index + 1] == ' ')
        {
            // where a second blank follows, the first one is what became of it
            return ("à", index + 2 < text.Length && text[index + 2] == ' ' ? 2 : 1);
        }

        if (index + length > text.Length)
        {
            return null;
        }

        Span<byte> bytes = stackalloc byte[length];
        for (var i = 0; i < length; i++)
        {
            if (ByteOf(text[index + i]) is not { } value)
            {
                return null;
            }

            bytes[i] = value;
        }

        try
        {
            return (Utf8.GetString(bytes), length);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static byte? ByteOf(char character)
    {
        if (character is >= '\u0080' and <= '\u009F')
        {
            return (byte)character; // the five places that windows-1252 leaves empty decode to themselves
        }

        Span<byte> bytes = stackalloc byte[2];
        var count = Windows1252.GetBytes([character], bytes);
        return count == 1 && (bytes[0] != (byte)'?' || character == '?') ? bytes[0] : null;
    }
}
