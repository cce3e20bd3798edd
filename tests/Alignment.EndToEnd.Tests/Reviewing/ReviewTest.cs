using Alignment.EndToEnd.Tests.Browser;
using Alignment.Formats.Bitexts;

namespace Alignment.EndToEnd.Tests.Reviewing;

/// <summary>A bitext that is reviewed in the browser. Each test fails if a script of the page did, or if the page tried what its policy forbids.</summary>
[Collection(BrowserFixture.Name)]
public abstract class ReviewTest(BrowserFixture fixture) : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private ReviewSession? session;
    private ReviewPage? page;

    private protected Chromium Browser => fixture.Browser;

    private protected ReviewPage Page => page ??= new ReviewPage(Browser);

    private protected TemporaryFolder Folder => folder;

    /// <summary>The bitext file.</summary>
    private protected string BitextPath => folder["budget.bitext.jsonl"];

    private protected Uri Address => session!.Address;

    /// <summary>The rows on the disk, as another command would read them now.</summary>
    private protected string OnDisk => SampleBitext.Print(BitextFile.Load(BitextPath));

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (page is not null)
        {
            Browser.Open(new Uri("about:blank")); // a page asks on when its program is gone
        }

        var complaints = page is null ? [] : Browser.Complaints();
        if (session is not null)
        {
            await session.DisposeAsync();
        }

        // that the program refuses something is an answer, which the browser notes as well; some tests end it under the page
        complaints.Where(complaint => !complaint.Contains("the server responded with a status of 4", StringComparison.Ordinal) && !complaint.Contains("ERR_CONNECTION_REFUSED", StringComparison.Ordinal)).Should().BeEmpty();
    }

    public void Dispose()
    {
        folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Reviews a bitext of these rows in a window of a desktop.</summary>
    private protected async Task OpenAsync(string rows, params string[] options)
    {
        SampleBitext.Write(BitextPath, rows);
        await OpenFileAsync(options);
        Page.Shows(rows);
    }

    /// <summary>Reviews the bitext file that is there.</summary>
    private protected async Task OpenFileAsync(params string[] options)
    {
        session = await ReviewSession.StartAsync([BitextPath, .. options]);
        Browser.Resize(1280, 900);
        Browser.UseScheme("light");
        Browser.Complaints();
        Page.Open(session.Address);
    }

    /// <summary>Waits until the page shows these rows; then the disk has them too.</summary>
    private protected void Becomes(string rows)
    {
        Page.Shows(rows);
        OnDisk.Should().Be(rows);
    }
}
