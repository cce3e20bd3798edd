using Alignment.Core.Facts;

namespace Alignment.Core.Aligning.Differences;

/// <summary>Knows how desks convert: miles to kilometres, Fahrenheit to Celsius, dollars of one country to those of another.</summary>
internal static class Conversions
{
    // A desk rounds what it converts: 200 miles become 300 km.
    private const double Tolerance = 0.12;

    private const double Thousand = 1000; // a comma or point between thousands is read as one before decimals where both may be: 2,735 km

    // A rate of exchange is not known here, and moves.
    private const double MostExchange = 2.5;

    // In a common unit of each measure: metres, square metres, kilograms, seconds, watts, metres a second.
    private static readonly Dictionary<FactUnit, (string Measure, double Factor)> Units = new()
    {
        [FactUnit.Millimetre] = ("length", 0.001),
        [FactUnit.Centimetre] = ("length", 0.01),
        [FactUnit.Metre] = ("length", 1),
        [FactUnit.Kilometre] = ("length", 1000),
        [FactUnit.Mile] = ("length", 1609.344),
        [FactUnit.Foot] = ("length", 0.3048),
        [FactUnit.Gram] = ("mass", 0.001),
        [FactUnit.Kilogram] = ("mass", 1),
        [FactUnit.Pound] = ("mass", 0.4536), // sterling, too, which is a currency: see below
        [FactUnit.Tonne] = ("mass", 1000),
        [FactUnit.Hectare] = ("area", 10_000),
        [FactUnit.Acre] = ("area", 4047),
        [FactUnit.Kilowatt] = ("power", 1000),
        [FactUnit.Megawatt] = ("power", 1_000_000),
        [FactUnit.KilometrePerHour] = ("speed", 1),
        [FactUnit.MilePerHour] = ("speed", 1.609344),
        [FactUnit.Second] = ("time", 1),
        [FactUnit.Minute] = ("time", 60),
        [FactUnit.Hour] = ("time", 3600),
        [FactUnit.Day] = ("time", 86_400),
        [FactUnit.Week] = ("time", 604_800),
        [FactUnit.Month] = ("time", 2_629_800),
        [FactUnit.Year] = ("time", 31_557_600),
        [FactUnit.Century] = ("time", 3_155_760_000),
        [FactUnit.PercentagePoint] = ("point", 1),
        [FactUnit.BasisPoint] = ("point", 0.01),
        [FactUnit.Percent] = ("point", 1),
    };

    private static readonly HashSet<FactUnit> Currencies =
    [
        FactUnit.Dollar, FactUnit.CanadianDollar, FactUnit.UsDollar, FactUnit.AustralianDollar, FactUnit.Euro, FactUnit.Pound, FactUnit.Yen, FactUnit.Yuan,
        FactUnit.Rouble, FactUnit.Rupee, FactUnit.Franc, FactUnit.Crown,
    ];

    /// <summary>Whether a unit measures something, money and shares left out.</summary>
    public static bool IsMeasure(FactUnit unit) =>
        unit is FactUnit.Degree or FactUnit.Fahrenheit or FactUnit.Litre || (Units.TryGetValue(unit, out var known) && known.Measure != "point" && !Currencies.Contains(unit));

    /// <summary>Whether two numbers in different units measure the same sort of thing: they either fit or contradict each other.</summary>
    public static bool AreComparable(in Fact one, in Fact other) =>
        one.Kind == FactKind.Number && other.Kind == FactKind.Number && one.Unit != other.Unit && IsMeasure(one.Unit) && IsMeasure(other.Unit)
        && Units.TryGetValue(one.Unit, out var first) && Units.TryGetValue(other.Unit, out var second) && first.Measure == second.Measure && first.Measure != "time";

    /// <summary>Whether two numbers in different units may say the same.</summary>
    public static bool Fit(in Fact one, in Fact other)
    {
        if (one.Kind != FactKind.Number || other.Kind != FactKind.Number)
        {
            return false;
        }

        var (first, second) = ((double)one.Value, (double)other.Value);
        if (one.Unit == FactUnit.None && other.Unit == FactUnit.None && Math.Abs(first * second - 1) < 0.01)
        {
            return true; // a quarter, one in four
        }

        return (one.Unit, other.Unit) switch
        {
            (FactUnit.Fahrenheit, FactUnit.Degree) => IsCelsius(first, second),
            (FactUnit.Degree, FactUnit.Fahrenheit) => IsCelsius(second, first),
            (FactUnit.Degree, FactUnit.Degree) => IsCelsius(first, second) || IsCelsius(second, first), // English text may leave Fahrenheit unsaid
            (FactUnit.Hour, FactUnit.Hour) => Math.Truncate(first) == Math.Truncate(second), // 2.30 hours are two and a half
            var (a, b) when a == b => false,
            var (a, b) when Currencies.Contains(a) && Currencies.Contains(b) => AreExchanged(a, b, first, second),
            var (a, b) => Units.TryGetValue(a, out var unit) && Units.TryGetValue(b, out var otherUnit) && unit.Measure == otherUnit.Measure
                && (AreNear(first * unit.Factor, second * otherUnit.Factor)
                    || (one.IsAmbiguous && AreNear(first * Thousand * unit.Factor, second * otherUnit.Factor))
                    || (other.IsAmbiguous && AreNear(first * unit.Factor, second * Thousand * otherUnit.Factor))),
        };
    }

    private static bool IsCelsius(double fahrenheit, double celsius) => Math.Abs((fahrenheit - 32) / 1.8 - celsius) <= 2; // rounded twice

    // Dollars and dollars, euros and pounds trade near par; yen and roubles at anything.
    private static bool AreExchanged(FactUnit one, FactUnit other, double first, double second)
    {
        FactUnit[] odd = [FactUnit.Yen, FactUnit.Yuan, FactUnit.Rouble, FactUnit.Rupee, FactUnit.Franc, FactUnit.Crown];
        return odd.Contains(one) || odd.Contains(other) || Math.Max(first, second) <= MostExchange * Math.Min(first, second);
    }

    private static bool AreNear(double one, double other) => Math.Abs(one - other) <= Tolerance * Math.Max(Math.Abs(one), Math.Abs(other));
}
