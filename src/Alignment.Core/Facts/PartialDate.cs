namespace Alignment.Core.Facts;

/// <summary>As much of a date as the text says. In every part, 0 means that it is not said.</summary>
/// <param name="Year">1000 to 2199, or 0.</param>
/// <param name="Month">1 to 12, or 0.</param>
/// <param name="Day">1 to 31, or 0.</param>
/// <param name="Weekday">1 for Monday to 7 for Sunday, or 0.</param>
public readonly record struct PartialDate(short Year, byte Month, byte Day, byte Weekday)
{
    /// <summary>Whether the year is all that is said.</summary>
    public bool IsYearOnly => Year > 0 && Month == 0 && Day == 0 && Weekday == 0;

    /// <summary>The weekday as said or, where it is not, as the calendar has it for a date that is said in full; else 0.</summary>
    public int WeekdayOrComputed
    {
        get
        {
            if (Weekday > 0 || Year == 0 || Month == 0 || Day == 0 || Day > DateTime.DaysInMonth(Year, Month))
            {
                return Weekday;
            }

            var computed = (int)new DateOnly(Year, Month, Day).DayOfWeek;
            return computed == 0 ? 7 : computed; // .NET counts Sunday as 0
        }
    }
}
