using Alignment.Core.Aligning;
using Alignment.Core.Reviewing;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Reviewing;

public class BitextEditorPropertyTests
{
    private const int Sequences = 100;
    private const int Edits = 40;

    private static readonly BitextEditor Editor = new();

    [Fact]
    public void Whatever_is_done_in_whatever_order_nothing_is_lost_doubled_or_renamed()
    {
        for (var seed = 0; seed < Sequences; seed++)
        {
            Check(seed);
        }
    }

    private static void Check(int seed)
    {
        var random = new Random(seed);
        var bitext = Start(random);
        var former = new HashSet<string>(StringComparer.Ordinal);
        var changes = new Stack<(Bitext Before, BitextChange Change)>();
        for (var step = 0; step < Edits; step++)
        {
            if (TryChange(bitext, RandomEdit(bitext, random)) is not { } change)
            {
                continue;
            }

            var after = change.ApplyTo(bitext);
            var because = $"of seed {seed}, step {step}";
            after.Beads.SelectMany(bead => bead.French).Order().Should().Equal(Enumerable.Range(0, bitext.French.Sentences.Count), because);
            after.Beads.SelectMany(bead => bead.English).Order().Should().Equal(Enumerable.Range(0, bitext.English.Sentences.Count), because);
            after.Beads.Where(bead => !IsSound(bead)).Should().BeEmpty(because);
            after.Beads.Select(bead => bead.Id).Should().OnlyHaveUniqueItems(because);
            Rows.Print(after).Should().Be(Rows.Print(after with { Beads = RowOrder.Of(after.Beads.Reverse(), after.English.Sentences.Count) }), because);

            var removed = change.Removed.Select(bead => bead.Id).ToHashSet();
            var known = bitext.Beads.Select(bead => bead.Id).ToHashSet();
            bitext.Beads.Where(bead => !removed.Contains(bead.Id) && change.States.All(state => state.Bead != bead.Id)).Except(after.Beads).Should().BeEmpty(because);
            former.UnionWith(known);
            after.Beads.Select(bead => bead.Id).Except(known).Intersect(former).Should().BeEmpty(because);
            changes.Push((bitext, change));
            bitext = after;
        }

        while (changes.TryPop(out var entry))
        {
            bitext = entry.Change.Inverse().ApplyTo(bitext);
            Rows.Print(bitext).Should().Be(Rows.Print(entry.Before), $"of undoing seed {seed}");
        }
    }

    private static bool IsSound(Bead bead) =>
        bead.French.SequenceEqual(bead.French.Order().Distinct()) && bead.English.SequenceEqual(bead.English.Order().Distinct())
        && bead.Relation switch
        {
            Relation.OnlyFrench => bead is { French.Count: > 0, English.Count: 0 },
            Relation.OnlyEnglish => bead is { French.Count: 0, English.Count: > 0 },
            _ => bead.IsLink,
        };

    private static BitextChange? TryChange(Bitext bitext, BeadEdit edit)
    {
        try
        {
            return Editor.Change(bitext, edit);
        }
        catch (EditRefusedException)
        {
            return null;
        }
    }

    private static Bitext Start(Random random)
    {
        var (french, english) = (Enumerable.Range(0, random.Next(1, 9)).ToList(), Enumerable.Range(0, random.Next(1, 9)).ToList());
        var rows = new List<string>();
        while (french.Count + english.Count > 0)
        {
            var (fr, en) = (Take(french, random), Take(english, random));
            if (fr.Length + en.Length > 0)
            {
                rows.Add($"b{rows.Count + 1}{"! x  "[random.Next(5)]}".TrimEnd() + $" {fr}-{en}");
            }
        }

        var bitext = Rows.Parse(string.Join(" | ", rows));
        return bitext with { Beads = RowOrder.Of(bitext.Beads, bitext.English.Sentences.Count) };
    }

    private static string Take(List<int> rest, Random random)
    {
        var taken = rest.Where(_ => random.Next(3) == 0).ToList();
        rest.RemoveAll(taken.Contains);
        return string.Join('+', taken);
    }

    private static BeadEdit RandomEdit(Bitext bitext, Random random)
    {
        var side = random.Next(2) == 0 ? Language.French : Language.English;
        string Bead() => bitext.Beads[random.Next(bitext.Beads.Count)].Id;
        int Sentence(Language language) => random.Next((language == Language.French ? bitext.French : bitext.English).Sentences.Count);
        return random.Next(13) switch
        {
            0 => new BeadEdit.SetState([Bead(), Bead()], (BeadState)random.Next(3)),
            1 => new BeadEdit.SetMark([Bead()], BeadMarks.NeedsReview, random.Next(2) == 0),
            2 => new BeadEdit.SetRelation(Bead(), (Relation)random.Next(4)),
            3 or 4 => new BeadEdit.Link([Sentence(Language.French), Sentence(Language.French)], [Sentence(Language.English)]),
            5 => new BeadEdit.Unlink(Bead()),
            6 => new BeadEdit.Merge([Bead(), Bead()]),
            7 => new BeadEdit.Split(Bead(), random.Next(3), random.Next(3)),
            8 => new BeadEdit.Move(side, Sentence(side), Bead()),
            9 => new BeadEdit.Shift(Bead(), side, random.Next(2) == 0),
            10 => new BeadEdit.Swap(Bead(), Bead(), side),
            11 => new BeadEdit.SetApart(side, [Sentence(side), Sentence(side)]),
            _ => new BeadEdit.SetText(side, Sentence(side), random.Next(3) == 0 ? null : $"Wording {random.Next(5)}."),
        };
    }
}
