using Alignment.Formats.Html;
using Alignment.Formats.Reporting.Words;

namespace Alignment.Formats.Tests.Reporting;

public class TimeScaleTests
{
    [Theory]
    [InlineData("2026-01-01", "2026-01-05", "1 January, 2 January, 3 January, 4 January, 5 January")]
    [InlineData("2026-01-01", "2026-02-20", "1 January, 15 January, 29 January, 12 February")]
    [InlineData("2025-11-10", "2026-03-20", "December 2025, January 2026, February 2026, March 2026")]
    [InlineData("2015-12-10", "2026-01-20", "2017, 2019, 2021, 2023, 2025")]
    public void Labels_are_as_coarse_as_the_time_is_long(string first, string last, string expected) =>
        string.Join(", ", Scale(first, last).Ticks(Figures.English).Select(tick => tick.Label)).Should().Be(expected);

    [Fact]
    public void Any_two_days_make_a_scale_whose_labels_fit_and_whose_columns_hold_every_day()
    {
        const int Seed = 20261122;
        var random = new Random(Seed);
        for (var i = 0; i < 2000; i++)
        {
            var first = DateOnly.FromDayNumber(random.Next(new DateOnly(9000, 1, 1).DayNumber));
            var last = DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, first.DayNumber + 1 + random.Next(1 << random.Next(1, 22))));
            var scale = new TimeScale(first, last);
            var ticks = scale.Ticks(Figures.French).ToList();

            ticks.Should().HaveCountLessThanOrEqualTo(8, "seed {0}: {1} to {2}", Seed, first, last).And.OnlyContain(tick => tick.Share >= 0 && tick.Share < 1);
            ticks.Select(tick => tick.Share).Should().BeInAscendingOrder();
            scale.Column(first).Should().Be(0);
            scale.Column(last).Should().BeInRange(0, TimeScale.Columns - 1);
        }
    }

    private static TimeScale Scale(string first, string last) => new(DateOnly.ParseExact(first, "yyyy-MM-dd"), DateOnly.ParseExact(last, "yyyy-MM-dd"));
}
