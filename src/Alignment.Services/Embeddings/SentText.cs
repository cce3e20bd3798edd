using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Alignment.Services.Embeddings;

/// <summary>A text as an encoder gets it, and the key of its vector.</summary>
internal static class SentText
{
    /// <summary>The text with the encoder's prefix, cut to what encoders read, without halves of surrogate pairs, which JSON cannot carry.</summary>
    public static string Of(string text, EncoderOptions options)
    {
        var cut = text.Length <= options.TextCharacters ? text : Shorten(text, options.TextCharacters);
        var sent = options.Prefix + cut;
        return IsWellFormed(sent) ? sent : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(sent)); // U+FFFD for each half
    }

    /// <summary>The first characters of a text; a surrogate pair is not cut in two.</summary>
    public static string Shorten(string text, int length) => char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)] : text[..length];

    /// <summary>What a vector is kept under: the same for the same text and encoder, wherever the encoder is served.</summary>
    public static byte[] Key(string sent, EncoderOptions options) =>
        SHA256.HashData(Encoding.UTF8.GetBytes($"{options.Model}\0{sent}")); // the prefix is part of the text sent

    private static bool IsWellFormed(string text)
    {
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var read) != OperationStatus.Done)
            {
                return false;
            }

            rest = rest[read..];
        }

        return true;
    }
}
