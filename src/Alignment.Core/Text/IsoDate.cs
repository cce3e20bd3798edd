using System.Globalization;

namespace Alignment.Core.Text;

/// <summary>Days as files write them: <c>2026-05-31</c>, the calendar date of ISO 8601.</summary>
/// <remarks>The library's own parsing loads the collation of the system for the names of months, which takes longer than a glossary takes to read.</remarks>
public static class IsoDate
{
    /// <summary>The day; null if the text is no such date, or has anything besides.</summary>
    /// <param name="text">Four, two and two digits with hyphens between them.</param>
    public static DateOnly? Read(ReadOnlySpan<char> text) =>
        text is [_, _, _, _, '-', _, _, '-', _, _]
        && Number(text[..4]) is var year and > 0
        && Number(text[5..7]) is var month and >= 1 and <= 12
        && Number(text[8..]) is var day and > 0
        && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static int Number(ReadOnlySpan<char> digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
