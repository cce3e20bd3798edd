using System.Diagnostics;
using System.Globalization;
using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Text;
using Alignment.EndToEnd.Tests.Browser;
using Alignment.Formats.Bitexts;
using Alignment.Web;

namespace Alignment.Benchmarks.Reviewing;

/// <summary><c>review-frames</c>: how smoothly the review page scrolls through thousands of rows, in a browser without a window.</summary>
internal static class ReviewFrames
{
    private const int SecondsOfScrolling = 5;

    // Far enough a frame that every one of them has new rows: 60 times a second, 6,000 pixels a second.
    private const string Scroll = """
        const [pixels, seconds, done] = arguments;
        const view = document.getElementById('viewport');
        const frames = [];
        let [last, start] = [null, null];
        const step = now => {
          if (last !== null) frames.push(now - last);
          start ??= now;
          last = now;
          view.scrollTop += pixels;
          if (now - start < seconds * 1000) requestAnimationFrame(step);
          else done(frames);
        };
        requestAnimationFrame(step);
        """;

    /// <summary>Makes a bitext, opens it and prints what scrolling took.</summary>
    /// <param name="rows">How many rows.</param>
    public static async Task<int> RunAsync(int rows)
    {
        if (!Chromium.IsThere)
        {
            await Console.Error.WriteLineAsync("chromium or chromedriver is absent. Debian: apt-get install chromium chromium-driver").ConfigureAwait(false);
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("alignment-frames-");
        try
        {
            var path = Path.Combine(folder.FullName, "long.bitext.jsonl");
            BitextFile.Save(Make(rows), path);
            var server = await ReviewServer.StartAsync(new ReviewSetup([path])).ConfigureAwait(false);
            await using (server.ConfigureAwait(false))
            {
                using var browser = Chromium.Start();
                Measure(browser, server.Address, rows);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return 0;
    }

    private static void Measure(Chromium browser, Uri address, int rows)
    {
        browser.Resize(1280, 900);
        browser.Driver.Manage().Timeouts().AsynchronousJavaScript = TimeSpan.FromMinutes(2);
        var watch = Stopwatch.StartNew();
        browser.Open(address);
        while (browser.Run<long>("return document.querySelectorAll('#rows .row').length") == 0)
        {
            Thread.Sleep(5);
        }

        Print($"{rows} rows opened in {watch.ElapsedMilliseconds} ms, {browser.Run<long>("return document.querySelectorAll('#rows .row').length")} of them elements");
        Report("resting", Frames(browser, 0));
        Report("slow, 600 pixels a second", Frames(browser, 10));
        Report("fast, 6,000 pixels a second", Frames(browser, 100));
        Report("all over the place, a screen a frame", Frames(browser, 900));
    }

    private static double[] Frames(Chromium browser, int pixels)
    {
        browser.Run<object?>("document.getElementById('viewport').scrollTop = 0");
        return [.. browser.RunAsync<IReadOnlyCollection<object>>(Scroll, pixels, SecondsOfScrolling).Select(Number)];
    }

    private static double Number(object value) => Convert.ToDouble(value, CultureInfo.InvariantCulture);

    private static void Report(string name, double[] frames)
    {
        Array.Sort(frames);
        Print($"{name,-40} {frames.Length,4} frames: median {At(0.5):0.0} ms, 95th percentile {At(0.95):0.0} ms, longest {frames[^1]:0.0} ms");

        double At(double share) => frames[Math.Min(frames.Length - 1, (int)(frames.Length * share))];
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    /// <summary>Rows of one to four lines, some with two sentences, some alone, some out of order.</summary>
    private static Bitext Make(int rows)
    {
        var random = new Random(1);
        var beads = new List<Bead>();
        var (french, english) = (0, 0);
        for (var row = 0; row < rows; row++)
        {
            var (fr, en) = random.Next(10) switch { 0 => (2, 1), 1 => (1, 2), 2 => (1, 0), _ => (1, 1) };
            beads.Add(new Bead
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"b{row + 1}"),
                French = [.. Enumerable.Range(french, fr)],
                English = [.. Enumerable.Range(english, en)],
                Relation = en == 0 ? Relation.OnlyFrench : Relation.Equivalent,
                Probability = random.NextDouble(),
            });
            (french, english) = (french + fr, english + en);
        }

        // every twentieth link changes places with one twenty rows on
        for (var row = 0; row + 20 < rows; row += 40)
        {
            if (beads[row].English.Count == 1 && beads[row + 20].English.Count == 1)
            {
                (beads[row], beads[row + 20]) = (beads[row] with { English = beads[row + 20].English }, beads[row + 20] with { English = beads[row].English });
            }
        }

        return new Bitext(Article(Language.French, french, random), Article(Language.English, english, random), RowOrder.Of(beads, english));
    }

    private static Article Article(Language language, int sentences, Random random)
    {
        string[] words = language == Language.French
            ? ["la", "ministre", "a", "présenté", "une", "mesure", "budgétaire", "qui", "touche", "les", "provinces", "depuis", "lundi"]
            : ["the", "minister", "has", "tabled", "a", "budget", "measure", "that", "affects", "the", "provinces", "since", "Monday"];
        return new Article
        {
            Id = language.Tag(),
            Language = language,
            Path = language.Tag() + ".txt",
            Sha256 = new string('0', 64),
            Sentences =
            [
                .. Enumerable.Range(0, sentences).Select(index => new Sentence(
                    index,
                    string.Join(' ', Enumerable.Range(0, random.Next(4, 40)).Select(_ => words[random.Next(words.Length)])) + ".",
                    index / 4,
                    new SourceSpan(language.Tag() + ".txt", index + 1, 1, index + 1, 2))),
            ],
        };
    }
}
