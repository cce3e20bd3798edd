using Alignment.EndToEnd.Tests.Browser;
using Alignment.Formats.Bitexts;

namespace Alignment.EndToEnd.Tests.Reviewing;

/// <summary>What can be done to rows: on the page, and at once on the disk.</summary>
public sealed class EditingTests(BrowserFixture fixture) : ReviewTest(fixture)
{
    [ToolFact(Tool.Chromium)]
    public async Task The_page_opens_at_the_first_row_that_is_open()
    {
        await OpenAsync("0-0! | 1-1! | 2-2 | 3-3");

        Page.Place.Should().Be("3 fr");
        Page.Focus.Should().Be("3 fr");
        Page.TextOf("#progress").Should().Be("2/4 confirmed, first open: row 3");
        Page.TextOf("#french-title strong").Should().Be("Le budget de Halifax");
        Page.Cell(3, "en").Text.Should().Contain("The central library will stay open on Sundays.");
        Page.TextOf("#why").Should().Contain("likely 0.75");
        new Uri(Browser.Driver.Url).Query.Should().BeEmpty("the token does not stay where it could be seen or copied");
    }

    [ToolFact(Tool.Chromium)]
    public async Task A_row_is_confirmed_and_the_next_one_is_at_hand()
    {
        await OpenAsync("0-0 | 1-1 | 2-2");

        Page.Press("A");
        Becomes("0-0! | 1-1 | 2-2");
        Page.Place.Should().Be("2 fr");
        Page.Click("accept");
        Becomes("0-0! | 1-1! | 2-2");
        Page.TextOf("#progress").Should().Be("2/3 confirmed, first open: row 3");

        Page.Press("ArrowUp", "C");
        Becomes("0-0! | 1-1 | 2-2");
    }

    [ToolFact(Tool.Chromium)]
    public async Task A_row_is_rejected_and_that_is_taken_back()
    {
        await OpenAsync("0-0 | 1-1");

        Page.Press("K");
        Becomes("0-0x | 1-1");
        Page.Press("K");
        Becomes("0-0 | 1-1");
    }

    [ToolFact(Tool.Chromium)]
    public async Task Two_distant_sentences_are_linked()
    {
        await OpenAsync("0-0 | 1- | 2-1 | 3-2 | -3");

        Page.Press("ArrowDown", "Space");
        Page.Says("Row 2, French, is marked.");
        Page.Press("Ctrl+End", "ArrowRight", "Space");

        Becomes("0-0 | 1-3! | 2-1 | 3-2");
        Browser.All(".ribbon").Should().ContainSingle("the link crosses the others");
    }

    [ToolFact(Tool.Chromium)]
    public async Task One_sentence_of_several_is_linked_with_the_mouse()
    {
        await OpenAsync("0+1-0 | 2-2 | -1");

        Page.Sentence("fr", 1).Click();
        Page.Click("pinpoint");
        Page.Sentence("en", 1).Click();
        Page.Click("pinpoint");

        Becomes("0-0 | 1-1! | 2-2");
    }

    [ToolFact(Tool.Chromium)]
    public async Task A_mark_is_given_up()
    {
        await OpenAsync("0- | -0");

        Page.Press("Space");
        Browser.All(".pinned").Should().ContainSingle();
        Page.Press("Escape");
        Page.Says("The mark is gone.");
        Browser.All(".pinned").Should().BeEmpty();
    }

    [ToolFact(Tool.Chromium)]
    public async Task A_link_is_taken_apart()
    {
        await OpenAsync("0-0 | 1-1 | 2-2");

        Page.Press("ArrowDown", "X");

        Becomes("0-0 | -1! | 1-! | 2-2");
    }

    [ToolFact(Tool.Chromium)]
    public async Task A_sentence_gets_a_row_of_its_own()
    {
        await OpenAsync("0-0 | 1+2-1 | 3-2");

        Page.Press("ArrowDown", "Alt+ArrowDown", "Alt+ArrowDown", "Ctrl+Enter");
        Becomes("0-0 | 1-1 | 2-! | 3-2");
        Page.Press("Ctrl+Home", "ArrowRight");
        Page.Click("set-apart");
        Becomes("-0! | 0- | 1-1 | 2-! | 3-2");
        Page.Click("set-apart");
        Page.Says("there is nothing to take apart");
    }

    [ToolFact(Tool.Chromium)]
    public async Task All_above_are_confirmed_after_a_count()
    {
        await OpenAsync("0-0 | 1-1x | 2-2 | 3-3");

        Page.Press("ArrowDown", "ArrowDown", "Shift+C");
        Page.HasDialog(true);
        Page.Holds("dialog", "2 undecided rows up to this one");
        Page.Answer("Confirm");

        Becomes("0-0! | 1-1x | 2-2! | 3-3");
    }

    [ToolFact(Tool.Chromium)]
    public async Task Rows_are_merged_and_split()
    {
        await OpenAsync("0-0 | 1-1 | 2-2");

        Page.Press("M");
        Becomes("0+1-0+1! | 2-2");
        Page.Press("Alt+ArrowDown", "Alt+ArrowDown", "S");
        Becomes("0-0! | 1-1! | 2-2");
        Page.Press("Ctrl+End", "Ctrl+Backspace");
        Becomes("0-0! | 1+2-1+2!");
        Page.Sentence("en", 2).Click();
        Page.Click("split");
        Becomes("0-0! | 1-1! | 2-2!");
    }

    [ToolFact(Tool.Chromium)]
    public async Task A_boundary_moves_by_a_sentence()
    {
        await OpenAsync("0+1-0 | 2-1+2 | 3-3");

        Page.Press("Ctrl+ArrowDown");
        Becomes("0-0 | 1+2-1+2! | 3-3");
        Page.Press("ArrowRight", "Ctrl+ArrowUp");
        Becomes("0-0+1! | 1+2-2 | 3-3");
    }

    [ToolFact(Tool.Chromium)]
    public async Task A_side_is_pushed_down_pulled_up_and_swapped()
    {
        await OpenAsync("0-0 | 1-1 | 2-");

        Page.Press("ArrowDown", "ArrowRight", "Enter");
        Becomes("0-0 | 1- | 2-1");
        Page.Press("ArrowDown", "Backspace");
        Becomes("0-0 | 1-1 | 2-");
        Page.Press("ArrowUp", "Ctrl+X");
        Becomes("0-1! | 1-0! | 2-");
    }

    [ToolFact(Tool.Chromium)]
    public async Task A_row_gets_another_relation()
    {
        await OpenAsync("0-0 | 1-1");

        Page.Press("2");
        Becomes("0-0! | 1-1");
        Page.TextOf("#why").Should().Contain("They say partly the same");
        Page.TextOf("[data-row='0'] .cell.fr .heard").Should().Be("Row 1, partial, confirmed. French: ");

        Page.Press("3");
        Becomes("-0! | 0-! | 1-1");
    }

    [ToolFact(Tool.Chromium)]
    public async Task The_translation_of_a_gap_is_written_changed_and_removed()
    {
        await OpenAsync("0-0 | 1-");

        Page.Press("ArrowDown", "T");
        Page.HasDialog(true);
        Page.Write("Property taxes go up.");
        Page.Press("Ctrl+Enter");
        Page.Holds(".translation", "Property taxes go up.");
        BitextFile.Load(BitextPath).Beads[1].Translation!.Text.Should().Be("Property taxes go up.");

        Page.Click("translate");
        Page.HasDialog(true);
        Page.Write("Taxes go up.");
        Page.Answer("Save");
        Page.Holds(".translation", "Taxes go up.");
        BitextFile.Load(BitextPath).Beads[1].Translation!.Text.Should().Be("Taxes go up.");

        Page.Press("T");
        Page.HasDialog(true);
        Page.Answer("Remove");
        Page.Holds("[data-row='1'] .cell.en", "nothing in English");
        BitextFile.Load(BitextPath).Beads[1].Translation.Should().BeNull();
    }

    [ToolFact(Tool.Chromium)]
    public async Task An_outlets_words_are_changed_visibly_and_come_back()
    {
        await OpenAsync("0-0 | 1-1");

        Page.Press("E");
        Page.HasDialog(true);
        Page.Holds("dialog", "These are an outlet’s own words.");
        Browser.Run<bool>("return document.querySelector('dialog textarea').readOnly").Should().BeTrue("nobody changes a quotation by a slip");
        Page.Press("Enter");
        Browser.Run<bool>("return document.querySelector('dialog textarea').readOnly").Should().BeFalse();
        Page.Write("La mairesse a présenté le budget lundi.");
        Page.Press("Ctrl+Enter");
        Page.Holds(".cell.fr .edited", "lundi");
        Page.TextOf("#why").Should().Contain("La mairesse de Halifax a présenté le budget mardi.");
        BitextFile.Load(BitextPath).French.Sentences[0].Original.Should().Be("La mairesse de Halifax a présenté le budget mardi.");

        Page.Press("E");
        Page.HasDialog(true);
        Page.Answer("As it was read");
        Page.Holds("[data-row='0'] .cell.fr", "mardi");
        BitextFile.Load(BitextPath).French.Sentences[0].Original.Should().BeNull();
    }

    [ToolFact(Tool.Chromium)]
    public async Task All_that_are_sure_enough_are_accepted_with_a_count_first()
    {
        await OpenAsync("0-0 | 1-1 | 2-");

        Page.Press("Shift+A");
        Page.HasDialog(true);
        Page.Holds("dialog [role=status]", "0 rows will be confirmed.");
        Page.Write("0.7");
        Page.Holds("dialog [role=status]", "2 rows will be confirmed.");
        Page.Answer("Accept");

        Becomes("0-0! | 1-1! | 2-");
    }

    [ToolFact(Tool.Chromium)]
    public async Task What_nobody_has_decided_is_aligned_again()
    {
        await OpenAsync("0-1 | 1-0 | 2-2! | 3- | -3 | 4-4x | 5-5");

        Page.Press("Shift+R");

        Becomes("0-0 | 1-1 | 2-2! | 3-3 | 4-4x | 5-5");
    }

    [ToolFact(Tool.Chromium)]
    public async Task An_edit_that_makes_no_sense_is_refused_with_its_reason()
    {
        await OpenAsync("0- | -0");

        Page.Press("X");

        Page.Says("has one sentence only: there is nothing to take apart.");
        Page.Press("T");
        Page.HasDialog(true);
        Page.Press("Ctrl+Enter");
        Page.Says("The translation is blank.");
        Becomes("0- | -0");
    }
}
