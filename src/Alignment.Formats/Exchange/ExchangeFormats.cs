using Alignment.Formats.Csv;
using Alignment.Formats.Tmx;

namespace Alignment.Formats.Exchange;

/// <summary>The formats that bitexts are exported to and imported from.</summary>
public static class ExchangeFormats
{
    /// <summary>All formats, the default first.</summary>
    public static IReadOnlyList<ExchangeFormat> All { get; } =
    [
        new("tmx", "a translation memory, TMX 1.4b", ".tmx")
        {
            WriteText = (export, writer, token) => export.Tally.Replaced += TmxWriter.Write(
                ExchangeUnits.Of(export, token), writer, export.Options.ProgramVersion, export.Options.Direction, token),
        },
        new("csv", "a table of all beads, comma-separated", ".csv")
        {
            IsTable = true,
            WriteText = (export, writer, token) => BeadTable.Write(export, ',', writer, token),
        },
        new("tsv", "the same table, tab-separated", ".tsv", ".tab")
        {
            IsTable = true,
            WriteText = (export, writer, token) => BeadTable.Write(export, '\t', writer, token),
        },
    ];

    /// <summary>The format with a name; null if there is none.</summary>
    public static ExchangeFormat? Find(string? name) => All.FirstOrDefault(format => format.Name == name);

    /// <summary>The format that a file name stands for, by its end; null if it stands for none. Where two share an end, it is the first.</summary>
    public static ExchangeFormat? OfFile(string? path) =>
        path is null ? null : All.FirstOrDefault(format => format.Extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)));
}
