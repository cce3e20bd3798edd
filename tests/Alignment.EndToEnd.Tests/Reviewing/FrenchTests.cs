using Alignment.EndToEnd.Tests.Browser;

namespace Alignment.EndToEnd.Tests.Reviewing;

/// <summary>The page in French.</summary>
public sealed class FrenchTests(BrowserFixture fixture) : ReviewTest(fixture)
{
    [ToolFact(Tool.Chromium)]
    public async Task All_that_the_page_says_is_French()
    {
        await OpenAsync("0-0! | 1-1 | 2-", "--ui", "fr");

        Browser.Run<string>("return document.documentElement.lang + ' ' + document.title").Should().Be("fr Révision de l’alignement");
        Page.TextOf("#progress").Should().Be("1/3 confirmées, première à décider\u00A0: rangée 2");
        Page.TextOf("[data-row='1'] .cell.fr .heard").Should().Be("Rangée 2, identique, probable 0,75. Français\u00A0: ");
        Page.TextOf("[data-command=accept]").Should().StartWith("Confirmer");
        Page.TextOf("#why").Should().Contain("Les deux disent la même chose");
        Page.Cell(3, "en").Text.Should().Contain("rien en anglais");
        Page.Press("A");
        Page.Says("Fait, et enregistré.");
        Page.Press("?");
        Page.HasDialog(true);
        Page.Holds("dialog", "Fusionner avec la rangée au-dessous");
        Page.TextOf("dialog").Should().Contain("Espace").And.Contain("Maj+A");
        Page.Press("Escape");
        Page.HasDialog(false);
    }

    [ToolFact(Tool.Chromium)]
    public async Task What_the_program_refuses_is_said_in_French()
    {
        await OpenAsync("0- | -0", "--ui", "fr");

        Page.Press("X");
        Page.Says("Cette rangée n’a qu’une phrase, il n’y a rien à séparer.");
        Page.Press("Ctrl+Z");
        Page.Says("Il n’y a rien à annuler.");
    }

    [ToolFact(Tool.Chromium)]
    public async Task The_language_changes_with_a_click_and_the_row_stays()
    {
        await OpenAsync("0-0 | 1-1 | 2-2");
        Page.Press("ArrowDown");

        Page.Click("language");

        Page.Holds("h1", "Révision");
        ReviewPage.Until(() => Page.Place, place => place.Should().Be("2 fr"));
        Page.Click("language");
        Page.Holds("h1", "Review");
    }

    [ToolFact(Tool.Chromium)]
    public async Task Both_languages_have_the_same_words()
    {
        await OpenAsync("0-0");

        var differences = Browser.RunAsync<IReadOnlyCollection<object>>(
            """
            const done = arguments[0];
            const keys = (words, path = '') => Object.entries(words).flatMap(([key, value]) =>
              typeof value === 'object' && !Array.isArray(value) ? keys(value, `${path}${key}.`) : [`${path}${key}: ${Array.isArray(value) ? 'list' : typeof value}`]);
            Promise.all([import('/words-en.js'), import('/words-fr.js')]).then(([en, fr]) => {
              const [one, other] = [keys(en.english), keys(fr.french)];
              done([...one.filter(key => !other.includes(key)), ...other.filter(key => !one.includes(key))]);
            }, error => done([String(error)]));
            """).Cast<string>();

        differences.Should().BeEmpty();
    }

    [ToolFact(Tool.Chromium)]
    public async Task Nothing_on_the_page_is_without_its_words()
    {
        await OpenAsync("0-0");

        Browser.Run<long>("return [...document.querySelectorAll('[data-word], [data-label], [data-hint], [data-title]')].filter(element => /undefined/.test(element.outerHTML)).length").Should().Be(0);
        Browser.Run<string>("return [...document.querySelectorAll('button, option, summary, label')].map(element => element.textContent).filter(text => text.trim() === '' || text.includes('undefined')).join()").Should().BeEmpty();
    }
}
