using Alignment.Core.Aligning;
using Alignment.Core.Text;

namespace Alignment.Core.Reviewing;

/// <summary>Sentences in new beads: what an edit puts together before it is known what is to be said of it.</summary>
/// <param name="bitext">The bitext as it is.</param>
/// <param name="judge">Says how the sides of new beads relate; null to leave it open.</param>
internal sealed class Arrangement(Bitext bitext, IBeadJudge? judge)
{
    private readonly BeadIds ids = new(bitext);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>The change that puts parts in the place of beads.</summary>
    /// <param name="removed">The beads that go.</param>
    /// <param name="parts">Their sentences, rearranged; empty parts vanish.</param>
    public BitextChange Change(IReadOnlyList<Bead> removed, IEnumerable<BeadPart> parts)
    {
        var before = removed.ToDictionary(bead => bead.Id, StringComparer.Ordinal);
        var added = parts.Where(part => part.French.Count + part.English.Count > 0).Select(part => Make(part, before)).ToList();
        var same = added.Where(bead => before.TryGetValue(bead.Id, out var old) && ReferenceEquals(old, bead)).Select(bead => bead.Id).ToHashSet(StringComparer.Ordinal);
        return new BitextChange
        {
            Removed = [.. removed.Where(bead => !same.Contains(bead.Id))],
            Added = [.. added.Where(bead => !same.Contains(bead.Id))],
            LastBead = ids.Last,
        };
    }

    private Bead Make(BeadPart part, Dictionary<string, Bead> before)
    {
        var old = part.Id is { } id && taken.Add(id) ? before[id] : null;
        if (old is not null && old.French.SequenceEqual(part.French) && old.English.SequenceEqual(part.English))
        {
            return part.IsByHand ? Reviewed.With(old, BeadState.Confirmed) : old;
        }

        var bead = new Bead
        {
            Id = old?.Id ?? ids.Next(),
            French = part.French,
            English = part.English,
            Relation = part.English.Count == 0 ? Relation.OnlyFrench : part.French.Count == 0 ? Relation.OnlyEnglish : Relation.Equivalent,
            Probability = part.IsByHand ? 1 : 0.5, // what is left of a bead: nobody has said anything about it
            State = part.IsByHand ? BeadState.Confirmed : BeadState.Automatic,
            Marks = part.IsByHand ? (old?.Marks ?? BeadMarks.None) & ~BeadMarks.NeedsReview : old?.Marks ?? BeadMarks.None,
            Unknown = old?.Unknown ?? [],
        };
        return bead.IsLink ? Judged(bead, old) : bead;
    }

    private Bead Judged(Bead bead, Bead? old)
    {
        if (Reviewed.Judge(bitext, bead, judge) is { } judged)
        {
            return judged;
        }

        return old is { IsLink: true } ? bead with { Relation = old.Relation } : bead;
    }
}

/// <summary>Some sentences that are to be a bead.</summary>
/// <param name="French">Indices of French sentences, rising.</param>
/// <param name="English">Indices of English sentences, rising.</param>
/// <param name="Id">The bead that it continues, unless a part before it does; null for a new one.</param>
/// <param name="IsByHand">Whether a person put it together.</param>
internal sealed record BeadPart(IReadOnlyList<int> French, IReadOnlyList<int> English, string? Id, bool IsByHand)
{
    /// <summary>A part with the sentences of one side exchanged for others.</summary>
    public BeadPart With(Language side, IReadOnlyList<int> sentences) => side == Language.French ? this with { French = sentences } : this with { English = sentences };
}
