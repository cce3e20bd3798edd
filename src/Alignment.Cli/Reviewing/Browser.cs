using System.ComponentModel;
using System.Diagnostics;

namespace Alignment.Cli.Reviewing;

/// <summary>Opens addresses in the user's browser.</summary>
internal static class Browser
{
    /// <summary>Opens an address; where there is no browser nothing happens, for the address is printed too.</summary>
    public static void Open(Uri address)
    {
        try
        {
            var start = OperatingSystem.IsWindows() ? new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true }
                : new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open") { ArgumentList = { address.AbsoluteUri }, RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start);
        }
        catch (Exception cause) when (cause is Win32Exception or InvalidOperationException)
        {
            // no browser, as on a server
        }
    }
}
