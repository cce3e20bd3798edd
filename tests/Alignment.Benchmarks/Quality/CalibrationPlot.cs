using System.Globalization;
using System.Text;

namespace Alignment.Benchmarks.Quality;

/// <summary>Draws how often beads of a probability are right, a line for each set, as SVG.</summary>
internal static class CalibrationPlot
{
    private const int Size = 420; // of the square that both axes make, in pixels
    private const double Least = 0.5; // where both axes begin: what is less likely is left out by the program
    private const int Margin = 56;
    private const int LegendWidth = 130;

    // Okabe and Ito's palette, which people with any colour vision can tell apart
    private static readonly string[] Colours = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9"];

    public static string Draw(IReadOnlyList<(string Set, IReadOnlyList<CalibrationBin> Bins)> sets)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Size + (2 * Margin) + LegendWidth} {Size + (2 * Margin)}" font-family="sans-serif" font-size="13" role="img">
            <title>Probability and share right, by set</title>
            <rect width="100%" height="100%" fill="#fff"/>

            """);
        for (var tenth = 5; tenth <= 10; tenth++)
        {
            var (x, y) = (X(tenth / 10.0), Y(tenth / 10.0));
            svg.Append(CultureInfo.InvariantCulture, $"""
                <path d="M{x:0} {Y(Least):0}V{Y(1):0}M{X(Least):0} {y:0}H{X(1):0}" stroke="#ddd"/>
                <text x="{x:0}" y="{Y(Least) + 20:0}" text-anchor="middle">{tenth / 10.0:0.0}</text>
                <text x="{X(Least) - 10:0}" y="{y + 4:0}" text-anchor="end">{tenth / 10.0:0.0}</text>

                """);
        }

        svg.Append(CultureInfo.InvariantCulture, $"""
            <path d="M{X(Least):0} {Y(Least):0}L{X(1):0} {Y(1):0}" stroke="#777" stroke-dasharray="5 5"/>
            <text x="{X((1 + Least) / 2):0}" y="{Y(Least) + 42:0}" text-anchor="middle">probability given</text>
            <text transform="translate({X(Least) - 40:0} {Y((1 + Least) / 2):0}) rotate(-90)" text-anchor="middle">share right</text>

            """);
        foreach (var (index, (set, bins)) in sets.Index())
        {
            Line(svg, set, bins, Colours[index % Colours.Length], index);
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void Line(StringBuilder svg, string set, IReadOnlyList<CalibrationBin> bins, string colour, int index)
    {
        var points = bins.Select(bin => FormattableString.Invariant($"{X(bin.Given):0.0},{Y(bin.Right):0.0}"));
        var (x, y) = (X(1) + 24, Y(1) + 16 + (22 * index));
        svg.Append(CultureInfo.InvariantCulture, $"""
            <polyline points="{string.Join(' ', points)}" fill="none" stroke="{colour}" stroke-width="2"/>
            <path d="M{x:0} {y - 4:0}h22" stroke="{colour}" stroke-width="2"/><text x="{x + 30:0}" y="{y:0}">{set}</text>

            """);
        foreach (var bin in bins)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{X(bin.Given):0.0}\" cy=\"{Y(bin.Right):0.0}\" r=\"4\" fill=\"{colour}\"/>\n");
        }
    }

    private static double X(double probability) => Margin + ((probability - Least) / (1 - Least) * Size);

    private static double Y(double share) => Margin + ((1 - share) / (1 - Least) * Size);
}

/// <summary>Beads of about the same probability.</summary>
/// <param name="Given">Their mean probability, 0 to 1.</param>
/// <param name="Right">Share of them that is right, 0 to 1.</param>
internal sealed record CalibrationBin(double Given, double Right);
