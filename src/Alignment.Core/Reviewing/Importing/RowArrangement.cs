using System.Diagnostics.CodeAnalysis;
using Alignment.Core.Aligning;
using Alignment.Core.Text;

namespace Alignment.Core.Reviewing.Importing;

/// <summary>Puts the sentences of rows whose numbers have changed into new beads.</summary>
/// <param name="bitext">The bitext as it is.</param>
/// <param name="judge">Says how the sides of new beads relate; null to leave it open.</param>
internal sealed class RowArrangement(Bitext bitext, IBeadJudge? judge)
{
    private readonly Dictionary<(Language, int), Bead> owners = Owners(bitext);

    /// <summary>Takes out the rows that claim a sentence that another one has too, or one of a bead that is to stay as it is, and says why.</summary>
    /// <param name="edits">All rows that could be understood, those that nobody has changed included.</param>
    /// <param name="frozen">Ids of beads of which nothing is to be changed; those of rows taken out are added.</param>
    /// <param name="refuse">Told of each row taken out.</param>
    public List<RowEdit> Settle(IReadOnlyList<RowEdit> edits, HashSet<string> frozen, Action<RowEdit, string> refuse)
    {
        var claims = edits.SelectMany(edit => Sentences(edit.French, edit.English).Select(sentence => (sentence, edit)))
            .ToLookup(claim => claim.sentence, claim => claim.edit);
        var rest = new List<RowEdit>();
        foreach (var edit in edits)
        {
            if (Sentences(edit.French, edit.English).FirstOrDefault(sentence => claims[sentence].Skip(1).Any(), (Language.French, -1)) is (var side, >= 0 and var index))
            {
                var others = string.Join(" and ", claims[(side, index)].Where(other => other != edit).Select(other => other.Row.Place));
                Refuse(edit, $"{side} sentence {index + 1} stands in {others} too. Leave it in one of them.");
            }
            else
            {
                rest.Add(edit);
            }
        }

        // a row that waits for one that is in conflict is in conflict itself
        while (rest.Find(edit => edit.IsMoved && Frozen(edit, frozen, out _)) is { } blocked)
        {
            rest.Remove(blocked);
            Frozen(blocked, frozen, out var bead);
            Refuse(blocked, $"it takes sentences of bead {bead}, whose own row is in conflict. Mend that one first.");
        }

        return rest;

        void Refuse(RowEdit edit, string problem)
        {
            if (edit.Bead is { } bead)
            {
                frozen.Add(bead.Id);
            }

            refuse(edit, problem);
        }
    }

    /// <summary>The edit that makes the new beads; null if no sentence has moved.</summary>
    /// <param name="edits">What <see cref="Settle"/> left.</param>
    public BeadEdit.Replace? Arrange(IReadOnlyList<RowEdit> edits)
    {
        var moved = edits.Where(edit => edit.IsMoved).ToList();
        if (moved.Count == 0)
        {
            return null;
        }

        var claimed = moved.SelectMany(edit => Sentences(edit.French, edit.English)).ToHashSet();
        var own = moved.Where(edit => edit.Bead is not null).Select(edit => edit.Bead!).ToHashSet();
        List<Bead> touched = [.. bitext.Beads.Where(bead => own.Contains(bead) || Sentences(bead.French, bead.English).Any(claimed.Contains))];

        // By hand: what the rows say. Left over: what a row has lost stands alone; a bead whose row is not in the file keeps what nobody took.
        var parts = moved.Select(edit => new BeadPart(edit.French, edit.English, edit.Bead?.Id, IsByHand: true)).ToList();
        foreach (var bead in touched)
        {
            var left = Sentences(bead.French, bead.English).Where(sentence => !claimed.Contains(sentence)).ToList();
            if (own.Contains(bead))
            {
                parts.AddRange(left.Select(sentence => Part([sentence], null)));
            }
            else
            {
                parts.Add(Part(left, bead.Id));
            }
        }

        var change = new Arrangement(bitext, judge).Change(touched, parts);
        return new BeadEdit.Replace([.. change.Removed.Select(bead => bead.Id)], change.Added);
    }

    private bool Frozen(RowEdit edit, HashSet<string> frozen, [NotNullWhen(true)] out string? bead)
    {
        bead = Sentences(edit.French, edit.English).Select(sentence => owners[sentence].Id).FirstOrDefault(frozen.Contains);
        return bead is not null;
    }

    private static BeadPart Part(IReadOnlyList<(Language Side, int Index)> sentences, string? id) => new(
        [.. sentences.Where(sentence => sentence.Side == Language.French).Select(sentence => sentence.Index)],
        [.. sentences.Where(sentence => sentence.Side == Language.English).Select(sentence => sentence.Index)],
        id,
        IsByHand: false);

    private static IEnumerable<(Language Side, int Index)> Sentences(IEnumerable<int> french, IEnumerable<int> english) =>
        french.Select(index => (Language.French, index)).Concat(english.Select(index => (Language.English, index)));

    private static Dictionary<(Language, int), Bead> Owners(Bitext bitext) =>
        bitext.Beads.SelectMany(bead => Sentences(bead.French, bead.English).Select(sentence => (sentence, bead))).ToDictionary(entry => entry.sentence, entry => entry.bead);
}
