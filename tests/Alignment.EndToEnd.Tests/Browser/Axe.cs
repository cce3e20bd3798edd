namespace Alignment.EndToEnd.Tests.Browser;

/// <summary>Judges a page with axe-core: WCAG 2.0 to 2.2, levels A and AA, and what its authors call best practice (landmarks, order of headings).</summary>
internal static class Axe
{
    private const string Judge = """
        const done = arguments[arguments.length - 1];
        axe.run(document, {
          preload: false,
          resultTypes: ['violations'],
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        }).then(
          result => done(result.violations.flatMap(found => found.nodes.slice(0, 5).map(node => `${found.id}: ${found.help}: ${node.html.slice(0, 160)}: ${node.failureSummary}`))),
          error => done(['axe-core failed: ' + error]));
        """;

    /// <summary>What is wrong with the page that is open, a line each with the element; empty if nothing is.</summary>
    public static IReadOnlyList<string> Violations(Chromium browser)
    {
        browser.Driver.Manage().Timeouts().AsynchronousJavaScript = TimeSpan.FromMinutes(2);

        // The driver's own way into the page is not bound by the page's policy, which refuses scripts of others.
        browser.Run<object?>(Tools.AxeSource);
        return [.. browser.RunAsync<IReadOnlyCollection<object>>(Judge).Cast<string>()];
    }
}
