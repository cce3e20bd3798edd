namespace Alignment.EndToEnd.Tests.Exchange;

/// <summary>The settings of LibreOffice for a class of tests: its own, so that it disturbs no other, and once, since making them takes longer than converting.</summary>
public sealed class OfficeSettings : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>The folder they are in.</summary>
    public string Path => folder.Path;

    public void Dispose() => folder.Dispose();
}
