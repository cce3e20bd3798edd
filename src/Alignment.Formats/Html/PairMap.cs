using System.Globalization;
using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Text;

namespace Alignment.Formats.Html;

/// <summary>A pair at a glance: both articles as columns of sentences, as tall as they are long, and ribbons between what belongs together.</summary>
/// <remarks>
/// Links cross where the articles tell things in another order; those that do are drawn last and have an outline. A ribbon leads to its row. The
/// rows say all of this in words, so the map is no stop for the keyboard and is not read aloud.
/// </remarks>
internal static class PairMap
{
    private const int Height = 1000; // of the drawing, which is stretched to the place that it has
    private const int Width = 100;
    private const int Column = 14; // of sentences

    public static void Write(ReportPage page, Bitext bitext, IReadOnlySet<int> outOfOrder)
    {
        if (bitext.French.Sentences.Count == 0 || bitext.English.Sentences.Count == 0)
        {
            return;
        }

        var (left, right) = page.Left == Language.French ? (bitext.French, bitext.English) : (bitext.English, bitext.French);
        var (leftEdges, rightEdges) = (Edges(left), Edges(right));
        page.Html.Open("div", ("class", "map"), ("aria-hidden", "true"));
        page.Html.Element("span", page.Words.Heading(page.Left));
        page.Html.Element("span", page.Words.Heading(page.Right));
        page.Html.Open("svg", ("viewBox", $"0 0 {Width} {Height}"), ("preserveAspectRatio", "none"));
        page.Html.Element("path", "", ("class", "sentence"), ("d", Sentences(leftEdges, 0) + Sentences(rightEdges, Width - Column)));
        foreach (var position in Enumerable.Range(0, bitext.Beads.Count).OrderBy(outOfOrder.Contains))
        {
            var bead = bitext.Beads[position];
            var (leftSide, rightSide) = page.Left == Language.French ? (bead.French, bead.English) : (bead.English, bead.French);
            page.Html.Open("a", ("href", "#" + Anchors.Of(bitext, bead)), ("tabindex", "-1"));
            page.Html.Element("path", "", ("class", Kind(bead) + (outOfOrder.Contains(position) ? " cross" : "")), ("d", Shape(leftSide, leftEdges, rightSide, rightEdges)));
            page.Html.Close("a");
        }

        page.Html.Close("svg");
        page.Html.Close("div");
    }

    private static string Kind(Bead bead) => bead.Relation switch { Relation.Equivalent => "same", Relation.Partial => "partly", _ => "gap" };

    /// <summary>Where each sentence begins, and where the last one ends: a sentence is as tall as it is long.</summary>
    private static int[] Edges(Article article)
    {
        // A little for every sentence, so that the shortest can be seen and hit.
        var lengths = article.Sentences.Select(sentence => sentence.Text.Length + 20L).ToList();
        var (sum, before) = (lengths.Sum(), 0L);
        return [0, .. lengths.Select(length => (int)((before += length) * Height / sum))];
    }

    private static string Sentences(int[] edges, int x) => string.Concat(edges.Zip(edges.Skip(1), (top, bottom) =>
        string.Create(CultureInfo.InvariantCulture, $"M{x},{top}h{Column}V{Math.Max(top + 1, bottom - 2)}h-{Column}z")));

    private static string Shape(IReadOnlyList<int> left, int[] leftEdges, IReadOnlyList<int> right, int[] rightEdges) => (left.Count, right.Count) switch
    {
        (_, 0) => Block(left, leftEdges, 0),
        (0, _) => Block(right, rightEdges, Width - Column),
        _ => Block(left, leftEdges, 0) + Block(right, rightEdges, Width - Column)
            + string.Concat(Runs(left).SelectMany(first => Runs(right).Select(second => Ribbon((leftEdges[first.Start], leftEdges[first.End]), (rightEdges[second.Start], rightEdges[second.End]))))),
    };

    private static string Block(IReadOnlyList<int> indices, int[] edges, int x) => string.Concat(Runs(indices).Select(run =>
        string.Create(CultureInfo.InvariantCulture, $"M{x},{edges[run.Start]}h{Column}V{Math.Max(edges[run.Start] + 1, edges[run.End] - 2)}h-{Column}z")));

    private static string Ribbon((int Top, int Bottom) left, (int Top, int Bottom) right) => string.Create(
        CultureInfo.InvariantCulture,
        $"M{Column},{left.Top}C50,{left.Top} 50,{right.Top} {Width - Column},{right.Top}V{Math.Max(right.Top + 1, right.Bottom - 2)}C50,{right.Bottom - 2} 50,{left.Bottom - 2} {Column},{Math.Max(left.Top + 1, left.Bottom - 2)}z");

    /// <summary>Sentences that follow each other: index of the first, and of the one behind the last.</summary>
    private static IEnumerable<(int Start, int End)> Runs(IReadOnlyList<int> indices)
    {
        for (var first = 0; first < indices.Count;)
        {
            var next = first + 1;
            while (next < indices.Count && indices[next] == indices[next - 1] + 1)
            {
                next++;
            }

            yield return (indices[first], indices[next - 1] + 1);
            first = next;
        }
    }
}
