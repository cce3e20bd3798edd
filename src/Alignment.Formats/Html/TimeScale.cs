using System.Globalization;
using Alignment.Core.Reporting;
using Alignment.Formats.Reporting.Words;

namespace Alignment.Formats.Html;

/// <summary>Where days stand on a line from the first to the last.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day, after the first one.</param>
internal sealed record TimeScale(DateOnly First, DateOnly Last)
{
    /// <summary>Bars that stand apart on a telephone too.</summary>
    public const int Columns = 60;

    private const int MostTicks = 6; // that do not touch on a telephone
    private const int Year = 365;
    // In days. The longest covers all years that a date can have.
    private static readonly int[] Steps =
        [1, 2, 3, 7, 14, 31, 61, 92, 183, Year, 2 * Year, 5 * Year, 10 * Year, 20 * Year, 50 * Year, 100 * Year, 200 * Year, 500 * Year, 1000 * Year, 2000 * Year];

    private int Days => Last.DayNumber - First.DayNumber + 1;

    /// <summary>The scale of a report; null if fewer than two days are known.</summary>
    public static TimeScale? Of(Report report) =>
        ReportSummary.Of(report).Dates is { } dates && dates.First < dates.Last ? new TimeScale(dates.First, dates.Last) : null;

    /// <summary>The column of a day.</summary>
    public int Column(DateOnly day) => (int)((long)(day.DayNumber - First.DayNumber) * Columns / Days);

    /// <summary>Labels of days and their places (0 to 1): of years where there are some, else of months, else of days.</summary>
    public IEnumerable<(string Label, double Share)> Ticks(Figures figures)
    {
        var step = Array.Find(Steps, days => Days <= days * MostTicks);
        for (var day = Start(step); day <= Last; day = Next(day, step))
        {
            if (day >= First)
            {
                yield return (Label(day, step, figures), (double)(day.DayNumber - First.DayNumber) / Days);
            }

            if (day.Year > DateOnly.MaxValue.Year - (step / Year) - 1)
            {
                yield break;
            }
        }
    }

    private DateOnly Start(int step) => step < 31 ? First : step < Year ? new DateOnly(First.Year, First.Month, 1) : new DateOnly(First.Year, 1, 1);

    private static DateOnly Next(DateOnly day, int step) => step < 31 ? day.AddDays(step) : step < Year ? day.AddMonths((step + 15) / 31) : day.AddYears(step / Year);

    private static string Label(DateOnly day, int step, Figures figures) => step switch
    {
        < 31 => string.Join(' ', figures.Day(day).Split(' ')[..2]),
        < Year => string.Join(' ', figures.Day(day).Split(' ')[1..]),
        _ => day.Year.ToString(CultureInfo.InvariantCulture),
    };
}
