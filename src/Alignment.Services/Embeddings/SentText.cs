using System.Security.Cryptography;
using System.Text;
using Alignment.Services.Http;

namespace Alignment.Services.Embeddings;

/// <summary>A text as an encoder gets it, and the key of its vector.</summary>
internal static class SentText
{
    /// <summary>The text with the encoder's prefix, cut to what encoders read, without halves of surrogate pairs, which JSON cannot carry.</summary>
    public static string Of(string text, EncoderOptions options)
    {
        var cut = text.Length <= options.TextCharacters ? text : Shorten(text, options.TextCharacters);
        return WellFormed.Of(options.Prefix + cut);
    }

    /// <summary>The first characters of a text; a surrogate pair is not cut in two.</summary>
    public static string Shorten(string text, int length) => char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)] : text[..length];

    /// <summary>What a vector is kept under: the same for the same text and encoder, wherever the encoder is served.</summary>
    public static byte[] Key(string sent, EncoderOptions options) =>
        SHA256.HashData(Encoding.UTF8.GetBytes($"{options.Model}\0{sent}")); // the prefix is part of the text sent
}
