using System.Text;
using Alignment.Core.Text;

namespace Alignment.Core.Articles;

/// <summary>Makes a new text out of stretches of another one and remembers where each came from.</summary>
public sealed class MappedTextBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<SourceRun> runs = [];
    private int sourceEnd;

    /// <summary>Length of what was appended so far, in UTF-16 code units.</summary>
    public int Length => text.Length;

    /// <summary>The last character appended; NUL if there is none.</summary>
    public char Last => text.Length == 0 ? '\0' : text[^1];

    /// <summary>Appends a stretch of the source as it stands there.</summary>
    /// <param name="stretch">The characters.</param>
    /// <param name="source">Index of the first of them in the source.</param>
    public void Append(ReadOnlySpan<char> stretch, int source)
    {
        if (stretch.IsEmpty)
        {
            return;
        }

        if (runs.Count > 0 && runs[^1] is { IsVerbatim: true } last && last.SourceEnd == source)
        {
            runs[^1] = last with { Length = last.Length + stretch.Length, SourceLength = last.SourceLength + stretch.Length };
        }
        else
        {
            runs.Add(new SourceRun(text.Length, stretch.Length, source, stretch.Length, IsVerbatim: true, IsApproximate: false));
        }

        text.Append(stretch);
        sourceEnd = source + stretch.Length;
    }

    /// <summary>Appends text that stands for a stretch of the source: an entity decoded, a character repaired.</summary>
    /// <param name="replacement">What the new text says.</param>
    /// <param name="source">Index in the source of what it replaces.</param>
    /// <param name="sourceLength">Length in the source of what it replaces; 0 for text that is only in the new text.</param>
    /// <param name="isApproximate">Whether the place is only near the right one.</param>
    public void AppendInstead(string replacement, int source, int sourceLength, bool isApproximate = false)
    {
        ArgumentNullException.ThrowIfNull(replacement);
        if (replacement.Length == 0)
        {
            return;
        }

        runs.Add(new SourceRun(text.Length, replacement.Length, source, sourceLength, IsVerbatim: false, isApproximate));
        text.Append(replacement);
        sourceEnd = source + sourceLength;
    }

    /// <summary>Appends text that has no place in the source, as the blank line between two blocks.</summary>
    public void AppendGap(string gap) => AppendInstead(gap, sourceEnd, 0);

    /// <summary>The text so far, mapped through the map of its source.</summary>
    public MappedText Build(SourceMap sourceMap) => new(text.ToString(), new RunMap(sourceMap, [.. runs]));

    /// <summary>A stretch of the new text and what it stands for in the source.</summary>
    private readonly record struct SourceRun(int Start, int Length, int Source, int SourceLength, bool IsVerbatim, bool IsApproximate)
    {
        public int SourceEnd => Source + SourceLength;
    }

    private sealed class RunMap(SourceMap inner, SourceRun[] runs) : SourceMap
    {
        public override SourceSpan SpanOf(TextSpan span)
        {
            if (runs.Length == 0)
            {
                return inner.SpanOf(new TextSpan(0, 0));
            }

            var place = inner.SpanOf(InSource(span, out var first, out var last));
            return place with { Approximate = place.Approximate || runs[first..(last + 1)].Any(run => run.IsApproximate) };
        }

        public override TextSpan? OffsetsOf(TextSpan span) =>
            inner.OffsetsOf(runs.Length == 0 ? new TextSpan(0, 0) : InSource(span, out _, out _));

        private TextSpan InSource(TextSpan span, out int first, out int last)
        {
            first = RunAt(span.Start);
            last = span.Length == 0 ? first : RunAt(span.End - 1);
            var start = SourceOf(runs[first], span.Start, isEnd: false);
            var end = span.Length == 0 ? start : SourceOf(runs[last], span.End, isEnd: true);
            return TextSpan.Between(start, Math.Max(start, end));
        }

        private static int SourceOf(SourceRun run, int offset, bool isEnd) =>
            run.IsVerbatim ? run.Source + Math.Clamp(offset - run.Start, 0, run.Length)
            : isEnd ? run.SourceEnd
            : offset >= run.Start + run.Length ? run.SourceEnd // an empty span behind the last character
            : run.Source;

        private int RunAt(int offset)
        {
            int low = 0, high = runs.Length - 1;
            while (low < high)
            {
                var middle = (low + high + 1) / 2;
                if (runs[middle].Start <= offset)
                {
                    low = middle;
                }
                else
                {
                    high = middle - 1;
                }
            }

            return low;
        }
    }
}
