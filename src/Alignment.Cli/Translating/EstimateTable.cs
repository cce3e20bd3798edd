using System.Globalization;
using Alignment.Core.Translating;

namespace Alignment.Cli.Translating;

/// <summary>What filling gaps would take, as text.</summary>
internal static class EstimateTable
{
    /// <summary>Writes the table.</summary>
    /// <param name="estimate">The estimate.</param>
    /// <param name="engine">Who would be sent texts; null for nobody.</param>
    /// <param name="price">Price of a million characters; null to leave it out.</param>
    /// <param name="writer">Where to write.</param>
    public static void Write(CostEstimate estimate, string? engine, decimal? price, TextWriter writer)
    {
        var rows = new List<(string Name, string Value)>
        {
            ("gaps", Text($"{estimate.Gaps}")),
            ("from the memory", Text($"{estimate.Exact} exact, {estimate.Fuzzy} similar")),
            ("asked before", Text($"{estimate.Cached}")),
            ("to send", engine is null ? "nothing" : Text($"{estimate.Sent} texts, {estimate.Characters} characters, to {engine}")),
        };
        if (estimate.TooLong > 0)
        {
            rows.Add(("too long", Text($"{estimate.TooLong}")));
        }

        if (price is { } rate)
        {
            rows.Add(("price", Text($"{estimate.Price(rate):0.00##} at {rate} a million characters")));
        }

        var width = rows.Max(row => row.Name.Length) + 2;
        foreach (var (name, value) in rows)
        {
            writer.WriteLine(name.PadRight(width) + value);
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
