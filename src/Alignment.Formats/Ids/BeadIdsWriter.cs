using System.Globalization;
using Alignment.Core.Aligning;

namespace Alignment.Formats.Ids;

/// <summary>Writes which sentences belong together and nothing else: <c>[0, 1]:[2]:0.93</c>, a bead a line.</summary>
/// <remarks>
/// French indices, English indices, both from 0, and the probability; a sentence without a counterpart has an empty list beside it. The form
/// that Vecalign and other aligners write, so that their scorers read it.
/// </remarks>
public static class BeadIdsWriter
{
    /// <summary>Writes the beads, line ends as LF.</summary>
    public static void Write(Bitext bitext, TextWriter writer, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(bitext);
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var bead in bitext.Beads)
        {
            cancellationToken.ThrowIfCancellationRequested();
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"[{Join(bead.French)}]:[{Join(bead.English)}]:{bead.Probability:0.00##}\n"));
        }
    }

    private static string Join(IReadOnlyList<int> indices) => string.Join(", ", indices.Select(index => index.ToString(CultureInfo.InvariantCulture)));
}
