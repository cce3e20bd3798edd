using Alignment.Core.Aligning;
using Alignment.Core.Aligning.Vectors;

namespace Alignment.Core.Reviewing;

/// <summary>Aligns again what nobody has decided, around what has been confirmed or rejected.</summary>
/// <param name="aligner">How to align.</param>
public sealed class Realigner(Aligner aligner)
{
    /// <summary>The edit that puts the new beads in the place of the old ones. Beads that come out as they were stay what they are, translations and marks with them.</summary>
    /// <param name="bitext">The bitext.</param>
    /// <param name="vectors">Vectors by the text of its sentences; null for none.</param>
    /// <param name="cancellationToken">Looked at once a sentence.</param>
    public BeadEdit.Replace Edit(Bitext bitext, SentenceVectors? vectors = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(bitext);
        var decided = bitext.Beads.Where(bead => bead.State != BeadState.Automatic).ToList();
        var open = bitext.Beads.Where(bead => bead.State == BeadState.Automatic).ToList();
        var aligned = aligner.Align(bitext.French, bitext.English, vectors, decided, cancellationToken).Beads.Where(bead => bead.State == BeadState.Automatic).ToList();
        var made = decided.Count == 0 ? aligned : Whole(aligned, open);
        var former = open.ToDictionary(SameSentences.Key, StringComparer.Ordinal);
        var (changed, kept) = (new List<Bead>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var bead in made)
        {
            if (!former.TryGetValue(SameSentences.Key(bead), out var old))
            {
                changed.Add(bead with { Id = "" });
            }
            else if (old.Relation == bead.Relation && Math.Abs(old.Probability - bead.Probability) < 0.0001)
            {
                kept.Add(old.Id);
            }
            else
            {
                changed.Add(old with { Relation = bead.Relation, Probability = bead.Probability, Evidence = bead.Evidence });
            }
        }

        return new BeadEdit.Replace([.. open.Where(bead => !kept.Contains(bead.Id)).Select(bead => bead.Id)], changed);
    }

    /// <summary>Beads of several sentences that would only crumble stay whole: what held them together, the links around them, is decided and no more looked at.</summary>
    private static List<Bead> Whole(List<Bead> made, List<Bead> former)
    {
        var french = made.SelectMany(bead => bead.French.Select(sentence => (sentence, bead))).ToDictionary(entry => entry.sentence, entry => entry.bead);
        var english = made.SelectMany(bead => bead.English.Select(sentence => (sentence, bead))).ToDictionary(entry => entry.sentence, entry => entry.bead);
        var whole = new List<Bead>();
        var crumbs = new HashSet<Bead>(ReferenceEqualityComparer.Instance);
        foreach (var bead in former.Where(bead => bead.IsLink && bead.French.Count + bead.English.Count > 2))
        {
            var parts = bead.French.Select(sentence => french[sentence]).Concat(bead.English.Select(sentence => english[sentence])).Distinct().ToList();
            if (parts.Count > 1 && parts.Count(part => part.IsLink) == 1 && parts.All(part => part.French.All(bead.French.Contains) && part.English.All(bead.English.Contains)))
            {
                whole.Add(bead);
                crumbs.UnionWith(parts);
            }
        }

        return [.. made.Where(bead => !crumbs.Contains(bead)), .. whole];
    }
}
