using Alignment.Core.Text;

namespace Alignment.Core.Articles;

/// <summary>Leads from a stretch of text back to the place in the file it was read from.</summary>
public abstract class SourceMap
{
    /// <summary>Where a stretch of the text stands in its file.</summary>
    /// <param name="span">In UTF-16 code units of the text this map belongs to.</param>
    public abstract SourceSpan SpanOf(TextSpan span);

    /// <summary>The same stretch in UTF-16 code units of the file's decoded text; null where the map knows lines and columns only.</summary>
    /// <param name="span">In UTF-16 code units of the text this map belongs to.</param>
    public virtual TextSpan? OffsetsOf(TextSpan span) => null;

    /// <summary>The map of a text that is its file, character by character.</summary>
    /// <param name="file">The file, as the user named it.</param>
    /// <param name="text">What stands in the file, with its own line ends.</param>
    public static SourceMap ForFile(string file, string text) => ForFile(file, new SourceLines(text));

    /// <summary>The map of a text that is its file, character by character.</summary>
    /// <param name="file">The file, as the user named it.</param>
    /// <param name="lines">The lines of the file.</param>
    public static SourceMap ForFile(string file, SourceLines lines) => new LineMap(file, lines);

    /// <summary>The map of a value on one line of a JSONL file: the line of its object, and the offset in the decoded value as column.</summary>
    /// <param name="file">The file, as the user named it.</param>
    /// <param name="line">1-based line of the object.</param>
    public static SourceMap ForJsonValue(string file, int line) => new JsonValueMap(file, line);

    private sealed class LineMap(string file, SourceLines lines) : SourceMap
    {
        public override SourceSpan SpanOf(TextSpan span)
        {
            var (startLine, startColumn) = lines.PlaceOf(span.Start);
            var (endLine, endColumn) = lines.PlaceOf(span.End);
            return new SourceSpan(file, startLine, startColumn, endLine, endColumn);
        }

        public override TextSpan? OffsetsOf(TextSpan span) => span;
    }

    private sealed class JsonValueMap(string file, int line) : SourceMap
    {
        public override SourceSpan SpanOf(TextSpan span) => new(file, line, span.Start + 1, line, span.End + 1);
    }
}
