using Alignment.Core;
using Alignment.Core.Articles;
using Alignment.Core.Checking;
using Alignment.Core.Text;
using Alignment.Formats.Word;

namespace Alignment.Formats.Prose;

/// <summary>Word documents: what a reader sees, a paragraph a line.</summary>
internal static class DocxProse
{
    private const long MostCharacters = 64L << 20; // as large as the largest text file that is checked

    /// <summary>Reads a document.</summary>
    /// <returns>Its text, and its paragraphs as lines.</returns>
    /// <exception cref="InputFormatException">It is no Word document, is not safe to read, or is too long.</exception>
    public static (SourceLines Lines, CheckedText Text) Read(string path, byte[] bytes)
    {
        var read = DocxReader.ReadText(path, bytes, MostCharacters)
            ?? throw new InputFormatException(path, $"has more than {MostCharacters >> 20} million characters. Split it.");
        var lines = new SourceLines(read.Lines());
        return (lines, new CheckedText(new MappedText(lines.Text, SourceMap.ForFile(path, lines)))
        {
            Headings = [.. Spans(read, lines, role => role is ParagraphRole.Title or ParagraphRole.MainHeading or ParagraphRole.Heading)],
            Skipped = [.. Spans(read, lines, role => role is ParagraphRole.Contents)],
        });
    }

    private static IEnumerable<TextSpan> Spans(WordText read, SourceLines lines, Predicate<ParagraphRole> isMeant) => read.Paragraphs
        .Where(paragraph => isMeant(paragraph.Role))
        .Select(paragraph => new TextSpan(lines.StartOf(paragraph.Number), paragraph.Text.Length));
}
