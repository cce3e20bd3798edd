using Alignment.Core.Text;

namespace Alignment.Core.Checking;

/// <summary>Asks of places that come in order whether they lie in one of many spans that are in order too.</summary>
/// <param name="spans">In order, none overlapping another.</param>
internal struct SpanCursor(IReadOnlyList<TextSpan> spans)
{
    private int next;

    /// <summary>Whether a stretch shares anything with a span.</summary>
    /// <param name="span">Begins at the stretch of the call before, or behind it.</param>
    public bool Overlaps(TextSpan span)
    {
        while (next < spans.Count && spans[next].End <= span.Start)
        {
            next++;
        }

        return next < spans.Count && spans[next].Start < span.End;
    }
}
