using Alignment.EndToEnd.Tests.Browser;

namespace Alignment.EndToEnd.Tests.Reviewing;

/// <summary>A whole session without a mouse.</summary>
public sealed class KeyboardTests(BrowserFixture fixture) : ReviewTest(fixture)
{
    [ToolFact(Tool.Chromium)]
    public async Task A_session_needs_no_mouse()
    {
        await OpenAsync("0-0 | 1-1 | 2- | 3-2");

        Page.Press("A", "M");
        Becomes("0-0! | 1+2-1! | 3-2");
        Page.Press("Ctrl+Z");
        Becomes("0-0! | 1-1 | 2- | 3-2");

        Page.Press("F");
        Page.Focus.Should().Be("filter");
        Page.Press("ArrowDown");
        Page.Shows("1-1 | 2- | 3-2");
        Page.Press("Enter");
        Page.Focus.Should().Be("2 fr", "Enter goes from the filter to the rows");
        Page.Press("ArrowDown", "K");
        Page.Shows("1-1 | 2-x | 3-2");

        Page.Press("?");
        Page.HasDialog(true);
        Page.Holds("dialog", "Merge with the row below");
        Page.Press("A");
        Page.Press("Escape");
        Page.HasDialog(false);
        Page.Focus.Should().Be("3 fr");
        OnDisk.Should().Be("0-0! | 1-1 | 2-x | 3-2", "keys mean nothing to the rows behind the help");

        Page.Press("Escape");
        Page.Shows("0-0! | 1-1 | 2-x | 3-2");
    }

    [ToolFact(Tool.Chromium)]
    public async Task Tab_goes_into_the_rows_once_and_out_again()
    {
        await OpenAsync("0-0 | 1-1 | 2-2");
        var stops = new List<string>();

        Page.Press("Tab");
        for (var stop = Page.Focus; stop != "1 fr" && stops.Count < 60; stop = Page.Focus)
        {
            stops.Add(stop);
            Page.Press("Tab");
        }

        stops.Should().NotContain(stop => stop.EndsWith(" fr") || stop.EndsWith(" en"), "one cell of the grid is enough; arrows do the rest");
        stops.Should().Contain(["search", "filter", "below", "progress", "bitexts"]);
    }

    [ToolFact(Tool.Chromium)]
    public async Task A_key_can_be_changed_and_this_browser_remembers()
    {
        await OpenAsync("0-0 | 1-1");
        try
        {
            Page.Click("keys");
            Page.HasDialog(true);
            Browser.All("dialog button").First(button => button.GetAttribute("aria-label")?.StartsWith("Confirm, and go on", StringComparison.Ordinal) == true).Click();
            Page.Press("Q");
            Page.Answer("Done");
            Page.HasDialog(false);
            Page.Open(Address);

            Page.Press("A", "Q");
            Becomes("0-0! | 1-1");
            Page.TextOf("[data-command=accept] kbd").Should().Be("Q");
        }
        finally
        {
            Browser.Driver.Manage().Cookies.DeleteCookieNamed("alignment-review-keys");
        }
    }

    [ToolFact(Tool.Chromium)]
    public async Task Writing_in_a_field_is_writing()
    {
        await OpenAsync("0-0 | 1-1");

        Page.Press("/", "A", "K", "M");

        Browser.One("#search").GetAttribute("value").Should().Be("akm");
        OnDisk.Should().Be("0-0 | 1-1");
    }
}
