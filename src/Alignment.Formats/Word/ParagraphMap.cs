using Alignment.Core.Articles;
using Alignment.Core.Text;

namespace Alignment.Formats.Word;

/// <summary>Places in a document: the number of the paragraph is the line, and the character in it the column. A document has no lines of its own.</summary>
/// <param name="file">The file, as the user named it.</param>
/// <param name="starts">Where the paragraphs begin in the text, rising.</param>
/// <param name="numbers">Their 1-based numbers.</param>
internal sealed class ParagraphMap(string file, int[] starts, int[] numbers) : SourceMap
{
    public override SourceSpan SpanOf(TextSpan span)
    {
        var first = IndexAt(span.Start);
        var last = span.Length == 0 ? first : IndexAt(span.End - 1); // the end of a paragraph is not the beginning of the next
        return new SourceSpan(file, numbers[first], span.Start - starts[first] + 1, numbers[last], span.End - starts[last] + 1);
    }

    private int IndexAt(int offset)
    {
        var found = Array.BinarySearch(starts, offset);
        return found >= 0 ? found : Math.Max(0, ~found - 1);
    }
}
