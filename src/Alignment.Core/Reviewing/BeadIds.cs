using System.Globalization;
using Alignment.Core.Aligning;

namespace Alignment.Core.Reviewing;

/// <summary>Ids that no bead of a bitext has or ever had: <c>b63</c> after <c>b62</c>.</summary>
internal sealed class BeadIds(Bitext bitext)
{
    /// <summary>The highest number given so far.</summary>
    public int Last { get; private set; } = bitext.Beads.Select(bead => Number(bead.Id)).Append(bitext.LastBead).Max();

    /// <summary>A new id.</summary>
    public string Next() => string.Create(CultureInfo.InvariantCulture, $"b{++Last}");

    // ids of other programs are theirs; only ours count
    private static int Number(string id) =>
        id.StartsWith('b') && int.TryParse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue / 2 ? number : 0;
}
