using Alignment.Core.Articles;
using Alignment.Core.Text;

namespace Alignment.Formats.Translations;

/// <summary>Where an index of a text stands in a file.</summary>
/// <param name="Index">The first index that the place is for; those behind it follow in the same line.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column in UTF-16 code units.</param>
internal readonly record struct TextPlace(int Index, int Line, int Column);

/// <summary>A map that is told where every line of its text stands.</summary>
/// <param name="file">The file, as the user named it.</param>
/// <param name="places">By rising index; at least one, the first for index 0; more may come behind. Of several for one index the last counts.</param>
internal sealed class PlaceMap(string file, IReadOnlyList<TextPlace> places) : SourceMap
{
    public override SourceSpan SpanOf(TextSpan span)
    {
        var (startLine, startColumn) = PlaceOf(span.Start);
        var (endLine, endColumn) = PlaceOf(span.End);
        return new SourceSpan(file, startLine, startColumn, endLine, endColumn);
    }

    private (int Line, int Column) PlaceOf(int index)
    {
        int low = 0, high = places.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = places[middle].Index <= index ? (middle, high) : (low, middle - 1);
        }

        return (places[low].Line, places[low].Column + index - places[low].Index);
    }
}
