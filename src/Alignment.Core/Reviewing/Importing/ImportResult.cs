using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Text;

namespace Alignment.Core.Reviewing.Importing;

/// <summary>What an import came to.</summary>
/// <param name="Before">The bitext as it was.</param>
/// <param name="After">The bitext with all that could be taken over.</param>
/// <param name="Changes">What was taken over, for people, in the order of the file.</param>
/// <param name="Conflicts">What was not taken over, and why; the beads of these rows are as they were.</param>
public sealed record ImportResult(Bitext Before, Bitext After, IReadOnlyList<ImportedChange> Changes, IReadOnlyList<ImportConflict> Conflicts)
{
    /// <summary>All of it as one change, which can be taken back as one.</summary>
    public BitextChange ToChange()
    {
        var (before, after) = (Before.Beads.ToDictionary(bead => bead.Id, StringComparer.Ordinal), After.Beads.ToDictionary(bead => bead.Id, StringComparer.Ordinal));
        return new BitextChange
        {
            Removed = [.. Before.Beads.Where(bead => !ReferenceEquals(after.GetValueOrDefault(bead.Id), bead))],
            Added = [.. After.Beads.Where(bead => !ReferenceEquals(before.GetValueOrDefault(bead.Id), bead))],
            Texts = [.. Texts(Before.French, After.French, Language.French), .. Texts(Before.English, After.English, Language.English)],
            LastBead = After.LastBead,
        };
    }

    private static IEnumerable<TextChange> Texts(Article before, Article after, Language side) =>
        before.Sentences.Zip(after.Sentences)
            .Where(pair => pair.First.Text != pair.Second.Text)
            .Select(pair => new TextChange(side, pair.First.Index, new Wording(pair.First.Text, pair.First.Original), new Wording(pair.Second.Text, pair.Second.Original)));
}

/// <summary>A change that was taken over.</summary>
/// <param name="Place">Where its row stands: <c>line 12</c>.</param>
/// <param name="Bead">Id of the bead, as it is called now.</param>
/// <param name="What">What changed.</param>
public sealed record ImportedChange(string Place, string Bead, string What);

/// <summary>A row that was not taken over.</summary>
/// <param name="Place">Where it stands: <c>line 12</c>.</param>
/// <param name="Bead">Id of its bead; null for a row without one.</param>
/// <param name="Problem">Why, and what to do.</param>
public sealed record ImportConflict(string Place, string? Bead, string Problem);
