using Alignment.Core.Checking;

namespace Alignment.Formats.Findings;

/// <summary>Writes findings for people: a line each and, on a terminal, the line of the file with the place marked.</summary>
/// <param name="writer">Where to write.</param>
/// <param name="width">Columns of the terminal; null where it is none: then the lines of files are left out.</param>
/// <param name="hasColor">Whether to write colours.</param>
public sealed class TextFindingWriter(TextWriter writer, int? width, bool hasColor) : IFindingWriter
{
    private const int Indent = 4;

    private readonly GatheredText text = new(writer);

    /// <inheritdoc/>
    public void Write(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var place = finding.Place;
        Begin("1").Append(FindingLine.Clean(place.File)).Append(":").Append(place.StartLine).Append(":").Append(place.StartColumn);
        End().Append(": ");
        Begin(Color(finding.Severity)).Append(FindingLine.Word(finding.Severity));
        End().Append(" ");
        Begin("1").Append(finding.Rule.Id);
        End().Append(" ").Append(FindingLine.Clean(finding.Message));
        WriteSource(finding);
        text.Append(finding.IsBaselined ? " (in the baseline)" : "").Append(writer.NewLine);
        if (width is { } columns && finding.Line.Length > 0)
        {
            WriteExcerpt(finding, Math.Max(20, columns - Indent - 1));
        }
    }

    /// <inheritdoc/>
    /// <remarks>The summary goes to the error stream, whatever the format.</remarks>
    public void Finish(CheckSummary summary) => text.HandOn();

    // The concept, and where the glossary has it: [nato, glossary/defence.yml:14].
    private void WriteSource(Finding finding)
    {
        if (finding.ConceptId is not { } concept)
        {
            return;
        }

        Begin("2").Append(" [").Append(concept);
        if (finding.GlossaryPlace is { } glossary)
        {
            text.Append(", ").Append(FindingLine.Clean(glossary.File)).Append(":").Append(glossary.StartLine);
        }

        text.Append("]");
        End();
    }

    private void WriteExcerpt(Finding finding, int room)
    {
        var start = Math.Min(finding.Place.StartColumn - 1, finding.Line.Length);
        var end = finding.Place.EndLine == finding.Place.StartLine ? Math.Min(finding.Place.EndColumn - 1, finding.Line.Length) : finding.Line.Length;

        // A long line is cut so that the place stands in the middle third.
        var from = finding.Line.Length <= room ? 0 : Math.Clamp(start - (room / 3), 0, finding.Line.Length - room);
        var to = Math.Min(finding.Line.Length, from + room);
        text.Append(new string(' ', Indent)).Append(Blank(finding.Line[from..to])).Append(writer.NewLine);
        var marks = Math.Max(1, Math.Min(end, to) - start);
        Begin(Color(finding.Severity), before: new string(' ', Indent + start - from)).Append("^").Append(new string('~', marks - 1));
        End().Append(writer.NewLine);
        foreach (var related in finding.Related)
        {
            Begin("2", before: new string(' ', Indent)).Append(FindingLine.Clean(related.Place.ToString()));
            End().Append(": ").Append(FindingLine.Clean(related.Message)).Append(writer.NewLine);
        }
    }

    // One column for one code unit, whatever it is, so that the mark stands below its place.
    private static string Blank(string line) => new([.. line.Select(c => char.IsControl(c) || c is '\u200B' or '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') ? ' ' : c)]);

    // A colour, or whatever else a terminal's code stands for.
    private GatheredText Begin(string code, string before = "") =>
        hasColor ? text.Append(before).Append("\u001B[").Append(code).Append("m") : text.Append(before);

    private GatheredText End() => hasColor ? text.Append("\u001B[0m") : text;

    private static string Color(Severity severity) => severity switch { Severity.Error => "31", Severity.Warning => "33", _ => "36" };
}
