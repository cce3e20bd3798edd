using Alignment.Core.Aligning;

namespace Alignment.Core.Reviewing;

/// <summary>Tells beads apart by their sentences alone.</summary>
internal static class SameSentences
{
    /// <summary>The same for beads of the same sentences, and for no others.</summary>
    public static string Key(Bead bead) => string.Join(',', bead.French) + "-" + string.Join(',', bead.English);
}
