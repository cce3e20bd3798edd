using Alignment.EndToEnd.Tests.Browser;

namespace Alignment.EndToEnd.Tests.Pages;

/// <summary>The report on the samples, as a browser shows it.</summary>
[Collection(BrowserFixture.Name)]
public sealed class ReportPageTests(BrowserFixture fixture, SeedsReport report) : IClassFixture<SeedsReport>
{
    private Chromium Browser => fixture.Browser;

    public static TheoryData<string, string, int> Looks
    {
        get
        {
            var looks = new TheoryData<string, string, int>();
            foreach (var ui in (string[])["fr", "en"])
            {
                foreach (var scheme in (string[])["light", "dark"])
                {
                    looks.Add(ui, scheme, 1280);
                    looks.Add(ui, scheme, 390);
                }
            }

            return looks;
        }
    }

    [ToolTheory(Tool.Chromium, Tool.Axe)]
    [MemberData(nameof(Looks))]
    public void Nobody_is_shut_out(string ui, string scheme, int width)
    {
        Open(ui, width, scheme);

        // As if all of it were in view: what is far away is not laid out.
        Browser.Run<object?>("document.querySelectorAll('details').forEach(fold => fold.open = true); document.querySelectorAll('.event').forEach(part => part.style.contentVisibility = 'visible')");

        Axe.Violations(Browser).Should().BeEmpty();
    }

    [ToolTheory(Tool.Chromium)]
    [InlineData(1280)]
    [InlineData(390)]
    [InlineData(320)]
    public void Nothing_is_wider_than_the_window(int width)
    {
        Open("fr", width);

        Browser.Run<long>("return document.documentElement.scrollWidth").Should().BeLessThanOrEqualTo(width);
    }

    [ToolFact(Tool.Chromium)]
    public void The_browser_has_nothing_to_complain_of()
    {
        Browser.Complaints();

        Open("en");

        Browser.Complaints().Should().BeEmpty();
    }

    [ToolFact(Tool.Chromium)]
    public void The_keyboard_goes_to_the_events_first_and_sees_where_it_is()
    {
        Open("en");

        Press("\uE004"); // Tab

        var focused = Browser.Driver.SwitchTo().ActiveElement();
        focused.GetAttribute("class").Should().Be("skip");
        focused.Location.Y.Should().BeGreaterThanOrEqualTo(0, "the link shows itself when it is reached");
        focused.GetCssValue("outline-style").Should().Be("solid");
        focused.SendKeys("\uE007"); // Enter
        Browser.Run<string>("return location.hash").Should().Be("#events");
    }

    [ToolFact(Tool.Chromium)]
    public void Filters_hide_what_is_not_asked_for()
    {
        Open("en");
        var all = Shown();

        Browser.One("#f-same").Click();
        Shown().Should().BeLessThan(all);
        Browser.Run<bool>("return [...document.querySelectorAll('.bead.same')].some(row => row.checkVisibility())").Should().BeFalse();
        Browser.One(".filters .filtered").Displayed.Should().BeTrue();
        Browser.One(".live").Text.Should().MatchRegex($"^{Shown()} passages shown$");

        Browser.One(".filters button").Click();
        Shown().Should().Be(all);

        Choose("f-only", "d");
        Shown().Should().Be(Browser.All(".bead.d").Count);
        Browser.All(".in-list").Count(item => item.Displayed).Should().Be(Browser.All(".in-list.d").Count).And.BePositive();

        Choose("f-only", "any");
        Choose("f-probability", "9");
        Browser.Run<bool>("return [...document.querySelectorAll('.bead')].every(row => row.checkVisibility() === row.classList.contains('p9'))").Should().BeTrue();

        Choose("f-probability", "any");
        Choose("f-outlet", "o0");
        Browser.Run<bool>("return [...document.querySelectorAll('.event')].every(row => row.checkVisibility() === row.classList.contains('o0'))").Should().BeTrue();
    }

    [ToolFact(Tool.Chromium)]
    public void All_can_be_read_and_filtered_without_the_script()
    {
        Browser.Command("Emulation.setScriptExecutionDisabled", new() { ["value"] = true });
        try
        {
            Open("en");
            Browser.One("#f-partly").Click();

            Browser.All(".bead.partly").Should().OnlyContain(row => !row.Displayed);
            Browser.One(".disagreement .goto a").Click();
            new Uri(Browser.Driver.Url).Fragment.Should().NotBeEmpty();
        }
        finally
        {
            Browser.Command("Emulation.setScriptExecutionDisabled", new() { ["value"] = false });
        }
    }

    [ToolFact(Tool.Chromium)]
    public void A_disagreement_and_a_ribbon_lead_to_their_row()
    {
        Open("en");

        var target = Browser.One(".disagreement .goto a").GetAttribute("href")!.Split('#')[1];
        Browser.One(".disagreement .goto a").Click();

        IsInView(target).Should().BeTrue();
        Browser.Run<string>("return document.querySelector(':target').className").Should().Contain("bead").And.Contain(" d");
        Browser.Run<long>("return [...document.querySelectorAll('.map a')].filter(link => !document.querySelector(link.getAttribute('href'))).length").Should().Be(0);
    }

    [ToolFact(Tool.Chromium)]
    public void The_link_of_a_passage_is_copied()
    {
        Open("fr");
        Browser.Command("Browser.grantPermissions", new() { ["permissions"] = new object[] { "clipboardReadWrite", "clipboardSanitizedWrite" } });
        var anchor = Browser.One(".bead .anchor");

        Browser.Run<object?>("arguments[0].scrollIntoView({block: 'center'}); arguments[0].focus()", anchor);
        anchor.SendKeys("\uE007");

        Browser.RunAsync<string>("const done = arguments[0]; setTimeout(() => navigator.clipboard.readText().then(done, error => done(String(error))), 200)")
            .Should().Be(anchor.GetAttribute("href"));
        Browser.One(".live").Text.Should().Be("Lien copié");
    }

    [ToolFact(Tool.Chromium)]
    public void Paper_shows_what_folds_hide()
    {
        Open("en");

        var pdf = Browser.Print();

        pdf.Should().StartWith("%PDF"u8.ToArray());
        pdf.Length.Should().BeGreaterThan(50_000);
    }

    [ToolFact(Tool.Chromium)]
    public void Paper_has_every_passage_and_nothing_to_press()
    {
        Open("fr");
        try
        {
            Browser.Command("Emulation.setEmulatedMedia", new() { ["media"] = "print" });

            Shown().Should().Be(Browser.All(".bead").Count).And.BePositive();
            Browser.Run<bool>("return [...document.querySelectorAll('.only .one, .violations td, .candidates td, .advised li')].every(part => part.checkVisibility({ contentVisibilityAuto: true }))").Should().BeTrue();
            Browser.Run<long>("return [...document.querySelectorAll('button, input, select, .anchor, .skip, .goto')].filter(part => part.checkVisibility()).length").Should().Be(0);
        }
        finally
        {
            Browser.Command("Emulation.setEmulatedMedia", new() { ["media"] = "" });
        }
    }

    private void Open(string ui, int width = 1280, string scheme = "light")
    {
        Browser.Resize(width, 900);
        Browser.UseScheme(scheme);
        Browser.OpenFile(report.Page(ui));
    }

    private long Shown() => Browser.Run<long>("return [...document.querySelectorAll('.bead')].filter(row => row.checkVisibility()).length");

    private bool IsInView(string id) =>
        Browser.Run<bool>("const box = document.getElementById(arguments[0]).getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight", id);

    private void Choose(string select, string value) => Browser.One($"#{select} option[value='{value}']").Click();

    private void Press(string key) => Browser.One("body").SendKeys(key);
}
