using Alignment.Core.Articles;
using Alignment.Core.Text;

namespace Alignment.Core.Checking.Pairs;

/// <summary>The map of one side of a pair whose file is at hand, so that offsets in it can be told from lines and columns.</summary>
/// <param name="inner">Leads to lines and columns.</param>
/// <param name="lines">The file.</param>
internal sealed class PairMap(SourceMap inner, SourceLines lines) : SourceMap
{
    public override SourceSpan SpanOf(TextSpan span) => inner.SpanOf(span);

    public override TextSpan OffsetsOf(TextSpan span)
    {
        var place = inner.SpanOf(span);
        var start = OffsetOf(place.StartLine, place.StartColumn);
        return TextSpan.Between(start, Math.Max(start, OffsetOf(place.EndLine, place.EndColumn)));
    }

    // A file that has changed since its places were taken down may be shorter.
    private int OffsetOf(int line, int column) =>
        line > lines.Count ? lines.Text.Length : Math.Min(lines.Text.Length, lines.StartOf(line) + column - 1);
}
