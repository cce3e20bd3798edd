using Alignment.Core.Aligning;
using Alignment.Core.Reporting;
using Alignment.Core.Text;

namespace Alignment.Formats.Exchange;

/// <summary>What of bitexts is exported, and how.</summary>
public sealed record ExportOptions
{
    /// <summary>Links less probable than this are left out, 0 to 1, confirmed ones excepted; null for what the format does by itself: 0 for tables, 0.5 for units.</summary>
    public double? MinProbability { get; init; }

    /// <summary>Units also of beads whose sides say only partly the same. Tables always have them.</summary>
    public bool Partial { get; init; }

    /// <summary>Units also of gaps that have a translation, marked for what they are. Tables always have them.</summary>
    public bool Translations { get; init; }

    /// <summary>Units also of gaps without a translation, for a translator to fill. Tables always have them.</summary>
    public bool Gaps { get; init; }

    /// <summary>The direction that all bitexts have in common; <see cref="Direction.None"/> if they differ or have none.</summary>
    public Direction Direction { get; init; }

    /// <summary>The language to translate from, for formats that have a source and a target.</summary>
    public Language Source { get; init; } = Language.French;

    /// <summary>Whether a text file begins with a byte order mark, which some spreadsheets want.</summary>
    public bool ByteOrderMark { get; init; }

    /// <summary>The language of a page's own words.</summary>
    public Language Ui { get; init; } = Language.English;

    /// <summary>Glossary files that <see cref="Complete"/> uses, as the user named them.</summary>
    public IReadOnlyList<string> Glossaries { get; init; } = [];

    /// <summary>Adds to an HTML page what the bitexts do not hold: the terms of a glossary, and where it is not kept.</summary>
    public Func<Report, CancellationToken, Report> Complete { get; init; } = (report, _) => report;

    /// <summary>Version of this program, where a format names what made the file.</summary>
    public string ProgramVersion { get; init; } = "";
}
