using Alignment.Core.Translating;
using Alignment.EndToEnd.Tests.Browser;
using Alignment.Formats.Bitexts;
using Alignment.Services.Memory;
using OpenQA.Selenium.Interactions;

namespace Alignment.EndToEnd.Tests.Reviewing;

/// <summary>What stands beside the rows: terms, the memory, the score, the article, the concordance.</summary>
public sealed class BesideTests(BrowserFixture fixture) : ReviewTest(fixture)
{
    private const string House = "version: 1\nlanguages: [en, fr]\nentries:\n- id: library\n  en: library\n  fr: bibliothèque\n- id: mayor\n  en: [{term: chief magistrate, status: preferred}, {term: mayor, status: deprecated, use: chief magistrate}]\n  fr: mairesse\n";

    [ToolFact(Tool.Chromium)]
    public async Task A_row_shows_its_terms_its_score_and_its_place_in_the_articles()
    {
        await File.WriteAllTextAsync(Folder["house.yml"], House);
        await OpenAsync("0-0 | 1-1 | 2-2 | 3-3 | 4-4", "--glossary", Folder["house.yml"]);

        Page.Press("ArrowDown", "ArrowDown");

        Page.Holds("[data-section=terms]", "bibliothèque = library (library)");
        Page.Holds("[data-section=score]", "French words with a counterpart");
        Page.TextOf("[data-section=context]").Should().Contain("La mairesse").And.Contain("12 millions").And.Contain("Forty electric");
        Page.TextOf("[data-section=context] strong").Should().Be("La bibliothèque centrale restera ouverte le dimanche.");
        Browser.Run<bool>("return document.querySelector('[data-section=context]').open").Should().BeFalse("it is there for who asks for it");
    }

    [ToolFact(Tool.Chromium)]
    public async Task Rows_that_do_not_keep_the_glossary_are_found_and_are_no_more_once_they_do()
    {
        await File.WriteAllTextAsync(Folder["house.yml"], House);
        await OpenAsync("0-0 | 1-1 | 2-2", "--glossary", Folder["house.yml"]);

        Page.Holds("#filter option[value=violation]", "(1)");
        Page.Filter("violation");
        Page.Shows("0-0");
        Page.Holds("#why .warning li", "“mayor”: write “chief magistrate”");

        Page.TextOf("[data-row='0'] .mark").Should().Be("§");
        Page.Press("ArrowRight", "E");
        Page.HasDialog(true);
        Page.Answer("Unlock the wording");
        Page.Write("The chief magistrate of Halifax tabled the budget on Tuesday.");
        Page.Press("Ctrl+Enter");
        Page.Holds("#filter option[value=violation]", "(0)");
        Page.TextOf("#why").Should().NotContain("Glossary not kept");
        Page.TextOf("[data-row='0'] .mark").Should().BeEmpty();
    }

    [ToolFact(Tool.Chromium)]
    public async Task The_memory_is_shown_and_fills_a_gap()
    {
        using (var memory = MemoryFile.Open(Folder["desk.db"]))
        {
            memory.Add([new("Les impôts fonciers augmenteront de 4,2 % en janvier.", "Property taxes go up 4.2% in January.") { IsConfirmed = true, Document = "desk.tmx" }, new("La bibliothèque restera ouverte le dimanche.", "The library stays open on Sundays.")]);
        }

        await OpenAsync("0-0 | 1- | 2-1", "--memory", Folder["desk.db"]);

        Page.Press("ArrowDown");
        Page.Holds("[data-section=memory]", "100% alike · confirmed · desk.tmx");
        Page.Press("Shift+T");
        Page.Holds("[data-row='1'] .translation", "Property taxes go up 4.2% in January.");
        BitextFile.Load(BitextPath).Beads[1].Translation!.Provenance.Source.Should().Be(TranslationSource.Person, "a person chose it");
        Page.Press("Ctrl+Z");
        Page.Holds("[data-row='1'] .cell.en", "nothing in English");
        Page.Holds("[data-section=memory] button", "Use for the gap");
        Browser.One("[data-section=memory] button").Click();
        Page.Holds("[data-row='1'] .translation", "Property taxes go up 4.2% in January.");
    }

    [ToolFact(Tool.Chromium)]
    public async Task A_term_is_looked_up_in_all_bitexts_by_its_translations()
    {
        SampleBitext.Write(BitextPath, "0-0! | 1-1 | 2-2");
        SampleBitext.Write(Folder["second.bitext.jsonl"], "0-0 | 1-1 | 2-", ("La bibliothèque ferme lundi.", "The library closes on Monday."), ("Un pont.", "A bridge."), ("Une bibliothèque.", ""));
        await OpenFileAsync(Folder["second.bitext.jsonl"]);
        Page.Press("Shift+R");
        Page.Says("on disk");

        Page.Press("Ctrl+K");
        Page.Focus.Should().Be("term");
        Page.Write("bibliotheque");
        Page.Press("Enter");

        Page.Holds("#found", "“bibliotheque” in French: 2 pairs");
        Page.TextOf("#variants").Should().Contain("library").And.Contain("not reviewed").And.Contain("1 more in sentences without a counterpart.");
        Browser.All("#variants mark").Should().HaveCountGreaterThan(1);
        Browser.All("#variants .units button").Last(button => button.Displayed).Click();
        ReviewPage.Until(() => Page.Focus, place => place.Should().Be("1 fr"));
        Page.TextOf("#rows .active").Should().Contain("La bibliothèque ferme lundi.");
    }

    [ToolFact(Tool.Chromium)]
    public async Task Words_that_are_selected_are_looked_up_at_once()
    {
        await OpenAsync("0-0 | 1-1 | 2-2");

        new Actions(Browser.Driver).MoveToElement(Page.Sentence("en", 2), 0, 0).DoubleClick().Perform();
        var word = Browser.Run<string>("return getSelection().toString().trim()");
        Page.Click("concordance");

        word.Should().NotBeEmpty();
        Page.Holds("#found", $"“{word}” in English: 1 pair");
    }

    [ToolFact(Tool.Chromium)]
    public async Task Arrows_go_from_tab_to_tab()
    {
        await OpenAsync("0-0 | 1-1");

        Browser.One("#tab-row").Click();
        Page.Press("ArrowRight");
        Page.Focus.Should().Be("tab-concordance");
        Browser.One("#panel-concordance").Displayed.Should().BeTrue();
        Page.Press("ArrowRight");
        Page.Focus.Should().Be("tab-row");
        Browser.One("#panel-concordance").Displayed.Should().BeFalse();
        Page.Place.Should().Be("1 fr", "the rows do not take these arrows for theirs");
    }

    [ToolFact(Tool.Chromium)]
    public async Task In_a_narrow_window_it_comes_when_it_is_asked_for()
    {
        await OpenAsync("0-0 | 1-1");
        Browser.Resize(800, 900);
        Page.Open(Address);

        Browser.One("#why").Displayed.Should().BeFalse();
        Page.Press("I");
        ReviewPage.Until(() => Browser.One("#why").Displayed, shown => shown.Should().BeTrue());
        Page.Click("panel");
        ReviewPage.Until(() => Browser.One("#why").Displayed, shown => shown.Should().BeFalse());
        Page.Press("Ctrl+K");
        Page.Focus.Should().Be("term");
    }
}
