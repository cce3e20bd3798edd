using System.Globalization;
using System.Text;
using Alignment.Core.Aligning;
using Alignment.Core.Lexicon;
using Alignment.Core.Reporting;
using Alignment.Core.Terminology;
using Alignment.EndToEnd.Tests.Browser;
using Alignment.Formats.Glossaries;
using Alignment.Formats.Html;

namespace Alignment.Benchmarks.Reporting;

/// <summary><c>report-page</c>: how soon the page of a large report can be read and used, in a browser without a window.</summary>
internal static class ReportPageLoad
{
    private const int Runs = 5;

    // What the browser itself measured, when the page has been drawn and is at rest.
    private const string Timings = """
        const done = arguments[0];
        requestAnimationFrame(() => setTimeout(() => {
          const load = performance.getEntriesByType('navigation')[0];
          const paint = performance.getEntriesByName('first-contentful-paint')[0];
          done([paint ? paint.startTime : -1, load.loadEventEnd, document.querySelectorAll('*').length]);
        }, 200));
        """;

    // From the click on an event of the list until it has been drawn.
    private const string OpenEvent = """
        const [number, done] = arguments;
        const start = performance.now();
        document.querySelectorAll('.in-list a')[number].click();
        requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
        """;

    private const string Filter = """
        const done = arguments[0];
        const start = performance.now();
        document.querySelector('#f-partly').click();
        requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
        """;

    /// <summary>Makes a report, opens it and prints what that took.</summary>
    /// <param name="articles">How many articles.</param>
    public static async Task<int> RunAsync(int articles)
    {
        if (!Chromium.IsThere)
        {
            await Console.Error.WriteLineAsync("chromium or chromedriver is absent. Debian: apt-get install chromium chromium-driver").ConfigureAwait(false);
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("alignment-page-");
        try
        {
            var path = Path.Combine(folder.FullName, "report.html");
            var report = Make(articles);
            using (var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
            {
                HtmlReportWriter.Write(report, writer);
            }

            Print($"{articles} articles, {report.Events.Count} events, {report.Events.Sum(reported => reported.Bitexts.Count)} pairs: {new FileInfo(path).Length / 1e6:0.0} MB");
            using var browser = Chromium.Start();
            Measure(browser, path, report.Events.Count);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return 0;
    }

    private static Report Make(int articles)
    {
        var lexicon = LexiconFile.ReadShipped();
        var glossary = GlossaryFiles.Load([Path.Combine(RepositoryFolder.Path, "glossary")]);
        var (collection, events) = MadeUpCoverage.Make(articles);
        var report = new Reporter(lexicon, new TermMatchers(glossary), new AlignOptions()).Make(collection, events, new ReportSettings("0", lexicon.Name));
        return new GlossaryCandidates(lexicon, glossary).Find(new GlossaryReview(glossary, lexicon).Review(report));
    }

    private static void Measure(Chromium browser, string path, int events)
    {
        browser.Resize(1280, 900);
        browser.Command("Performance.enable", new() { ["timeDomain"] = "threadTicks" });
        var (paint, load, work, opened, filtered) = (new List<double>(), new List<double>(), new List<double>(), new List<double>(), new List<double>());
        var elements = 0.0;
        for (var run = 0; run < Runs; run++)
        {
            browser.OpenFile(path);
            var timings = browser.RunAsync<IReadOnlyCollection<object>>(Timings).Select(Number).ToList();
            paint.Add(timings[0]);
            load.Add(timings[1]);
            elements = timings[2];
            work.Add(1000 * Metric(browser, "TaskDuration"));
            opened.Add(Number(browser.RunAsync<object>(OpenEvent, events * (run + 1) / (Runs + 1))));
            filtered.Add(Number(browser.RunAsync<object>(Filter)));
        }

        Print($"{elements:0} elements");
        Report("first paint", paint);
        Report("loaded", load);
        Report("processor time until then and at rest", work);
        Report("an event opened from the list", opened);
        Report("a filter set", filtered);
    }

    // of the page's own thread, since it was opened
    private static double Metric(Chromium browser, string name) =>
        ((IEnumerable<object>)browser.Command("Performance.getMetrics", [])["metrics"]!)
            .Cast<IReadOnlyDictionary<string, object>>()
            .Where(metric => (string)metric["name"] == name)
            .Select(metric => Number(metric["value"]))
            .First();

    private static double Number(object value) => Convert.ToDouble(value, CultureInfo.InvariantCulture);

    private static void Report(string name, List<double> runs)
    {
        runs.Sort();
        Print($"{name,-40} median of {Runs}: {runs[Runs / 2],6:0} ms, {runs[0]:0} to {runs[^1]:0}");
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
