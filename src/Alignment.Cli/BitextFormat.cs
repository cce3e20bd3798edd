using Alignment.Core.Aligning;
using Alignment.Core.Reporting;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Html;
using Alignment.Formats.Ids;
using Alignment.Formats.Tsv;

namespace Alignment.Cli;

/// <summary>A format that one bitext is written in.</summary>
/// <param name="Name">What <c>--format</c> calls it.</param>
/// <param name="Ending">How files of the format end.</param>
/// <param name="ShowsEvidence">Whether it says why; finding out takes about as long as aligning.</param>
/// <param name="Write">Writes a bitext.</param>
internal sealed record BitextFormat(
    string Name, string Ending, bool ShowsEvidence, Action<Bitext, AligningSetup, TextWriter, CancellationToken> Write)
{
    /// <summary>All formats, the default first.</summary>
    public static IReadOnlyList<BitextFormat> All { get; } =
    [
        new("tsv", ".tsv", ShowsEvidence: true, (bitext, _, writer, token) => BitextTsvWriter.Write(bitext, writer, token)),
        new("jsonl", BitextFileName.Extension, ShowsEvidence: true, (bitext, _, writer, token) => BitextFile.Write(bitext, writer, token)),
        new("ids", ".align", ShowsEvidence: false, (bitext, _, writer, token) => BeadIdsWriter.Write(bitext, writer, token)),
        new("html", ".html", ShowsEvidence: true, (bitext, setup, writer, token) =>
            HtmlReportWriter.Write(setup.Glossary.Complete(PairReport.Of(bitext, setup.Terms, setup.Settings, token), token), writer, token)),
    ];

    /// <summary>The names of all formats.</summary>
    public static string[] Names => [.. All.Select(format => format.Name)];
}
