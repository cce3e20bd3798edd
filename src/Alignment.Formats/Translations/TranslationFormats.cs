using Alignment.Core;
using Alignment.Formats.Collections;
using Alignment.Formats.Decoding;

namespace Alignment.Formats.Translations;

/// <summary>Formats that hold pairs of texts.</summary>
internal enum TranslationFormat
{
    /// <summary>Lines of French, a tab, English.</summary>
    Tsv,

    /// <summary>A translation memory.</summary>
    Tmx,

    /// <summary>A localization file.</summary>
    Xliff,

    /// <summary>A gettext catalogue.</summary>
    Po,

    /// <summary>A bitext file.</summary>
    Bitext,
}

/// <summary>Tells the formats apart by their first bytes, and where these leave a doubt, by the name.</summary>
internal static class TranslationFormats
{
    /// <summary>The format of a file, and the file from its first byte.</summary>
    /// <exception cref="InputFormatException">It is XML with another root element.</exception>
    public static (TranslationFormat Format, Stream Stream) Detect(Stream stream, string path)
    {
        var start = PackedStream.ReadStart(stream, KnownFile.Enough, path);
        return KnownFile.Of(start, path) is { IsBinary: true } known
            ? throw new InputFormatException(path, $"is {known.What}, no file of pairs. {known.Advice}")
            : (Detect(KnownFile.TextOf(start), path), new JoinedStream(start, stream));
    }

    // A sentence may begin with a tag or a brace, but then a tab follows in its line.
    private static TranslationFormat Detect(string text, string path) => text switch
    {
        ['<', '?' or '!', ..] => Xml(text, path),
        ['<', ..] when !HasTab(text) => Xml(text, path),
        ['{', ..] when !HasTab(text) => TranslationFormat.Bitext,
        _ when IsCatalogue(text) || (text.Length == 0 && path.EndsWith(".po", StringComparison.OrdinalIgnoreCase)) => TranslationFormat.Po,
        _ => TranslationFormat.Tsv,
    };

    private static TranslationFormat Xml(string text, string path) =>
        text.Contains("<xliff", StringComparison.Ordinal) ? TranslationFormat.Xliff
        : text.Contains("<tmx", StringComparison.Ordinal) || path.EndsWith(".tmx", StringComparison.OrdinalIgnoreCase) ? TranslationFormat.Tmx
        : path.EndsWith(".xlf", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".xliff", StringComparison.OrdinalIgnoreCase) ? TranslationFormat.Xliff
        : throw new InputFormatException(path, "XML that is neither TMX nor XLIFF. For articles use 'alignment read', for terms 'alignment glossary import'.");

    private static bool HasTab(string text) => text.AsSpan(0, text.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? end : text.Length).Contains('\t');

    /// <summary>Whether a text begins as catalogues do: with a message, comments before it.</summary>
    internal static bool IsCatalogue(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.StartsWith("msgid", StringComparison.Ordinal) || line.StartsWith("msgctxt", StringComparison.Ordinal))
            {
                return !line.Contains('\t') || line.Contains('"');
            }

            if (!line.IsWhiteSpace() && !line.StartsWith('#') && !line.StartsWith("domain", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return false;
    }
}
