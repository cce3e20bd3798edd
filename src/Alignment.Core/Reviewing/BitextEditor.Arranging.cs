using Alignment.Core.Aligning;
using Alignment.Core.Text;

namespace Alignment.Core.Reviewing;

/// <summary>The edits that put sentences into other beads.</summary>
public sealed partial class BitextEditor
{
    private BitextChange Link(Bitext bitext, List<int> french, List<int> english)
    {
        if (french.Count == 0 || english.Count == 0)
        {
            throw new EditRefusedException(EditRefusal.OneLanguage, "A link needs sentences of both languages. To make one bead of sentences of one language, merge theirs.");
        }

        return Gather(bitext, french, english);
    }

    /// <summary>Takes sentences out of their beads and makes one of them.</summary>
    private BitextChange Gather(Bitext bitext, IReadOnlyList<int> french, IReadOnlyList<int> english)
    {
        var touched = bitext.Beads.Where(bead => bead.French.Any(french.Contains) || bead.English.Any(english.Contains)).ToList();
        var rests = touched.ToDictionary(bead => bead, bead => Without(bead, french, english));
        var continued = touched.Where(bead => rests[bead] is { French.Count: 0, English.Count: 0 }).MaxBy(bead => bead.French.Count > 0);
        return new Arrangement(bitext, judge).Change(touched, [new BeadPart(french, english, continued?.Id, IsByHand: true), .. rests.Values]);
    }

    /// <summary>Puts sentences of one side into a bead of their own.</summary>
    private BitextChange SetApart(Bitext bitext, Language side, List<int> sentences)
    {
        if (sentences.Count == 0)
        {
            throw new EditRefusedException(EditRefusal.EmptySide, $"There is no {side} sentence to set apart.");
        }

        if (bitext.Beads.FirstOrDefault(bead => !bead.IsLink && Reviewed.Side(bead, side).SequenceEqual(sentences)) is { } alone)
        {
            throw new EditRefusedException(EditRefusal.NothingToTakeApart, $"Bead {alone.Id} has these sentences and no others already.");
        }

        return side == Language.French ? Gather(bitext, sentences, []) : Gather(bitext, [], sentences);
    }

    private static BeadPart Without(Bead bead, IReadOnlyList<int> french, IReadOnlyList<int> english) =>
        new([.. bead.French.Where(index => !french.Contains(index))], [.. bead.English.Where(index => !english.Contains(index))], bead.Id, IsByHand: false);

    private BitextChange Unlink(Bitext bitext, Bead bead)
    {
        if (bead.French.Count + bead.English.Count == 1)
        {
            throw new EditRefusedException(EditRefusal.NothingToTakeApart, $"Bead {bead.Id} has one sentence only: there is nothing to take apart.");
        }

        return new Arrangement(bitext, judge).Change(
            [bead],
            [
                .. bead.French.Select(index => new BeadPart([index], [], bead.Id, IsByHand: true)),
                .. bead.English.Select(index => new BeadPart([], [index], bead.Id, IsByHand: true)),
            ]);
    }

    private BitextChange Merge(Bitext bitext, List<Bead> beads)
    {
        if (beads.Count < 2)
        {
            throw new EditRefusedException(EditRefusal.OneBead, "It takes two beads to merge. Select another row.");
        }

        return new Arrangement(bitext, judge).Change(
            beads,
            [new BeadPart([.. beads.SelectMany(bead => bead.French).Order()], [.. beads.SelectMany(bead => bead.English).Order()], beads[0].Id, IsByHand: true)]);
    }

    private BitextChange Split(Bitext bitext, Bead bead, int french, int english)
    {
        if (french < 0 || french > bead.French.Count || english < 0 || english > bead.English.Count)
        {
            throw new EditRefusedException(EditRefusal.NotThere, $"Bead {bead.Id} has {bead.French.Count} French and {bead.English.Count} English sentences, so {french} and {english} of them cannot be split off.");
        }

        if (french + english == 0 || french + english == bead.French.Count + bead.English.Count)
        {
            throw bead.French.Count + bead.English.Count == 1
                ? new EditRefusedException(EditRefusal.NothingToTakeApart, $"Bead {bead.Id} has one sentence only: there is nothing to split.")
                : new EditRefusedException(EditRefusal.NothingBehindCut, "A split leaves sentences on both sides of the cut. Choose the sentence that the second bead is to begin with.");
        }

        return new Arrangement(bitext, judge).Change(
            [bead],
            [
                new BeadPart([.. bead.French.Take(french)], [.. bead.English.Take(english)], bead.Id, IsByHand: true),
                new BeadPart([.. bead.French.Skip(french)], [.. bead.English.Skip(english)], null, IsByHand: true),
            ]);
    }

    private BitextChange Move(Bitext bitext, BeadEdit.Move move)
    {
        var sentence = Sentences(bitext, move.Side, [move.Sentence])[0];
        var target = Find(bitext, move.Target);
        var source = bitext.Beads.First(bead => Reviewed.Side(bead, move.Side).Contains(sentence));
        if (source == target)
        {
            throw new EditRefusedException(EditRefusal.ThereAlready, $"Sentence {sentence + 1} is in bead {target.Id} already.");
        }

        var rest = new BeadPart(source.French, source.English, source.Id, IsByHand: false)
            .With(move.Side, [.. Reviewed.Side(source, move.Side).Where(index => index != sentence)]);
        var moved = new BeadPart(target.French, target.English, target.Id, IsByHand: true)
            .With(move.Side, [.. Reviewed.Side(target, move.Side).Append(sentence).Order()]);
        return new Arrangement(bitext, judge).Change([source, target], [moved, rest]);
    }

    private BitextChange Swap(Bitext bitext, Bead first, Bead second, Language side)
    {
        if (first == second)
        {
            throw new EditRefusedException(EditRefusal.NoRowAbove, "It takes two rows to exchange a side. There is no row above the first one.");
        }

        return new Arrangement(bitext, judge).Change(
            [first, second],
            [
                new BeadPart(first.French, first.English, first.Id, IsByHand: true).With(side, Reviewed.Side(second, side)),
                new BeadPart(second.French, second.English, second.Id, IsByHand: true).With(side, Reviewed.Side(first, side)),
            ]);
    }

    /// <summary>One side of the rows from a place on, moved by one row.</summary>
    private BitextChange Shift(Bitext bitext, Bead bead, Language side, bool isDown)
    {
        var rows = bitext.Beads;
        var row = rows.Select((other, index) => (other, index)).First(entry => entry.other == bead).index;
        if (Reviewed.Side(bead, side).Count == 0)
        {
            throw new EditRefusedException(EditRefusal.EmptySide, $"Bead {bead.Id} has no {side} sentence to shift.");
        }

        if (!isDown && row == 0)
        {
            throw new EditRefusedException(EditRefusal.NoRowAbove, "There is no row above the first one.");
        }

        // down: what each row behind gets; up: what each row gives to the one above
        var end = row + 1;
        while (end < rows.Count && Reviewed.Side(rows[end], side).Count > 0 && rows[end].State != BeadState.Confirmed)
        {
            end++;
        }

        var parts = new List<BeadPart>();
        List<Bead> touched;
        if (isDown)
        {
            var isAbsorbed = end < rows.Count && rows[end].State != BeadState.Confirmed;
            touched = [.. rows.Skip(row).Take(end - row + (isAbsorbed ? 1 : 0))];
            parts.AddRange(touched.Select((other, index) => Part(other).With(side, index == 0 ? [] : Reviewed.Side(touched[index - 1], side))));
            if (!isAbsorbed)
            {
                parts.Add(new BeadPart([], [], null, IsByHand: false).With(side, Reviewed.Side(rows[end - 1], side)));
            }
        }
        else
        {
            touched = [.. rows.Skip(row - 1).Take(end - row + 1)];
            parts.AddRange(touched.Select((other, index) => Part(other).With(side, index == 0
                ? [.. Reviewed.Side(other, side).Concat(Reviewed.Side(bead, side)).Order()]
                : index + 1 < touched.Count ? Reviewed.Side(touched[index + 1], side) : [])));
        }

        return new Arrangement(bitext, judge).Change(touched, parts);

        static BeadPart Part(Bead bead) => new(bead.French, bead.English, bead.Id, IsByHand: false);
    }

    private static BitextChange Replace(Bitext bitext, BeadEdit.Replace replace)
    {
        var removed = replace.Beads.Distinct(StringComparer.Ordinal).Select(id => Find(bitext, id)).ToList();
        var kept = removed.Select(bead => bead.Id).ToHashSet(StringComparer.Ordinal);
        var ids = new BeadIds(bitext);
        List<Bead> added = [.. replace.With.Select(bead => kept.Contains(bead.Id) ? bead : bead with { Id = ids.Next() })];
        return new BitextChange { Removed = removed, Added = added, LastBead = ids.Last };
    }
}
