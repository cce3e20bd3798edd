using Alignment.Core.Articles;
using Alignment.Core.Text;

namespace Alignment.Core.Checking.Pairs;

/// <summary>The map of one side of a pair, which tells offsets in the file from lines and columns.</summary>
/// <param name="inner">Leads to lines and columns.</param>
/// <param name="lines">The file; null where it is not at hand: then offsets are those of the text itself.</param>
internal sealed class PairMap(SourceMap inner, SourceLines? lines) : SourceMap
{
    public override SourceSpan SpanOf(TextSpan span) => inner.SpanOf(span);

    public override TextSpan? OffsetsOf(TextSpan span)
    {
        if (lines is null)
        {
            return span;
        }

        var place = inner.SpanOf(span);
        var start = OffsetOf(lines, place.StartLine, place.StartColumn);
        return TextSpan.Between(start, Math.Max(start, OffsetOf(lines, place.EndLine, place.EndColumn)));
    }

    // A file that has changed since its places were taken down may be shorter.
    private static int OffsetOf(SourceLines lines, int line, int column) =>
        line > lines.Count ? lines.Text.Length : Math.Min(lines.Text.Length, lines.StartOf(line) + column - 1);
}
