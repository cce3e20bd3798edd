using Alignment.EndToEnd.Tests.Browser;

namespace Alignment.EndToEnd.Tests.Reviewing;

/// <summary>Who reads in the middle of a long text goes on reading there.</summary>
public sealed class ReadingPlaceTests(BrowserFixture fixture) : ReviewTest(fixture)
{
    private const string OffsetOfActive = "return Math.round(document.querySelector('.cell.here').getBoundingClientRect().top - document.getElementById('viewport').getBoundingClientRect().top)";

    [ToolFact(Tool.Chromium)]
    public async Task A_window_that_changes_its_width_shows_the_same_row_at_the_same_height()
    {
        await OpenLongAsync();
        var before = Browser.Run<long>(OffsetOfActive);

        foreach (var width in new[] { 900, 1280, 700, 1280 })
        {
            Browser.Resize(width, 900);
            ReviewPage.Until(() => Browser.Run<long>(OffsetOfActive), offset => offset.Should().BeCloseTo(before, 2, $"at {width} pixels"));
        }
    }

    [ToolFact(Tool.Chromium)]
    public async Task A_step_leaves_the_rows_where_they_are()
    {
        await OpenLongAsync();
        var before = Browser.Run<long>(OffsetOfActive);

        foreach (var key in new[] { "K", "M", "Ctrl+Z", "B" })
        {
            Page.Press(key);
            ReviewPage.Until(() => Page.Status, said => said.Should().Contain("on disk"));
            ReviewPage.Until(() => Browser.Run<long>(OffsetOfActive), offset => offset.Should().BeCloseTo(before, 2, $"after {key}"));
        }
    }

    [ToolFact(Tool.Chromium)]
    public async Task A_filter_that_comes_and_goes_leaves_the_row_in_view()
    {
        await OpenLongAsync();

        Page.Filter("equivalent");
        Page.Press("F", "Enter");
        var filtered = Browser.Run<long>(OffsetOfActive);
        Page.Press("Escape");

        ReviewPage.Until(() => Page.Focus, place => place.Should().Be("150 fr"));
        ReviewPage.Until(() => Browser.Run<long>(OffsetOfActive), offset => offset.Should().BeCloseTo(filtered, 2));
    }

    private async Task OpenLongAsync()
    {
        const int Rows = 300;
        SampleBitext.Write(BitextPath, string.Join(" | ", Enumerable.Range(0, Rows).Select(index => index % 7 == 3 ? $"{index}-" : $"{index}-{index - ((index + 3) / 7)}")));
        await OpenFileAsync();
        Browser.Run<object?>("location.hash = 'bitext=0&bead=b150'");
        Browser.Driver.Navigate().Refresh();
        ReviewPage.Until(() => Page.Focus, place => place.Should().Be("150 fr"));
    }
}
