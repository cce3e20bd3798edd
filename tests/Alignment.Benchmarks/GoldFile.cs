namespace Alignment.Benchmarks;

/// <summary>A bead of a gold file.</summary>
internal sealed record GoldBead(IReadOnlyList<int> French, IReadOnlyList<int> English)
{
    public IEnumerable<(int French, int English)> Links => French.SelectMany(french => English.Select(english => (french, english)));
}

/// <summary>Reads gold alignments: lines like <c>[0, 1]:[2]</c>.</summary>
internal static class GoldFile
{
    public static List<GoldBead> Read(string path) =>
    [
        .. File.ReadLines(path)
            .Where(line => line.Length > 0)
            .Select(line => line.Split(':'))
            .Select(sides => new GoldBead(Indices(sides[0]), Indices(sides[1]))),
    ];

    private static List<int> Indices(string side) =>
    [
        .. side.Trim('[', ']')
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(number => int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)),
    ];
}
