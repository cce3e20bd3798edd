using System.Diagnostics;

namespace Alignment.EndToEnd.Tests.Reviewing;

/// <summary><c>alignment review</c> in a process of its own, which can be killed.</summary>
internal sealed class ReviewProcess : IDisposable
{
    private readonly Process process;

    private ReviewProcess(Process process, string address) => (this.process, Address) = (process, new Uri(address));

    /// <summary>The address that it printed.</summary>
    public Uri Address { get; }

    public static async Task<ReviewProcess> StartAsync(params string[] args)
    {
        var dotnet = Environment.ProcessPath is { } own && Path.GetFileNameWithoutExtension(own) == "dotnet" ? own : "dotnet";
        var start = new ProcessStartInfo(dotnet, ["exec", Path.Combine(AppContext.BaseDirectory, "alignment.dll"), "review", .. args, "--no-open"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(args[0]), // no settings but those of the test
        };
        var process = Process.Start(start)!;
        var address = await process.StandardOutput.ReadLineAsync();
        return address is null ? throw new InvalidOperationException(await process.StandardError.ReadToEndAsync()) : new ReviewProcess(process, address);
    }

    /// <summary>Ends it as a power cut would: it is told nothing.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
    }
}
