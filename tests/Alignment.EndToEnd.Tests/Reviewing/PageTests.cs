using Alignment.EndToEnd.Tests.Browser;

namespace Alignment.EndToEnd.Tests.Reviewing;

/// <summary>The page for everybody, and with texts that mean it ill.</summary>
public sealed class PageTests(BrowserFixture fixture) : ReviewTest(fixture)
{
    private const string Rows = "0-0! | 1-1x | 2-4 | 3- | 4+5-2 | 6-3 | -5";

    [ToolTheory(Tool.Chromium, Tool.Axe)]
    [InlineData("light", 1280, "en")]
    [InlineData("dark", 1280, "fr")]
    [InlineData("light", 800, "fr")]
    [InlineData("dark", 800, "en")]
    [InlineData("light", 390, "fr")]
    [InlineData("dark", 390, "en")]
    public async Task Nobody_is_shut_out(string scheme, int width, string ui)
    {
        await File.WriteAllTextAsync(Folder["house.yml"], "version: 1\nlanguages: [en, fr]\nentries:\n- id: bus\n  en: [{term: coach, status: preferred}, {term: bus, status: deprecated, use: coach}]\n  fr: autobus\n");
        await OpenAsync(Rows, "--ui", ui, "--glossary", Folder["house.yml"], "--memory", Folder["desk.db"]);
        Browser.Resize(width, 800);
        Browser.UseScheme(scheme);
        Page.Cell(4, "en").Click();
        Page.Press("T");
        Page.HasDialog(true);
        Page.Write("Forty buses will be bought.");
        Axe.Violations(Browser).Should().BeEmpty("of the dialog");
        Page.Press("Ctrl+Enter");
        Page.Holds(".translation", "Forty buses will be bought.");

        Axe.Violations(Browser).Should().BeEmpty("of the rows");

        Page.Press("Escape", "Ctrl+K");
        Page.Write("bibliothèque");
        Page.Press("Enter");
        ReviewPage.Until(() => Browser.All("#variants li").Count, count => count.Should().BePositive());
        Axe.Violations(Browser).Should().BeEmpty("of the concordance");
        Page.Press("Escape");
        Browser.One("#tab-row").Click();
        ReviewPage.Until(() => Browser.All("#beside details").Count, count => count.Should().BeGreaterThan(2));
        Browser.Run<object?>("document.querySelectorAll('#beside details').forEach(part => { part.open = true; })");
        Axe.Violations(Browser).Should().BeEmpty("of what stands beside a row");

        Page.Press("Escape", "?");
        Page.HasDialog(true);
        Axe.Violations(Browser).Should().BeEmpty("of the help");
    }

    [ToolTheory(Tool.Chromium)]
    [InlineData(1280)]
    [InlineData(800)]
    [InlineData(390)]
    [InlineData(320)]
    public async Task Nothing_is_wider_than_the_window(int width)
    {
        await OpenAsync(Rows);
        Browser.Resize(width, 800);

        Browser.Run<long>("return document.documentElement.scrollWidth").Should().BeLessThanOrEqualTo(width);
        Browser.Run<long>("return document.getElementById('viewport').clientHeight").Should().BeGreaterThan(250, "the rows are what the page is for");
    }

    [ToolFact(Tool.Chromium)]
    public async Task What_articles_contain_stays_text()
    {
        const string Image = "Un <img src=x onerror=\"window.harmed=1\"> et <b>gras</b> &amp; « tout ».";
        const string Script = "A <script>window.harmed=1</script> and <svg onload=window.harmed=1></svg>.";
        SampleBitext.Write(BitextPath, "0-0 | 1- | -1", (Image, Script), (Script, Image));
        await OpenFileAsync();

        Page.Press("ArrowDown", "T");
        Page.HasDialog(true);
        Page.Write(Script);
        Page.Press("Ctrl+Enter");
        Page.Holds(".translation", Script);
        Page.Press("Ctrl+Home", "ArrowLeft", "E");
        Page.HasDialog(true);
        Page.Answer("Unlock the wording");
        Page.Write(Script);
        Page.Press("Ctrl+Enter");
        Page.Holds("#why", Image);

        Page.Cell(1, "fr").Text.Should().Contain(Script);
        Browser.Run<long>("return document.querySelectorAll('#rows img, #rows script, #rows b, #why img, #why script').length").Should().Be(0);
        Browser.Run<bool>("return window.harmed === undefined").Should().BeTrue();
    }

    [ToolFact(Tool.Chromium)]
    public async Task The_policy_keeps_out_scripts_that_are_not_the_pages_own()
    {
        await OpenAsync("0-0");

        Browser.Run<object?>("const script = document.createElement('script'); script.textContent = 'window.harmed = 1'; document.body.append(script); document.body.insertAdjacentHTML('beforeend', '<img src=\"data:,\" onerror=\"window.harmed = 1\">')");

        Browser.RunAsync<bool>("const done = arguments[0]; setTimeout(() => done(window.harmed === undefined), 100)").Should().BeTrue();
        Browser.Complaints().Should().HaveCountGreaterThanOrEqualTo(2).And.OnlyContain(complaint => complaint.Contains("Content Security Policy"));
        Browser.Run<long>("return document.querySelectorAll('script:not([src]), style, [onclick], [onload]').length - 1").Should().Be(0, "but for the one of this test");
    }

    [ToolFact(Tool.Chromium)]
    public async Task A_click_on_the_map_goes_there()
    {
        await OpenAsync("0-0 | 1-1 | 2-2 | 3-3 | 4-4 | 5-5 | 6-6 | 7-7");
        var map = Browser.One("#map");

        new OpenQA.Selenium.Interactions.Actions(Browser.Driver).MoveToElement(map, 0, (map.Size.Height / 2) - 8).Click().Perform();

        Page.Place.Should().Be("8 fr");
    }
}
