using Alignment.Core.Checking;

namespace Alignment.Formats.Findings;

/// <summary>Writes findings for people: a line each and, on a terminal, the line of the file with the place marked.</summary>
/// <param name="writer">Where to write.</param>
/// <param name="width">Columns of the terminal; null where it is none: then the lines of files are left out.</param>
/// <param name="hasColor">Whether to write colours.</param>
public sealed class TextFindingWriter(TextWriter writer, int? width, bool hasColor) : IFindingWriter
{
    private const int Indent = 4;

    /// <inheritdoc/>
    public void Write(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var severity = FindingLine.Word(finding.Severity);
        writer.WriteLine(
            $"{Paint(FindingLine.Place(finding), "1")}: {Paint(severity, Color(finding.Severity))} {Paint(finding.Rule.Id, "1")} {FindingLine.Clean(finding.Message)}{Paint(FindingLine.Source(finding), "2")}"
            + (finding.IsBaselined ? " (in the baseline)" : ""));
        if (width is { } columns && finding.Line.Length > 0)
        {
            WriteExcerpt(finding, Math.Max(20, columns - Indent - 1));
        }
    }

    /// <inheritdoc/>
    public void Finish(CheckSummary summary)
    {
        // the summary goes to the error stream, whatever the format
    }

    private void WriteExcerpt(Finding finding, int room)
    {
        var start = Math.Min(finding.Place.StartColumn - 1, finding.Line.Length);
        var end = finding.Place.EndLine == finding.Place.StartLine ? Math.Min(finding.Place.EndColumn - 1, finding.Line.Length) : finding.Line.Length;

        // A long line is cut so that the place stands in the middle third.
        var from = finding.Line.Length <= room ? 0 : Math.Clamp(start - (room / 3), 0, finding.Line.Length - room);
        var to = Math.Min(finding.Line.Length, from + room);
        writer.WriteLine(new string(' ', Indent) + Blank(finding.Line[from..to]));
        var marks = Math.Max(1, Math.Min(end, to) - start);
        writer.WriteLine(new string(' ', Indent + start - from) + Paint("^" + new string('~', marks - 1), Color(finding.Severity)));
        foreach (var related in finding.Related)
        {
            writer.WriteLine($"{new string(' ', Indent)}{Paint(FindingLine.Clean(related.Place.ToString()), "2")}: {FindingLine.Clean(related.Message)}");
        }
    }

    // One column for one code unit, whatever it is, so that the mark stands below its place.
    private static string Blank(string line) => new([.. line.Select(c => char.IsControl(c) || c is '\u200B' or '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') ? ' ' : c)]);

    private string Paint(string text, string code) => hasColor && text.Length > 0 ? $"\u001B[{code}m{text}\u001B[0m" : text;

    private static string Color(Severity severity) => severity switch { Severity.Error => "31", Severity.Warning => "33", _ => "36" };
}
