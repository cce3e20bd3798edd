using Alignment.Core;
using Alignment.Core.Aligning;
using Alignment.Core.Reporting;
using Alignment.Formats.Output;

namespace Alignment.Formats.Bitexts;

/// <summary>The bitexts of a report as a folder of files.</summary>
public static class BitextFolder
{
    /// <summary>Writes one file for each bitext of a report; files of other kinds that the folder has already are kept.</summary>
    /// <param name="report">The report; bitexts without an origin get its settings as theirs.</param>
    /// <param name="path">The folder, by convention <c>STEM.bitexts</c>.</param>
    /// <param name="isKept">Whether a bitext file that is there already, by its name, stays if no new one takes its place.</param>
    /// <param name="output">The set that the folder appears with.</param>
    /// <param name="cancellationToken">Looked at once a bead.</param>
    /// <exception cref="OutputException">The folder cannot be written.</exception>
    public static void Write(Report report, string path, Predicate<string> isKept, OutputSet output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(isKept);
        ArgumentNullException.ThrowIfNull(output);
        var origin = new BitextOrigin(report.Settings.Version, report.Settings.Lexicon)
        {
            MinProbability = report.Settings.MinProbability,
            Order = report.Settings.Order,
            Glossaries = report.Settings.Glossaries,
            Embeddings = report.Settings.Embeddings,
        };
        output.AddFolder(path, name => BitextFileName.IsBitext(name) && !isKept(name), folder =>
        {
            foreach (var bitext in report.Events.SelectMany(reported => reported.Bitexts))
            {
                var name = BitextFileName.Of(bitext.French.Id, bitext.English.Id);
                folder.AddFile(name, writer => BitextFile.Write(bitext with { Origin = bitext.Origin ?? origin }, writer, cancellationToken));
            }
        });
    }
}
