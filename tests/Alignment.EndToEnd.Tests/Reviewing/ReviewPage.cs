using System.Diagnostics;
using Alignment.EndToEnd.Tests.Browser;
using OpenQA.Selenium;
using OpenQA.Selenium.Interactions;

namespace Alignment.EndToEnd.Tests.Reviewing;

/// <summary>The review page as its user sees it and works on it.</summary>
internal sealed class ReviewPage(Chromium browser)
{
    private const string PrintRows = """
        const sentences = cell => [...cell.querySelectorAll('[data-sentence]')].map(part => part.dataset.sentence).join('+');
        const state = row => row.classList.contains('confirmed') ? '!' : row.classList.contains('rejected') ? 'x' : '';
        return [...document.querySelectorAll('#rows .row')].map(row => [...row.querySelectorAll('.cell')].map(sentences).join('-') + state(row)).join(' | ');
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20); // on a busy machine; what works is there at once
    private static readonly Dictionary<string, string> SpecialKeys = new()
    {
        ["ArrowUp"] = Keys.ArrowUp,
        ["ArrowDown"] = Keys.ArrowDown,
        ["ArrowLeft"] = Keys.ArrowLeft,
        ["ArrowRight"] = Keys.ArrowRight,
        ["Backspace"] = Keys.Backspace,
        ["End"] = Keys.End,
        ["Enter"] = Keys.Enter,
        ["Escape"] = Keys.Escape,
        ["Home"] = Keys.Home,
        ["PageDown"] = Keys.PageDown,
        ["Space"] = " ",
        ["Tab"] = Keys.Tab,
        ["F1"] = Keys.F1,
    };

    /// <summary>The rows that are shown, as <see cref="SampleBitext"/> writes them.</summary>
    public string Rows => browser.Run<string>(PrintRows);

    /// <summary>What the page says of the last step: what was done, or why not.</summary>
    public string Status => TextOf("#status") + TextOf("#failure");

    /// <summary>The row that is worked on, from 1, and its side.</summary>
    public string Place => browser.Run<string>("const cell = document.querySelector('.cell.here'); return cell ? `${Number(cell.parentElement.dataset.row) + 1} ${cell.dataset.side}` : ''");

    /// <summary>Where the focus is: an element's id, or the place.</summary>
    public string Focus => browser.Run<string>("const at = document.activeElement; return at.matches('.cell') ? `${Number(at.parentElement.dataset.row) + 1} ${at.dataset.side}` : at.id || at.localName");

    /// <summary>Opens the page and waits until it shows rows.</summary>
    public void Open(Uri address)
    {
        browser.Open(address);
        Until(() => Rows.Length > 0, isThere => isThere.Should().BeTrue("rows are to be shown"));
    }

    /// <summary>Waits until the page shows these rows.</summary>
    public void Shows(string rows) => Until(() => Rows, shown => shown.Should().Be(rows));

    /// <summary>Waits until the page says something.</summary>
    public void Says(string part) => Until(() => Status, said => said.Should().Contain(part));

    /// <summary>Waits until an element is there and holds a text.</summary>
    public void Holds(string selector, string part) => Until(() => TextOf(selector), text => text.Should().Contain(part));

    /// <summary>Waits until the dialog that is open, or that there is none.</summary>
    public void HasDialog(bool isOpen) => Until(() => browser.All("dialog[open]").Count, count => count.Should().Be(isOpen ? 1 : 0));

    /// <summary>The text of the first element of a selector; empty if there is none.</summary>
    public string TextOf(string selector) => browser.Run<string>("return document.querySelector(arguments[0])?.textContent ?? ''", selector);

    /// <summary>A cell by its row, from 1.</summary>
    public IWebElement Cell(int row, string side) => browser.One($"[data-row='{row - 1}'] .cell.{side}");

    /// <summary>A sentence of either side by its index.</summary>
    public IWebElement Sentence(string side, int index) => browser.One($".cell.{side} [data-sentence='{index}']");

    /// <summary>Clicks the button of a command.</summary>
    public void Click(string command) => browser.One($"button[data-command='{command}']").Click();

    /// <summary>Clicks a button of the dialog.</summary>
    public void Answer(string button) => browser.All("dialog[open] button").First(each => each.Text == button).Click();

    /// <summary>Chooses a filter.</summary>
    public void Filter(string name) =>
        browser.Run<object?>("const select = document.getElementById('filter'); select.value = arguments[0]; select.dispatchEvent(new Event('input', { bubbles: true }))", name);

    /// <summary>Presses keys, named as on the page: <c>Ctrl+Z</c>, <c>Shift+A</c>, <c>Space</c>.</summary>
    public void Press(params string[] keys)
    {
        foreach (var key in keys)
        {
            var parts = key.Split('+');
            string[] modifiers = [.. parts[..^1].Select(name => name switch { "Ctrl" => Keys.Control, "Shift" => Keys.Shift, "Alt" => Keys.Alt, _ => throw new ArgumentException(name) })];
            var actions = new Actions(browser.Driver);
            actions = modifiers.Aggregate(actions, (all, modifier) => all.KeyDown(modifier));
            actions.SendKeys(SpecialKeys.GetValueOrDefault(parts[^1], parts[^1].ToLowerInvariant()));
            modifiers.Aggregate(actions, (all, modifier) => all.KeyUp(modifier)).Perform();
        }
    }

    /// <summary>Writes into what has the focus, in place of all that it holds.</summary>
    public void Write(string text)
    {
        var field = browser.Driver.SwitchTo().ActiveElement();
        field.Clear();
        field.SendKeys(text);
    }

    /// <summary>Looks again until a look is what it is to be; the last look's failure if it never is.</summary>
    public static void Until<T>(Func<T> look, Action<T> check)
    {
        for (var watch = Stopwatch.StartNew(); ; Thread.Sleep(20))
        {
            try
            {
                check(look());
                return;
            }
            catch (Exception failure) when (watch.Elapsed < Patience && failure is not ArgumentException)
            {
                // not yet
            }
        }
    }
}
