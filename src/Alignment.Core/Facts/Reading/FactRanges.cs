using Alignment.Core.Text;

namespace Alignment.Core.Facts.Reading;

/// <summary>Lets the ends of a range share what only one of them says: <c>12 à 15 millions</c>, <c>6-8 mai</c>, <c>1939-45</c>.</summary>
internal static class FactRanges
{
    private const int LongestGap = 5; // " and " is the longest that joins

    /// <summary>Completes the facts of a sentence where two neighbours make a range.</summary>
    public static void Join(ReadOnlySpan<char> text, List<FactDraft> facts)
    {
        for (var index = 1; index < facts.Count; index++)
        {
            var gap = facts[index].Fact.Span.Start - facts[index - 1].Fact.Span.End;
            if (gap is < 1 or > LongestGap)
            {
                continue;
            }

            var between = text.Slice(facts[index - 1].Fact.Span.End, gap).Trim();
            if (IsRangeWord(between) && facts[index - 1] != FactDraft.Gone)
            {
                JoinPair(facts, index, text, isDash: between is "-" or "–" or "—" or "to");
            }
        }
    }

    private static bool IsRangeWord(ReadOnlySpan<char> between) =>
        between is "-" or "–" or "—" or "à" or "to" or "et" or "and" or "ou" or "or" or "au" or "&";

    private static void JoinPair(List<FactDraft> facts, int index, ReadOnlySpan<char> text, bool isDash)
    {
        var first = facts[index - 1];
        var second = facts[index];
        switch (first.Fact.Kind, second.Fact.Kind)
        {
            case (FactKind.Number, FactKind.Number):
                first = WithScaleOf(first, second);
                facts[index - 1] = WithUnitOf(first, second);
                facts[index] = WithUnitOf(second, first);
                break;
            case (FactKind.Number, FactKind.Date) when IsDay(first) && IsDayFirst(second.Fact, text):
                facts[index - 1] = new FactDraft(AsDay(first.Fact, second.Fact.Date), 1);
                break;
            case (FactKind.Date, FactKind.Number) when isDash && IsDay(second) && first.Fact.Date is { Day: > 0, Month: > 0 }:
                facts[index] = new FactDraft(AsDay(second.Fact, first.Fact.Date), 1);
                ShareYear(facts, index, text);
                break;
            case (FactKind.Date, FactKind.Number) when isDash && first.Fact.Date.IsYearOnly:
                facts[index] = new FactDraft(AsYear(second.Fact, first.Fact.Date.Year), 1);
                break;
            case (FactKind.Decade, FactKind.Number) when IsDecade(second.Fact):
                facts[index] = new FactDraft(second.Fact with { Kind = FactKind.Decade, Value = first.Fact.Value - (first.Fact.Value % 100) + second.Fact.Value }, 1);
                break;
            default:
                break;
        }
    }

    /// <summary>In <c>années 70 et 80</c> both are decades.</summary>
    private static bool IsDecade(in Fact number) => number is { Unit: FactUnit.None, Value: >= 10 and < 100, Span.Length: 2 } && number.Value % 10 == 0;

    /// <summary>12 to 15 million: both are millions, if the first is the smaller number.</summary>
    private static FactDraft WithScaleOf(FactDraft first, FactDraft second)
    {
        second = AsThousands(first, second);
        var isShared = first.Scale == 1
            && second.Scale > 1
            && first.Fact.Value < second.Fact.Value / second.Scale
            && (first.Fact.Unit == FactUnit.None || first.Fact.Unit == second.Fact.Unit || second.Fact.Unit == FactUnit.None);
        return isShared
            ? new FactDraft(first.Fact with { Value = first.Fact.Value * second.Scale, Step = first.Fact.Step * second.Scale }, second.Scale)
            : first;
    }

    /// <summary>300 à 450 000 means thousands on both sides, where their order of magnitude is otherwise the same.</summary>
    private static FactDraft AsThousands(FactDraft first, FactDraft second)
    {
        const int Thousand = 1000;
        const int MostRatio = 5;
        var thousands = second.Fact.Value / Thousand;
        var isMeant = second.Scale == 1
            && first.Fact.Value is >= 10 and < Thousand
            && second.Fact.Value % Thousand == 0
            && first.Fact.Value < thousands
            && thousands <= first.Fact.Value * MostRatio;
        return isMeant ? second with { Scale = Thousand } : second;
    }

    private static FactDraft WithUnitOf(FactDraft taker, FactDraft giver) =>
        taker.Fact.Unit == FactUnit.None && giver.Fact.Unit != FactUnit.None
            ? taker with { Fact = taker.Fact with { Unit = giver.Fact.Unit } }
            : taker;

    private static bool IsDay(FactDraft draft) =>
        draft is { Scale: 1, Fact: { Unit: FactUnit.None, Value: >= 1 and <= 31 } } && draft.Fact.Value == decimal.Truncate(draft.Fact.Value);

    /// <summary>In <c>6 et 8 mai</c> the month belongs to both days; in <c>26 and July 15</c> it does not.</summary>
    private static bool IsDayFirst(in Fact date, ReadOnlySpan<char> text) =>
        date.Date is { Day: > 0, Month: > 0, Weekday: 0 } && char.IsAsciiDigit(text[date.Span.Start]);

    private static Fact AsDay(Fact number, PartialDate date) => new()
    {
        Kind = FactKind.Date,
        Date = date with { Day = (byte)number.Value, Weekday = 0 },
        Span = number.Span,
    };

    /// <summary>In <c>January 6-8, 2026</c> the year stands behind and belongs to both days.</summary>
    private static void ShareYear(List<FactDraft> facts, int index, ReadOnlySpan<char> text)
    {
        if (index + 1 >= facts.Count || facts[index].Fact.Date.Year > 0 || !facts[index + 1].Fact.Date.IsYearOnly)
        {
            return;
        }

        var last = facts[index].Fact;
        var year = facts[index + 1].Fact;
        if (!text[last.Span.End..year.Span.Start].Trim().SequenceEqual(","))
        {
            return;
        }

        var first = facts[index - 1].Fact;
        facts[index - 1] = new FactDraft(first with { Date = first.Date with { Year = year.Date.Year } }, 1);
        facts[index] = new FactDraft(last with { Date = last.Date with { Year = year.Date.Year }, Span = TextSpan.Between(last.Span.Start, year.Span.End) }, 1);
        facts[index + 1] = FactDraft.Gone; // removing it would make a long line of ranges quadratic
    }

    /// <summary>1939-45 ends in 1945; a score or a bigger step stays a number.</summary>
    private static Fact AsYear(Fact number, int year)
    {
        var isEnd = number is { Unit: FactUnit.None, Value: >= 1 and < 100 } && number.Value > year % 100 && number.Span.Length == 2;
        return isEnd
            ? new Fact { Kind = FactKind.Date, Date = new PartialDate((short)(year - (year % 100) + (int)number.Value), 0, 0, 0), Span = number.Span }
            : number;
    }
}
