using System.Text;
using Alignment.Core;
using Alignment.Core.Articles;
using Alignment.Core.Text;
using Alignment.Formats.Decoding;
using Alignment.Formats.OpenXml;

namespace Alignment.Formats.Word;

/// <summary>An article in a Word document.</summary>
/// <remarks>
/// The properties of a document (title, author, dates) are those of the template as often as those of the article, and so none is taken;
/// what the text itself says at its head is.
/// </remarks>
internal static class DocxReader
{
    private const string Gap = "\n\n"; // between two paragraphs

    /// <summary>Whether bytes begin as containers of documents do, or as what old Office made.</summary>
    public static bool LooksLikeContainer(ReadOnlySpan<byte> bytes) => bytes is [(byte)'P', (byte)'K', 3, 4, ..] or [0xD0, 0xCF, 0x11, 0xE0, ..];

    /// <summary>Reads a document.</summary>
    /// <param name="file">The source without its text.</param>
    /// <param name="bytes">All of the file.</param>
    /// <param name="limit">Characters that the text may have.</param>
    /// <returns>The source with text and marks; null if the text is longer.</returns>
    /// <exception cref="InputFormatException">It is no Word document, or is not safe to read.</exception>
    public static ArticleSource? Read(ArticleSource file, byte[] bytes, long limit)
    {
        if (ReadText(file.Path, bytes, limit) is not { } read)
        {
            return null;
        }

        if (read.Marks.Any(mark => WordMarkText.Find([mark.Name], WordNames.Base) is not null))
        {
            throw new InputFormatException(file.Path, "is a table of beads, no article. 'alignment import' takes it back.");
        }

        var filled = read.Paragraphs;
        var (text, starts) = Join(filled);
        int[] numbers = starts.Length == 0 ? [1] : [.. filled.Select(paragraph => paragraph.Number)];
        var repaired = TextRepair.Repair(text, new ParagraphMap(file.Path, starts.Length == 0 ? [0] : starts, numbers));
        return file with
        {
            Text = repaired.Text,
            Marks = Marks(repaired.Text, filled),
            Notes = [.. file.Notes, .. repaired.Notes, .. Notes(read)],
        };
    }

    /// <summary>Reads the paragraphs of a document.</summary>
    /// <param name="path">What to call it in errors.</param>
    /// <param name="bytes">All of the file.</param>
    /// <param name="limit">Characters that the text may have.</param>
    /// <returns>Null if the text is longer.</returns>
    /// <exception cref="InputFormatException">It is no Word document, or is not safe to read.</exception>
    public static WordText? ReadText(string path, byte[] bytes, long limit)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        using var document = OfficeDocument.Open(stream, path, OfficeKind.Word);
        return WordTextReader.Read(document, limit);
    }

    private static (string Text, int[] Starts) Join(IReadOnlyList<WordParagraph> paragraphs)
    {
        var text = new StringBuilder();
        var starts = new int[paragraphs.Count];
        for (var i = 0; i < starts.Length; i++)
        {
            text.Append(i == 0 ? "" : Gap);
            starts[i] = text.Length;
            text.Append(paragraphs[i].Text);
        }

        return (text.ToString(), starts);
    }

    // Mending may have moved everything; the map still says which paragraph a stretch is of.
    private static List<TextMark> Marks(MappedText text, IReadOnlyList<WordParagraph> paragraphs)
    {
        var headline = paragraphs.FirstOrDefault(paragraph => paragraph.Role == ParagraphRole.Title)
            ?? paragraphs.FirstOrDefault(paragraph => paragraph.Role == ParagraphRole.MainHeading);
        var roles = paragraphs.ToDictionary(paragraph => paragraph.Number, paragraph => paragraph.Role);
        var marks = new List<TextMark>();
        for (var start = 0; start < text.Text.Length;)
        {
            var end = text.Text.IndexOf(Gap, start, StringComparison.Ordinal);
            var span = TextSpan.Between(start, end < 0 ? text.Text.Length : end);
            var number = text.SpanOf(span with { Length = Math.Min(1, span.Length) }).StartLine;
            if (MarkOf(roles[number], number == headline?.Number) is var (kind, reason))
            {
                marks.Add(new TextMark(span, kind, reason));
            }

            start = span.End + Gap.Length;
        }

        return marks;
    }

    private static (TextMarkKind Kind, DropReason? Reason)? MarkOf(ParagraphRole role, bool isHeadline) => role switch
    {
        _ when isHeadline => (TextMarkKind.MainHeading, null),
        ParagraphRole.Title or ParagraphRole.MainHeading or ParagraphRole.Heading => (TextMarkKind.Heading, null),
        ParagraphRole.Caption => (TextMarkKind.Dropped, DropReason.Caption),
        ParagraphRole.Contents => (TextMarkKind.Dropped, DropReason.Navigation),
        _ => null,
    };

    private static IEnumerable<string> Notes(WordText text)
    {
        if (text.Footnotes > 0)
        {
            yield return text.Footnotes == 1 ? "1 footnote is left out." : $"{text.Footnotes} footnotes are left out.";
        }

        if (text.Changes > 0)
        {
            yield return "Tracked changes are read as if they were accepted.";
        }
    }
}
