using Alignment.Core.Aligning;
using Alignment.Core.Lexicon;
using Alignment.Core.Reporting;
using Alignment.Core.Terminology;
using Alignment.EndToEnd.Tests.Browser;
using Alignment.Formats.Glossaries;
using Alignment.Web;

namespace Alignment.Benchmarks.Pictures;

/// <summary>The picture of a review that has begun.</summary>
internal static class ReviewPicture
{
    private const string Pair = "fr__otan-irak-mission--en__baghdad-training"; // has terms, figures, and names spelled in two ways

    // The first rows confirmed, the next with an objection to the glossary chosen, and what is beside it there.
    private const string Work = """
        const done = arguments[0];
        const wait = (test, then) => test() ? then() : setTimeout(() => wait(test, then), 20);
        const press = key => document.querySelector('.cell.here').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        wait(() => document.querySelector('[aria-label="glossary not kept"]'), () => {
          ['a', 'a'].forEach(press);
          wait(() => document.querySelectorAll('.row.confirmed').length === 2, () => {
            document.querySelector('.row:not(.none) [aria-label="glossary not kept"]').closest('.row').querySelector('.cell').dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
            ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'].forEach(press); // into view, and not at its very end
            wait(() => document.querySelector('#beside [data-section=terms] li'), () => setTimeout(done, 300));
          });
        });
        """;

    /// <summary>Reviews bitexts of a folder and takes the picture.</summary>
    public static async Task<byte[]> TakeAsync(Chromium browser, string folder)
    {
        var lexicon = LexiconFile.ReadShipped();
        var terms = new TermMatchers(GlossaryFiles.Load(["glossary"]));
        var explainer = new PairExplainer(lexicon, terms);
        var server = await ReviewServer.StartAsync(new ReviewSetup([.. Directory.EnumerateFiles(folder, "*.bitext.jsonl").OrderByDescending(path => path.Contains(Pair, StringComparison.Ordinal)).ThenBy(path => path, StringComparer.Ordinal)])
        {
            Explainer = () => explainer,
            Terms = () => terms,
            Violations = new GlossaryReview(terms.Glossary, lexicon).Review,
            AddTerm = (french, english) => new AddedTerm(french, english, "", null),
        }).ConfigureAwait(false);
        await using (server.ConfigureAwait(false))
        {
            browser.Resize(1280, 880);
            browser.UseScheme("light");
            browser.Open(server.Address);
            browser.RunAsync<object?>(Work);
            var picture = browser.Screenshot();
            browser.Open(new Uri("about:blank"));
            return picture;
        }
    }
}
