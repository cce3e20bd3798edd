using Alignment.Core;
using Alignment.Core.Articles;
using Alignment.Core.Checking;
using Alignment.Core.Text;
using Alignment.Formats.Collections;
using Alignment.Formats.Decoding;
using Alignment.Formats.Html.Reading;

namespace Alignment.Formats.Prose;

/// <summary>Makes files ready to be checked: what is prose in them, and where it stands.</summary>
public static class ProseReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file, as findings are to show it; its extension says what it is.</param>
    /// <param name="bytes">All of it.</param>
    /// <param name="language">The language that the user states; null to ask path and text.</param>
    /// <returns>The file; null if it is not text.</returns>
    /// <exception cref="InputFormatException">It is called a Word document and is none, or is not safe to read.</exception>
    public static CheckedFile? Read(string path, ReadOnlySpan<byte> bytes, Language? language = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (IsReadOnly(path))
        {
            var (lines, text) = DocxProse.Read(path, bytes.ToArray());
            return new CheckedFile(path, lines, [WithLanguage(text, language, ArticleFile.Named(path).LanguageHint)]);
        }

        return Decode(path, bytes) is { } decoded ? Read(path, decoded.Text, Kind(path, bytes), language) : null;
    }

    /// <summary>Whether a file, by its name, is one that is checked and cannot be mended: a Word document, whose text is not its bytes.</summary>
    public static bool IsReadOnly(string path) => path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase);

    /// <summary>The characters of a file, decoded as <see cref="Read(string, ReadOnlySpan{byte}, Language?)"/> decodes it; null if it is not text.</summary>
    /// <inheritdoc cref="Read(string, ReadOnlySpan{byte}, Language?)"/>
    public static DecodedBytes? Decode(string path, ReadOnlySpan<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(path);
        return ByteDecoder.Decode(bytes, Kind(path, bytes) == ProseKind.Html ? HtmlReader.StatedEncoding(bytes) : null);
    }

    /// <summary>Whether a file can be cut into parts between two lines: plain text and JSONL, where no mark-up reaches from line to line.</summary>
    /// <param name="path">The file; its extension says what it is.</param>
    /// <param name="start">Its first bytes.</param>
    internal static bool HasParts(string path, ReadOnlySpan<byte> start) =>
        !IsReadOnly(path) && Kind(path, start) is (ProseKind.Plain or ProseKind.Jsonl);

    private static CheckedFile Read(string path, string text, ProseKind kind, Language? language)
    {
        var lines = new SourceLines(text);
        var map = SourceMap.ForFile(path, lines);
        var (texts, skipped) = kind switch
        {
            ProseKind.Html => ([HtmlProse.Read(text, map)], SkippedLines.None),
            ProseKind.Markdown => ([MarkdownProse.Read(text, map)], SkippedLines.None),
            ProseKind.Jsonl => JsonlProse.Read(lines, map),
            _ => ([PlainProse.Read(text, map)], SkippedLines.None),
        };
        var hint = ArticleFile.Named(path).LanguageHint;
        return new CheckedFile(path, lines, [.. texts.Select(item => WithLanguage(item, language, hint))]) { SkippedLines = skipped };
    }

    // What the user says, then what the text says of itself, then the path, then the looks of the text.
    private static CheckedText WithLanguage(CheckedText text, Language? said, Language? hint) =>
        said is not null ? text with { Language = said, IsHint = false }
        : text.Language is not null || hint is null ? text
        : text with { Language = hint, IsHint = true };

    private static ProseKind Kind(string path, ReadOnlySpan<byte> bytes) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".md" or ".markdown" or ".mdx" => ProseKind.Markdown,
        ".html" or ".htm" or ".xhtml" => ProseKind.Html,
        ".jsonl" or ".ndjson" => ProseKind.Jsonl,
        ".txt" => ProseKind.Plain,
        _ when HtmlReader.LooksLikeHtml(bytes) => ProseKind.Html,
        _ => ProseKind.Plain,
    };

    private enum ProseKind
    {
        Plain,
        Markdown,
        Html,
        Jsonl,
    }
}
