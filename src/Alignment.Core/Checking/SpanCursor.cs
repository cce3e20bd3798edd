using Alignment.Core.Text;

namespace Alignment.Core.Checking;

/// <summary>Asks of places that come in order whether they lie in one of many spans that are in order too.</summary>
/// <param name="spans">In order, none overlapping another.</param>
internal struct SpanCursor(IReadOnlyList<TextSpan> spans)
{
    private static readonly TextSpan None = new(int.MaxValue, 0); // behind every text

    private TextSpan span = spans.Count > 0 ? spans[0] : None;
    private int next = 1;

    /// <summary>Whether a stretch shares anything with a span.</summary>
    /// <param name="stretch">Begins at the stretch of the call before, or behind it.</param>
    public bool Overlaps(TextSpan stretch)
    {
        while (span.End <= stretch.Start)
        {
            span = next < spans.Count ? spans[next++] : None;
        }

        return span.Start < stretch.End;
    }
}
