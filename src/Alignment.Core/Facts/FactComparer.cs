namespace Alignment.Core.Facts;

/// <summary>Says whether two facts agree. The one place where that is decided.</summary>
public static class FactComparer
{
    private const int MinutesInHalfDay = 12 * 60;

    /// <summary>How two facts stand to each other; the order of the two does not matter.</summary>
    public static FactComparison Compare(in Fact first, in Fact second)
    {
        if (first.Kind != second.Kind)
        {
            return Across(first, second);
        }

        return first.Kind switch
        {
            FactKind.Number => Numbers(first, second),
            FactKind.Date => Dates(first, second),
            FactKind.Time => Times(first, second),
            _ => SameIf(first.Value == second.Value && first.Unit == second.Unit),
        };
    }

    private static FactComparison SameIf(bool same) => same ? FactComparison.Same : FactComparison.Different;

    /// <summary>Kinds that the two languages exchange: 2000 may be a year or a count; a rank may be written as a number.</summary>
    private static FactComparison Across(in Fact first, in Fact second)
    {
        var number = first.Kind == FactKind.Number ? first : second;
        var other = first.Kind == FactKind.Number ? second : first;
        if (number.Kind != FactKind.Number || number.Unit != FactUnit.None)
        {
            return FactComparison.Unrelated;
        }

        var agrees = other.Kind switch
        {
            FactKind.Date => other.Date.IsYearOnly && other.Date.Year == number.Value,
            FactKind.Ordinal => other.Unit == FactUnit.None && other.Value == number.Value,
            _ => false,
        };
        return agrees ? FactComparison.Compatible : FactComparison.Unrelated;
    }

    private static FactComparison Numbers(in Fact first, in Fact second)
    {
        if (!UnitsAgree(first.Unit, second.Unit))
        {
            return IsFractionOfPercent(first, second) || IsFractionOfPercent(second, first)
                ? FactComparison.Close
                : FactComparison.Unrelated;
        }

        if (first.Value == second.Value)
        {
            return FactComparison.Same;
        }

        if (IsOtherReading(first, second) || IsOtherReading(second, first))
        {
            return FactComparison.Same;
        }

        if (Math.Abs(first.Value - second.Value) * 2 <= Math.Max(first.Step, second.Step))
        {
            return FactComparison.Close;
        }

        if (IsFractionOfPercent(first, second) || IsFractionOfPercent(second, first))
        {
            return FactComparison.Close;
        }

        // a number that does not say what it counts contradicts nothing that does
        return (first.Unit == FactUnit.None) == (second.Unit == FactUnit.None) ? FactComparison.Different : FactComparison.Unrelated;
    }

    private static bool UnitsAgree(FactUnit first, FactUnit second) =>
        first == second
        || first == FactUnit.None
        || second == FactUnit.None
        || (first == FactUnit.Dollar && IsDollar(second))
        || (second == FactUnit.Dollar && IsDollar(first));

    private static bool IsDollar(FactUnit unit) => unit is FactUnit.CanadianDollar or FactUnit.UsDollar or FactUnit.AustralianDollar;

    /// <summary>A comma or point that was read as a decimal sign may stand between thousands, and the reverse.</summary>
    private static bool IsOtherReading(in Fact ambiguous, in Fact other) =>
        ambiguous.IsAmbiguous && (ambiguous.Value * 1000 == other.Value || ambiguous.Value == other.Value * 1000);

    /// <summary><c>la moitié</c> and <c>50 per cent</c>.</summary>
    private static bool IsFractionOfPercent(in Fact fraction, in Fact percent) =>
        fraction is { Unit: FactUnit.None, Value: > 0 and < 1 }
        && percent.Unit == FactUnit.Percent
        && Math.Abs((fraction.Value * 100) - percent.Value) * 2 <= percent.Step;

    private static FactComparison Times(in Fact first, in Fact second)
    {
        if (first.Value == second.Value)
        {
            return FactComparison.Same;
        }

        return (first.IsAmbiguous || second.IsAmbiguous) && Math.Abs(first.Value - second.Value) == MinutesInHalfDay
            ? FactComparison.Compatible
            : FactComparison.Different;
    }

    private static FactComparison Dates(in Fact first, in Fact second)
    {
        var result = Dates(first.Date, second.Date);
        if (result == FactComparison.Different && first.IsAmbiguous)
        {
            result = Better(result, Dates(Exchanged(first.Date), second.Date));
        }

        if (result == FactComparison.Different && second.IsAmbiguous)
        {
            result = Better(result, Dates(first.Date, Exchanged(second.Date)));
        }

        return result;
    }

    private static FactComparison Better(FactComparison one, FactComparison other) =>
        other is FactComparison.Same or FactComparison.Compatible ? other : one;

    private static PartialDate Exchanged(PartialDate date) => date with { Month = date.Day, Day = date.Month };

    private static FactComparison Dates(PartialDate first, PartialDate second)
    {
        if (first == second)
        {
            return FactComparison.Same;
        }

        var shared = 0;
        var conflicts = 0;
        Weigh(first.Year, second.Year, ref shared, ref conflicts);
        Weigh(first.Month, second.Month, ref shared, ref conflicts);
        Weigh(first.Day, second.Day, ref shared, ref conflicts);
        Weigh(first.WeekdayOrComputed, second.WeekdayOrComputed, ref shared, ref conflicts);
        if (conflicts == 0)
        {
            return shared == 0 ? FactComparison.Unrelated : FactComparison.Compatible;
        }

        // "2019" and "May 6, 2020" are two dates; "Tuesday" and "Wednesday, April 17" are one date told in two ways.
        return shared > 1 || SaidParts(first) == SaidParts(second) || (first.Weekday > 0 && second.Weekday > 0)
            ? FactComparison.Different
            : FactComparison.Unrelated;
    }

    private static void Weigh(int first, int second, ref int shared, ref int conflicts)
    {
        if (first == 0 || second == 0)
        {
            return;
        }

        shared++;
        conflicts += first == second ? 0 : 1;
    }

    private static (bool Year, bool Month, bool Day, bool Weekday) SaidParts(PartialDate date) =>
        (date.Year > 0, date.Month > 0, date.Day > 0, date.Weekday > 0);
}
