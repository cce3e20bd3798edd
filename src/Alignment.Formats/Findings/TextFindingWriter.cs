using Alignment.Core.Checking;

namespace Alignment.Formats.Findings;

/// <summary>Writes findings for people: a line each and, on a terminal, the line of the file with the place marked.</summary>
public sealed class TextFindingWriter : IFindingWriter
{
    private const int Indent = 4;
    private const string End = "\u001B[0m";

    private readonly string newLine;
    private readonly int? width;
    private readonly bool hasColor;
    private readonly GatheredText text;
    private readonly RepeatedText rest;

    /// <summary>A writer of findings for people.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="width">Columns of the terminal; null where it is none: then the lines of files are left out.</param>
    /// <param name="hasColor">Whether to write colours.</param>
    public TextFindingWriter(TextWriter writer, int? width, bool hasColor)
    {
        ArgumentNullException.ThrowIfNull(writer);
        newLine = writer.NewLine;
        this.width = width;
        this.hasColor = hasColor;
        text = new GatheredText(writer);
        rest = new RepeatedText(Rest);
    }

    /// <inheritdoc/>
    public void Write(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var place = finding.Place;
        text.Append(hasColor ? Begin("1") : "").Append(FindingLine.Clean(place.File)).Append(":").Append(place.StartLine).Append(":").Append(place.StartColumn)
            .Append(hasColor ? End : "").Append(rest.Of(finding)).Append(finding.IsBaselined ? " (in the baseline)" : "").Append(newLine);
        if (width is { } columns && finding.Line.Length > 0)
        {
            WriteExcerpt(finding, Math.Max(20, columns - Indent - 1));
        }
    }

    /// <inheritdoc/>
    /// <remarks>The summary goes to the error stream, whatever the format.</remarks>
    public void Finish(CheckSummary summary) => text.HandOn();

    private string Rest(Finding finding) =>
        $": {Paint(FindingLine.Word(finding.Severity), Color(finding.Severity))} {Paint(finding.Rule.Id, "1")} {FindingLine.Clean(finding.Message)}{Paint(FindingLine.Source(finding), "2")}";

    private void WriteExcerpt(Finding finding, int room)
    {
        var start = Math.Min(finding.Place.StartColumn - 1, finding.Line.Length);
        var end = finding.Place.EndLine == finding.Place.StartLine ? Math.Min(finding.Place.EndColumn - 1, finding.Line.Length) : finding.Line.Length;

        // A long line is cut so that the place stands in the middle third.
        var from = finding.Line.Length <= room ? 0 : Math.Clamp(start - (room / 3), 0, finding.Line.Length - room);
        var to = Math.Min(finding.Line.Length, from + room);
        Line(Blank(finding.Line[from..to]));
        var marks = Math.Max(1, Math.Min(end, to) - start);
        Line(new string(' ', start - from) + Paint("^" + new string('~', marks - 1), Color(finding.Severity)));
        foreach (var related in finding.Related)
        {
            Line($"{Paint(FindingLine.Clean(related.Place.ToString()), "2")}: {FindingLine.Clean(related.Message)}");
        }
    }

    // One column for one code unit, whatever it is, so that the mark stands below its place.
    private static string Blank(string line) => new([.. line.Select(c => char.IsControl(c) || c is '\u200B' or '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') ? ' ' : c)]);

    private void Line(string content) => text.Append(new string(' ', Indent)).Append(content).Append(newLine);

    private string Paint(string words, string code) => hasColor && words.Length > 0 ? Begin(code) + words + End : words;

    private static string Begin(string code) => $"\u001B[{code}m";

    private static string Color(Severity severity) => severity switch { Severity.Error => "31", Severity.Warning => "33", _ => "36" };
}
