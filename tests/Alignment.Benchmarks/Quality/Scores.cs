using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Alignment.Benchmarks.Quality;

/// <summary>Reads what the scorers print.</summary>
internal static class Scores
{
    /// <summary>A figure of a JSON object, by its keys from outside in, to three decimals.</summary>
    public static string FromJson(JsonElement scores, params string[] keys) =>
        keys.Aggregate(scores, (inner, key) => inner.GetProperty(key)).GetDouble().ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>The first number behind a name in text such as <c>Spearman 0.658  Pearson 0.660</c>, as it stands there.</summary>
    /// <exception cref="MeasuringException">The scorer printed no such figure.</exception>
    public static string FromText(string printed, string name)
    {
        var match = Regex.Match(printed, $@"\b{Regex.Escape(name)} (-?[\d.]+)");
        return match.Success ? match.Groups[1].Value : throw new MeasuringException($"the scorer printed no '{name}'");
    }
}
