using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Alignment.Cli.Tests;

/// <summary><c>alignment review</c> in a process of its own, which can be killed, and its browser.</summary>
internal static class ReviewProcess
{
    /// <summary>Starts our program.</summary>
    public static Process Start(params string[] args) => StartIn(Environment.CurrentDirectory, args);

    /// <summary>Starts our program in a folder, whose settings count.</summary>
    public static Process StartIn(string folder, params string[] args) => Start(folder, [.. Program, .. args]);

    /// <summary>Starts a shell in a folder; in its script, <c>"$@"</c> is our program.</summary>
    public static Process StartShellIn(string folder, string script) => Start(folder, ["/bin/sh", "-c", script, "sh", .. Program]);

    /// <summary>A browser that was given the address.</summary>
    public static async Task<HttpClient> OpenAsync(Process process)
    {
        var address = new Uri(await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException(await process.StandardError.ReadToEndAsync()));
        var browser = new HttpClient { BaseAddress = new Uri(address.GetLeftPart(UriPartial.Authority)) };
        browser.DefaultRequestHeaders.Add("Origin", browser.BaseAddress.OriginalString.TrimEnd('/'));
        (await browser.GetAsync(address)).EnsureSuccessStatusCode();
        return browser;
    }

    /// <summary>Asks it to end, as Ctrl+C does, and waits until it has; where there is no such signal, it is killed.</summary>
    public static async Task EndAsync(Process process)
    {
        if (OperatingSystem.IsWindows())
        {
            process.Kill();
        }
        else
        {
            using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
            await kill.WaitForExitAsync();
        }

        await process.WaitForExitAsync();
    }

    private static string[] Program
    {
        get
        {
            var own = AppContext.BaseDirectory;
            var host = Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
            return [host, "exec", "--runtimeconfig", Path.Combine(own, "Alignment.Cli.Tests.runtimeconfig.json"), "--depsfile", Path.Combine(own, "Alignment.Cli.Tests.deps.json"), Path.Combine(own, "alignment.dll")];
        }
    }

    private static Process Start(string folder, string[] command) => Process.Start(
        new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder })!;
}
