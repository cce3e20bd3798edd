using System.Text;

namespace Alignment.Formats.Decoding;

/// <summary>Encodings by the names that files state.</summary>
internal static class NamedEncoding
{
    /// <summary>The encoding, which throws on bytes it does not have; null for a name that nobody knows, or that is not safe to read (UTF-7).</summary>
    /// <remarks>Names of encodings with two bytes or more a letter are null too: who could read the name has seen one byte a letter.</remarks>
    public static Encoding? Find(string name)
    {
        try
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
            return encoding.GetByteCount("a") == 1 ? encoding : null;
        }
        catch (Exception cause) when (cause is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
