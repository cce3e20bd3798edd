using Alignment.Core.Aligning;
using Alignment.Core.Text;

namespace Alignment.Core.Translating;

/// <summary>The gaps of bitexts, and bitexts with their gaps filled.</summary>
public sealed class BitextGaps
{
    private readonly IReadOnlyList<Bitext> bitexts;
    private readonly List<(int Bitext, int Bead)> places = [];
    private readonly List<Gap> gaps = [];

    /// <summary>Finds the gaps.</summary>
    /// <param name="bitexts">The bitexts.</param>
    /// <param name="into">The language to translate into; null for both.</param>
    /// <param name="again">Also gaps that have a translation already.</param>
    /// <param name="where">Which beads count; null for all.</param>
    public BitextGaps(IReadOnlyList<Bitext> bitexts, Language? into = null, bool again = false, Func<Bitext, Bead, bool>? where = null)
    {
        ArgumentNullException.ThrowIfNull(bitexts);
        this.bitexts = bitexts;
        for (var bitext = 0; bitext < bitexts.Count; bitext++)
        {
            for (var bead = 0; bead < bitexts[bitext].Beads.Count; bead++)
            {
                if (Gap.Of(bitexts[bitext], bitexts[bitext].Beads[bead]) is not { } gap
                    || gap.Source == into
                    || where?.Invoke(bitexts[bitext], bitexts[bitext].Beads[bead]) == false)
                {
                    continue;
                }

                if (bitexts[bitext].Beads[bead].Translation is null || again)
                {
                    places.Add((bitext, bead));
                    gaps.Add(gap);
                }
                else
                {
                    FilledBefore++;
                }
            }
        }
    }

    /// <summary>Gaps to fill, in reading order.</summary>
    public IReadOnlyList<Gap> Gaps => gaps;

    /// <summary>Gaps that have a translation already and are left as they are.</summary>
    public int FilledBefore { get; }

    /// <summary>The bitexts with translations in their beads, in the order given; a gap that stays open keeps what it had.</summary>
    /// <param name="translations">One for each of <see cref="Gaps"/>.</param>
    public IReadOnlyList<Bitext> With(IReadOnlyList<Translation?> translations)
    {
        ArgumentNullException.ThrowIfNull(translations);
        var beads = bitexts.Select(bitext => bitext.Beads.ToArray()).ToArray();
        foreach (var ((bitext, bead), translation) in places.Zip(translations))
        {
            beads[bitext][bead] = beads[bitext][bead] with { Translation = translation ?? beads[bitext][bead].Translation };
        }

        return [.. bitexts.Select((bitext, index) => beads[index].SequenceEqual(bitext.Beads) ? bitext : bitext with { Beads = beads[index] })];
    }

    /// <summary>What people have confirmed in the bitexts, for a memory: beads whose sides say the same.</summary>
    public static IEnumerable<MemoryUnit> Confirmed(Bitext bitext)
    {
        ArgumentNullException.ThrowIfNull(bitext);
        return bitext.Beads
            .Where(bead => bead is { IsLink: true, State: BeadState.Confirmed, Relation: Relation.Equivalent })
            .Select(bead => new MemoryUnit(bitext.FrenchText(bead), bitext.EnglishText(bead)) { IsConfirmed = true, Document = $"{bitext.French.Id} {bitext.English.Id}" })
            .Where(unit => !string.IsNullOrWhiteSpace(unit.French) && !string.IsNullOrWhiteSpace(unit.English));
    }
}
