using Alignment.Benchmarks.Quality;
using Alignment.EndToEnd.Tests.Browser;

namespace Alignment.Benchmarks.Pictures;

/// <summary><c>pictures</c>: takes the pictures of the documentation anew, from the samples.</summary>
internal static class PicturesCommand
{
    private static readonly Picture[] Pictures =
    [
        new("report.png", Ui: "en", Width: 1200, Height: 900, At: ".pair.d"),
        new("overview.png", Ui: "en", Width: 1200, Height: 880, At: ".parts"),
        new("telephone-french.png", Ui: "fr", Width: 390, Height: 844, At: ".pair.d"),
    ];

    /// <summary>Writes <c>docs/images/*.png</c>; 2 without a browser.</summary>
    public static async Task<int> RunAsync()
    {
        if (!Chromium.IsThere)
        {
            Console.Error.WriteLine("pictures: chromium or chromedriver is absent. Debian: apt-get install chromium chromium-driver");
            return 2;
        }

        Directory.SetCurrentDirectory(RepositoryFolder.Path); // the page says paths as they were given
        var folder = Directory.CreateTempSubdirectory("alignment-pictures-");
        try
        {
            using var browser = Chromium.Start();
            foreach (var picture in Pictures)
            {
                var page = Path.Combine(folder.FullName, picture.Ui + ".html");
                if (!File.Exists(page))
                {
                    await OwnProgram.RunAsync("report", "seeds", "--ui", picture.Ui, "-o", page).ConfigureAwait(false);
                }

                await WriteAsync(picture.File, Take(browser, page, picture)).ConfigureAwait(false);
            }

            await WriteAsync("review.png", await ReviewPicture.TakeAsync(browser, Path.Combine(folder.FullName, "en.bitexts")).ConfigureAwait(false)).ConfigureAwait(false);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return 0;
    }

    private static async Task WriteAsync(string name, byte[] picture)
    {
        var file = Path.Combine(RepositoryFolder.Path, "docs", "images", name);
        await File.WriteAllBytesAsync(file, picture).ConfigureAwait(false);
        Console.Out.WriteLine(Path.GetRelativePath(RepositoryFolder.Path, file));
    }

    private static byte[] Take(Chromium browser, string page, Picture picture)
    {
        browser.Resize(picture.Width, picture.Height);
        browser.UseScheme("light");
        browser.OpenFile(page);

        // Twice: what comes into view by the first is laid out only then, and may move the rest.
        browser.Run<object?>("""
            const part = document.querySelector(arguments[0]);
            document.documentElement.style.scrollPaddingTop = '12px';
            const show = () => part.scrollIntoView();
            show(); document.body.offsetHeight; show();
            """, picture.At);
        browser.RunAsync<object?>("const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100)))");
        return browser.Screenshot();
    }

    /// <summary>A picture.</summary>
    /// <param name="File">Its name in <c>docs/images</c>.</param>
    /// <param name="Ui">The language of the page's own words.</param>
    /// <param name="Width">Of the window, in CSS pixels.</param>
    /// <param name="Height">Of the window, in CSS pixels.</param>
    /// <param name="At">CSS selector of what stands at its top.</param>
    private sealed record Picture(string File, string Ui, int Width, int Height, string At);
}
