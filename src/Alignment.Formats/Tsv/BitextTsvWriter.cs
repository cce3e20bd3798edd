using Alignment.Core.Aligning;

namespace Alignment.Formats.Tsv;

/// <summary>Writes one bitext as tab-separated rows, a bead each, for reading, spreadsheets and scripts.</summary>
/// <remarks>The first row names the columns, which are called as in <see cref="TsvReportWriter"/>. Cells are made safe as <see cref="TsvCells"/> says.</remarks>
public static class BitextTsvWriter
{
    /// <summary>Writes the table, line ends as LF.</summary>
    public static void Write(Bitext bitext, TextWriter writer, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(bitext);
        ArgumentNullException.ThrowIfNull(writer);
        TsvCells.Write(writer, BeadCells.Columns);
        foreach (var bead in bitext.Beads)
        {
            cancellationToken.ThrowIfCancellationRequested();
            TsvCells.Write(writer, BeadCells.Of(bitext, bead));
        }
    }
}
