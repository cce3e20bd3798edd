using System.Globalization;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Text;

public sealed class IsoDateTests
{
    [Theory]
    [InlineData("2026-05-31", 2026, 5, 31)]
    [InlineData("2024-02-29", 2024, 2, 29)]
    [InlineData("0001-01-01", 1, 1, 1)]
    [InlineData("9999-12-31", 9999, 12, 31)]
    public void A_day_is_read(string text, int year, int month, int day) => Assert.Equal(new DateOnly(year, month, day), IsoDate.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("2026-5-31")]
    [InlineData("2026-05-31 ")]
    [InlineData("2026-05-31T10:00")]
    [InlineData("2026/05/31")]
    [InlineData("2025-02-29")]
    [InlineData("2026-04-31")]
    [InlineData("2026-00-10")]
    [InlineData("2026-13-10")]
    [InlineData("2026-10-00")]
    [InlineData("0000-10-10")]
    [InlineData("2026-+5-31")]
    [InlineData("2026- 5-31")]
    [InlineData("٢٠٢٦-05-31")]
    [InlineData("20260531")]
    public void Anything_else_is_no_day(string text) => Assert.Null(IsoDate.Read(text));

    [Fact]
    public void Every_day_that_is_written_is_read_again()
    {
        for (var day = new DateOnly(1999, 12, 25); day.Year < 2005; day = day.AddDays(1))
        {
            Assert.Equal(day, IsoDate.Read(day.ToString("O", CultureInfo.InvariantCulture)));
        }
    }
}
