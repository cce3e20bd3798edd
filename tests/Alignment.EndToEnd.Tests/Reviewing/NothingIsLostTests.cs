using Alignment.EndToEnd.Tests.Browser;
using OpenQA.Selenium;

namespace Alignment.EndToEnd.Tests.Reviewing;

/// <summary>Undoing, killing, and several people at once: what was done stays done, and what is shown is so.</summary>
public sealed class NothingIsLostTests(BrowserFixture fixture) : ReviewTest(fixture)
{
    [ToolFact(Tool.Chromium)]
    public async Task Every_step_is_undone_and_done_again()
    {
        string[] states = ["0-0 | 1-1 | 2-2", "0-0! | 1-1 | 2-2", "0-0! | 1+2-1+2!", "0-0! | -1! | -2! | 1-! | 2-!", "0-0! | 1-1! | -2! | 2-!"];
        await OpenAsync(states[0]);

        Page.Press("A");
        Becomes(states[1]);
        Page.Press("M");
        Becomes(states[2]);
        Page.Press("X");
        Becomes(states[3]);
        Page.Cell(2, "en").Click();
        Page.Press("Space");
        Page.Cell(4, "fr").Click();
        Page.Press("Space");
        Becomes(states[4]);

        foreach (var state in states[..^1].Reverse())
        {
            Page.Press("Ctrl+Z");
            Becomes(state);
        }

        Page.Press("Ctrl+Z");
        Page.Says("nothing to undo");
        foreach (var state in states[1..])
        {
            Page.Click("redo");
            Becomes(state);
        }
    }

    [ToolFact(Tool.Chromium)]
    public async Task A_process_that_is_killed_has_lost_nothing_and_what_it_did_can_be_undone()
    {
        SampleBitext.Write(BitextPath, "0-0 | 1-1 | -2 | 2-");
        using (var killed = await ReviewProcess.StartAsync(BitextPath))
        {
            Page.Open(killed.Address);
            Page.Press("A", "A");
            Page.Shows("0-0! | 1-1! | -2 | 2-");
            Page.Press("ArrowRight", "Space", "ArrowDown", "ArrowLeft", "Space");
            Page.Shows("0-0! | 1-1! | 2-2!");
            killed.Kill();

            OnDisk.Should().Be("0-0! | 1-1! | 2-2!");
            Page.Press("K");
            Page.Says("The program does not answer.");
            Page.Rows.Should().Be("0-0! | 1-1! | 2-2!", "what is not on the disk is not shown as if it were");
            Browser.Complaints(); // of the program that is gone
        }

        using var restarted = await ReviewProcess.StartAsync(BitextPath);
        Page.Open(restarted.Address);
        Becomes("0-0! | 1-1! | 2-2!");
        Page.Press("Ctrl+Z");
        Becomes("0-0! | 1-1! | -2 | 2-");
        Page.Press("Ctrl+Z", "Ctrl+Z");
        Becomes("0-0 | 1-1 | -2 | 2-");
        Page.Press("Ctrl+Y");
        Becomes("0-0! | 1-1 | -2 | 2-");
    }

    [ToolFact(Tool.Chromium)]
    public async Task A_second_tab_that_is_behind_is_told_and_shown_what_is_so()
    {
        await OpenAsync("0-0 | 1-1 | 2-2");
        await InSecondTabAsync(Address, () =>
        {
            Page.Press("M");
            Page.Shows("0+1-0+1! | 2-2");
            return Task.CompletedTask;
        });

        Page.Rows.Should().Be("0-0 | 1-1 | 2-2");
        Page.Press("A");

        Page.Says("has changed this alignment since");
        Becomes("0+1-0+1! | 2-2");
        Page.Press("Ctrl+End", "A");
        Becomes("0+1-0+1! | 2-2!");
    }

    [ToolFact(Tool.Chromium)]
    public async Task Two_processes_do_not_overwrite_each_other()
    {
        await OpenAsync("0-0 | 1-1 | 2-2");
        using var other = await ReviewProcess.StartAsync(BitextPath);
        await InSecondTabAsync(other.Address, () =>
        {
            Page.Press("K");
            Page.Shows("0-0x | 1-1 | 2-2");
            return Task.CompletedTask;
        });

        Page.Press("M");

        Page.Says("has changed this alignment since");
        Becomes("0-0x | 1-1 | 2-2");
        Page.Press("ArrowDown", "M");
        Becomes("0-0x | 1+2-1+2!");
    }

    private async Task InSecondTabAsync(Uri address, Func<Task> act)
    {
        var first = Browser.Driver.CurrentWindowHandle;
        Browser.Driver.SwitchTo().NewWindow(WindowType.Tab);
        try
        {
            Page.Open(address);
            await act();
        }
        finally
        {
            Browser.Driver.Close();
            Browser.Driver.SwitchTo().Window(first);
        }
    }
}
