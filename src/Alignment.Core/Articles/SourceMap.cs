using Alignment.Core.Text;

namespace Alignment.Core.Articles;

/// <summary>Leads from a stretch of text back to the place in the file it was read from.</summary>
public abstract class SourceMap
{
    /// <summary>Where a stretch of the text stands in its file.</summary>
    /// <param name="span">In UTF-16 code units of the text this map belongs to.</param>
    public abstract SourceSpan SpanOf(TextSpan span);

    /// <summary>The map of a text that is its file, character by character.</summary>
    /// <param name="file">The file, as the user named it.</param>
    /// <param name="text">What stands in the file, with its own line ends.</param>
    public static SourceMap ForFile(string file, string text) => new LineMap(file, text);

    /// <summary>The map of a value on one line of a JSONL file: the line of its object, and the offset in the decoded value as column.</summary>
    /// <param name="file">The file, as the user named it.</param>
    /// <param name="line">1-based line of the object.</param>
    public static SourceMap ForJsonValue(string file, int line) => new JsonValueMap(file, line);

    private sealed class LineMap : SourceMap
    {
        private readonly string file;
        private readonly List<int> starts = [0];

        public LineMap(string file, string text)
        {
            this.file = file;
            for (var i = 0; i < text.Length; i++)
            {
                // a line ends as editors end it: LF, CR LF or a lone CR
                if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                {
                    starts.Add(i + 1);
                }
            }
        }

        public override SourceSpan SpanOf(TextSpan span)
        {
            var (startLine, startColumn) = PlaceOf(span.Start);
            var (endLine, endColumn) = PlaceOf(span.End);
            return new SourceSpan(file, startLine, startColumn, endLine, endColumn);
        }

        private (int Line, int Column) PlaceOf(int offset)
        {
            var found = starts.BinarySearch(offset);
            var line = found >= 0 ? found : ~found - 1;
            return (line + 1, offset - starts[line] + 1);
        }
    }

    private sealed class JsonValueMap(string file, int line) : SourceMap
    {
        public override SourceSpan SpanOf(TextSpan span) => new(file, line, span.Start + 1, line, span.End + 1);
    }
}
