using Alignment.EndToEnd.Tests.Browser;
using OpenQA.Selenium;
using OpenQA.Selenium.Interactions;

namespace Alignment.EndToEnd.Tests.Reviewing;

/// <summary>Terms that a reviewer meets go to the glossary.</summary>
public sealed class GlossaryTests(BrowserFixture fixture) : ReviewTest(fixture)
{
    [ToolFact(Tool.Chromium)]
    public async Task Words_that_are_selected_on_both_sides_become_a_term()
    {
        await File.WriteAllTextAsync(Folder["house.yml"], "version: 1\nlanguages: [en, fr]\nentries:\n\n- id: mayor\n  en: mayor\n  fr: mairesse\n");
        await OpenAsync("0-0 | 1-1 | 2-2", "--glossary", Folder["house.yml"]);

        Select(Page.Sentence("fr", 2), "bibliothèque centrale");
        Select(Page.Sentence("en", 2), "central library");
        Page.Press("G");
        Page.HasDialog(true);
        Browser.Run<string>("return [...document.querySelectorAll('dialog input')].map(input => input.value).join(' = ')").Should().Be("bibliothèque centrale = central library");
        Page.Press("Enter");

        Page.Says("Added “bibliothèque centrale” = “central library” as central-library");
        (await File.ReadAllTextAsync(Folder["house.yml"])).Should().Contain("- id: central-library").And.Contain("bibliothèque centrale").And.Contain("- id: mayor");
    }

    [ToolFact(Tool.Chromium)]
    public async Task Without_a_glossary_the_page_says_how_to_have_one()
    {
        SampleBitext.Write(BitextPath, "0-0");
        using var process = await ReviewProcess.StartAsync(BitextPath);
        Page.Open(process.Address);

        Page.Press("G");

        Page.HasDialog(true);
        Page.Holds("dialog", "--glossary");
        Page.Press("Escape");
        Page.HasDialog(false);
    }

    // As a hand does it: pressed at the first letter, moved to behind the last one, let go.
    private void Select(IWebElement sentence, string words)
    {
        var box = Browser.Run<IReadOnlyCollection<object>>(
            """
            const walker = document.createTreeWalker(arguments[0], NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
              const start = node.data.indexOf(arguments[1]);
              if (start < 0) continue;
              const range = document.createRange();
              range.setStart(node, start);
              range.setEnd(node, start + arguments[1].length);
              const box = range.getBoundingClientRect();
              return [box.left, box.right, (box.top + box.bottom) / 2].map(Math.round);
            }
            """,
            sentence,
            words).Select(Convert.ToInt32).ToArray();
        new Actions(Browser.Driver)
            .MoveToLocation(box[0], box[2]).ClickAndHold()
            .MoveToLocation((box[0] + box[1]) / 2, box[2]).MoveToLocation(box[1], box[2]).Release().Perform();
    }
}
