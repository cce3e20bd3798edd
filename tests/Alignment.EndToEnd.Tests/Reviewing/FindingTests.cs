using Alignment.EndToEnd.Tests.Browser;

namespace Alignment.EndToEnd.Tests.Reviewing;

/// <summary>Finding rows: filters, search, thousands of rows.</summary>
public sealed class FindingTests(BrowserFixture fixture) : ReviewTest(fixture)
{
    [ToolFact(Tool.Chromium)]
    public async Task A_filter_shows_the_rows_that_fit_and_keeps_the_one_that_is_worked_on()
    {
        await OpenAsync("0-0! | 1+2-1 | 3- | 4-2 | 5-3x");

        Page.Filter("open");
        Page.Shows("1+2-1 | 3- | 4-2");
        Page.TextOf("#shown").Should().Be("3 of 5 rows");
        Page.Filter("not-1-1");
        Page.Shows("1+2-1 | 3-");
        Page.Filter("only-french");
        Page.Shows("3-");
        Page.Place.Should().Be("3 fr");

        Page.Filter("open");
        Page.Cell(2, "fr").Click();
        Page.Press("A");
        Page.Shows("1+2-1! | 3- | 4-2");
        Page.Place.Should().Be("3 fr", "the row that was left is in view until the next step");
        Page.Press("A");
        Page.Shows("3-! | 4-2");
    }

    [ToolFact(Tool.Chromium)]
    public async Task Search_takes_patterns_and_looks_at_both_sides()
    {
        await OpenAsync("0-0 | 1-1 | 2-2 | 3-3");

        Page.Press("/");
        Page.Focus.Should().Be("search");
        Page.Write("biblioth.que");
        Page.Shows("2-2");
        Page.Write(@"^forty|4\.2%");
        Page.Shows("1-1 | 3-3");
        Browser.Run<string>("return [...CSS.highlights.get('found')].map(range => range.startContainer.data.slice(range.startOffset, range.endOffset)).join(' | ')").Should().Be("4.2% | Forty");
        Page.Press("Enter");
        Page.Focus.Should().Be("4 fr", "the first that was found while the pattern was written is shown still");
        Page.Press("Escape");
        Page.Shows("0-0 | 1-1 | 2-2 | 3-3");
        Browser.Run<bool>("return CSS.highlights.has('found')").Should().BeFalse();
    }

    [ToolFact(Tool.Chromium)]
    public async Task Each_filter_says_how_many_rows_it_would_show()
    {
        await OpenAsync("0-0! | 1-1 | 2-");

        Page.TextOf("#filter option[value=open]").Should().Be("not decided yet (2)");
        Page.Press("K");
        Page.Holds("#filter option[value=open]", "not decided yet (1)");
        Page.TextOf("#filter option[value=rejected]").Should().Be("rejected (1)");
        Page.TextOf("#bitexts option").Should().EndWith("(2/3)");
    }

    [ToolFact(Tool.Chromium)]
    public async Task Articles_of_one_outlet_are_reviewed()
    {
        SampleBitext.Write(BitextPath, "0-0", "Le Relais");
        SampleBitext.Write(Folder["second.bitext.jsonl"], "0-0 | 1-1", "Le Phare");
        SampleBitext.Write(Folder["third.bitext.jsonl"], "0-0 | 1-1 | 2-2", "Le Relais");
        await OpenFileAsync(Folder["second.bitext.jsonl"], Folder["third.bitext.jsonl"]);

        Browser.Run<object?>("const select = document.getElementById('outlet'); select.value = 'Le Relais'; select.dispatchEvent(new Event('input'))");

        Browser.All("#bitexts option").Should().HaveCount(2);
        Page.Press("F", "Enter", "Shift+N");
        Page.Shows("0-0 | 1-1 | 2-2");
        Page.Press("Shift+N");
        Page.Says("no other pair");
        Browser.Run<object?>("const select = document.getElementById('outlet'); select.value = 'Le Phare'; select.dispatchEvent(new Event('input'))");
        Page.Shows("0-0 | 1-1");
    }

    [ToolFact(Tool.Chromium)]
    public async Task Where_no_row_is_shown_no_key_changes_one()
    {
        await OpenAsync("0-0 | 1-1");

        Page.Filter("bookmark");
        Page.TextOf("#rows").Should().Be("No row is like that. Esc shows all again.");
        Browser.One(".nothing").Click();
        Page.Press("A", "K", "M", "Shift+A");
        Page.Says("No row is like that.");

        OnDisk.Should().Be("0-0 | 1-1");
        Page.Press("Escape");
        Page.Shows("0-0 | 1-1");
    }

    [ToolFact(Tool.Chromium)]
    public async Task A_pattern_that_is_none_is_said_to_be_none()
    {
        await OpenAsync("0-0 | 1-1");

        Page.Press("/");
        Page.Write("(halifax");

        Page.Holds("#search-error", "Unterminated group");
        Page.Shows("0-0 | 1-1");
    }

    [ToolFact(Tool.Chromium)]
    public async Task Of_thousands_of_rows_those_on_the_screen_are_there()
    {
        const int Rows = 5000;
        SampleBitext.Write(BitextPath, string.Join(" | ", Enumerable.Range(0, Rows).Select(index => $"{index}-{index}")));
        await OpenFileAsync();

        Browser.All("#rows .row").Count.Should().BeLessThan(100);
        Page.Press("Ctrl+End");
        ReviewPage.Until(() => Page.Focus, place => place.Should().Be("5000 fr"));
        Browser.Run<bool>("const box = document.querySelector('.cell.here').getBoundingClientRect(), view = document.getElementById('viewport').getBoundingClientRect(); return box.top >= view.top - 1 && box.bottom <= view.bottom + 1")
            .Should().BeTrue("the row that is gone to is in view");
        Page.Press("K");
        Page.Says("on disk");
        OnDisk.Should().EndWith("4998-4998 | 4999-4999x");
        Browser.All("#rows .row").Count.Should().BeLessThan(100);
    }
}
