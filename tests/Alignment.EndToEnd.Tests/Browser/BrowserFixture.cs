namespace Alignment.EndToEnd.Tests.Browser;

/// <summary>One browser for all tests that need one; it starts with the first.</summary>
/// <remarks>A test class says <c>[Collection(BrowserFixture.Name)]</c> and takes a <see cref="BrowserFixture"/> in its constructor; tests that share it run one after another.</remarks>
public sealed class BrowserFixture : IDisposable
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "browser";

    private readonly Lazy<Chromium> browser = new(Chromium.Start);

    internal Chromium Browser => browser.Value;

    public void Dispose()
    {
        if (browser.IsValueCreated)
        {
            browser.Value.Dispose();
        }
    }
}

/// <summary>The tests that share the browser.</summary>
[CollectionDefinition(BrowserFixture.Name)]
public sealed class SharedBrowser : ICollectionFixture<BrowserFixture>;
