using System.Globalization;
using Alignment.Core.Aligning;
using Alignment.Core.Tests.Aligning;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Reviewing;

/// <summary>Bitexts as rows that can be read: <c>b1 0 1-0 | b2 1+2-</c> has French sentence 0 and 1 with English 0, and two French ones alone.</summary>
internal static class Rows
{
    /// <summary>A bitext of rows <c>id french-english</c>, indices joined by <c>+</c>; a <c>!</c> behind the id confirms, a <c>x</c> rejects.</summary>
    public static Bitext Parse(string rows)
    {
        var beads = rows.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Bead).ToList();
        return new Bitext(
            SyntheticText.Article(Language.French, Texts("Phrase", beads.SelectMany(bead => bead.French))),
            SyntheticText.Article(Language.English, Texts("Sentence", beads.SelectMany(bead => bead.English))),
            beads);
    }

    /// <summary>The rows of a bitext.</summary>
    public static string Print(Bitext bitext) => string.Join(" | ", bitext.Beads.Select(bead =>
        $"{bead.Id}{(bead.State == BeadState.Confirmed ? "!" : bead.State == BeadState.Rejected ? "x" : "")} {string.Join('+', bead.French)}-{string.Join('+', bead.English)}"));

    private static Bead Bead(string row)
    {
        var parts = row.Split(' ');
        var sides = parts[1].Split('-').Select(side => side.Split('+', StringSplitOptions.RemoveEmptyEntries).Select(index => int.Parse(index, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        return new Bead
        {
            Id = parts[0].TrimEnd('!', 'x'),
            French = sides[0],
            English = sides[1],
            Relation = sides[1].Length == 0 ? Relation.OnlyFrench : sides[0].Length == 0 ? Relation.OnlyEnglish : Relation.Equivalent,
            Probability = 0.75,
            State = parts[0][^1] switch { '!' => BeadState.Confirmed, 'x' => BeadState.Rejected, _ => BeadState.Automatic },
        };
    }

    private static IEnumerable<string> Texts(string word, IEnumerable<int> indices) =>
        Enumerable.Range(1, indices.Append(-1).Max() + 1).Select(number => string.Create(CultureInfo.InvariantCulture, $"{word} {number}."));
}
