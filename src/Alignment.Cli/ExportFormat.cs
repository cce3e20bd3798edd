using Alignment.Core.Aligning;
using Alignment.Core.Translations;
using Alignment.Formats.Tmx;

namespace Alignment.Cli;

/// <summary>A format that <c>alignment export</c> writes.</summary>
/// <param name="Name">What <c>--format</c> calls it.</param>
/// <param name="Write">Writes units that have a direction in common; returns how many characters the format cannot hold.</param>
internal sealed record ExportFormat(string Name, Func<IEnumerable<TranslationUnit>, Direction, TextWriter, CancellationToken, int> Write)
{
    /// <summary>All formats, the default first.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new("tmx", (units, direction, writer, token) => TmxWriter.Write(units, writer, ProgramVersion.Text, direction, token)),
    ];
}
