using System.Text;
using System.Text.RegularExpressions;
using Alignment.Core.Articles;
using Alignment.Core.Text;
using AngleSharp.Html.Parser;

namespace Alignment.Formats.Html.Reading;

/// <summary>A web page with an article: its story, what stands around it, and what its metadata state.</summary>
internal static partial class HtmlReader
{
    private const int Head = 4096; // bytes in which a page says what it is and how it is encoded

    /// <summary>Whether bytes begin as pages do.</summary>
    public static bool LooksLikeHtml(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n', '\t');
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The encoding that a page's head names; null if it names none.</summary>
    public static string? StatedEncoding(ReadOnlySpan<byte> bytes) =>
        Charset().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)])) is { Success: true } match ? match.Groups["name"].Value : null;

    /// <summary>Replaces a source's text by the text of its page, still mapped to the file.</summary>
    public static ArticleSource Read(ArticleSource file)
    {
        var lexed = HtmlLexer.Scan(file.Text.Text);
        using var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(lexed.Markup);
        var body = document.Body ?? document.DocumentElement;
        var main = new HtmlMainText(body);
        var metadata = HtmlMetadata.Read(document, main.Element);

        var locator = new HtmlTextLocator(lexed.Markup, lexed.Pieces);
        var (text, marks) = new HtmlBlocks(lexed.Markup, locator, main, metadata.Heading).Read(body, file.Text.Map);
        return file with
        {
            Text = text,
            Marks = marks,
            Stated = metadata.Fields,
            LanguageHint = Languages.FromTag(document.DocumentElement.GetAttribute("lang")) ?? file.LanguageHint,
        };
    }

    [GeneratedRegex("""<meta[^>]{0,200}?charset\s*=\s*["']?\s*(?<name>[A-Za-z0-9_:.-]{2,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
