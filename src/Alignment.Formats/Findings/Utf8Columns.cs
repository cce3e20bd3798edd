using System.Text;
using Alignment.Core.Articles;
using Alignment.Core.Checking;

namespace Alignment.Formats.Findings;

/// <summary>Columns in bytes of UTF-8, for formats that count them so. Lines and columns are 1-based, the end is exclusive.</summary>
/// <remarks>It remembers the last column, since a line may be megabytes long and have thousands of findings, which come in order.</remarks>
internal sealed class Utf8Columns
{
    private (string Line, int Units, int Bytes) counted = ("", 0, 0);

    /// <summary>The place of a finding.</summary>
    public SourceSpan Of(Finding finding)
    {
        var place = finding.Place;
        return place with
        {
            StartColumn = Column(finding.Line, place.StartColumn),
            EndColumn = place.EndLine == place.StartLine ? Column(finding.Line, place.EndColumn) : LastLineOf(finding.Matched) + 1,
        };
    }

    /// <summary>The place of an edit; null if it stands on other lines than the finding, which are not at hand.</summary>
    public SourceSpan? Of(Edit edit, Finding finding) =>
        edit.Place.StartLine != finding.Place.StartLine ? null
        : edit.Place.EndLine == edit.Place.StartLine
            ? edit.Place with { StartColumn = Column(finding.Line, edit.Place.StartColumn), EndColumn = Column(finding.Line, edit.Place.EndColumn) }
        : edit.Place.EndLine == finding.Place.EndLine && edit.Place.EndColumn == finding.Place.EndColumn
            ? edit.Place with { StartColumn = Column(finding.Line, edit.Place.StartColumn), EndColumn = Of(finding).EndColumn }
        : null;

    private int Column(string line, int column)
    {
        var units = Math.Clamp(column - 1, 0, line.Length);
        var (_, from, bytes) = ReferenceEquals(line, counted.Line) ? counted : (line, 0, 0);
        bytes += units >= from
            ? Encoding.UTF8.GetByteCount(line.AsSpan(from, units - from))
            : -Encoding.UTF8.GetByteCount(line.AsSpan(units, from - units));

        // Halves of a surrogate pair are not as long as both together.
        var splitsPair = units > 0 && units < line.Length && char.IsSurrogatePair(line[units - 1], line[units]);
        counted = splitsPair ? counted : (line, units, bytes);
        return bytes + 1;
    }

    private static int LastLineOf(string text) => Encoding.UTF8.GetByteCount(text.AsSpan(text.AsSpan().LastIndexOfAny('\r', '\n') + 1));
}
