namespace Alignment.EndToEnd.Tests.Pages;

/// <summary>A report on some of the samples, written once for all tests that look at it: a pair that disagrees, an event of three articles, one language alone.</summary>
public sealed class SeedsReport : IDisposable
{
    // Judging takes a second for every few thousand elements, and these have every kind.
    private static readonly string[] Articles =
        ["fr/crue-vezine.txt", "en/vezine-river-flood.html", "fr/musee-balances.txt", "fr/formation-irak-invitation.txt", "en/ottawa-sounded-out.txt"];

    private readonly Lazy<TemporaryFolder> folder = new(Write);

    /// <summary>The page, in one of the languages that its own words can have.</summary>
    public string Page(string ui) => folder.Value[ui + ".html"];

    public void Dispose()
    {
        if (folder.IsValueCreated)
        {
            folder.Value.Dispose();
        }
    }

    private static TemporaryFolder Write()
    {
        var folder = new TemporaryFolder();
        foreach (var ui in (string[])["fr", "en"])
        {
            OurProgram.RunAsync(["report", .. Articles.Select(article => Repository.PathOf("seeds", article)), "--ui", ui, "-o", folder[ui + ".html"]]).GetAwaiter().GetResult();
        }

        return folder;
    }
}
