using System.ComponentModel;
using System.Diagnostics;

namespace Alignment.EndToEnd.Tests;

/// <summary>Programs that judge what ours writes.</summary>
internal enum Tool
{
    /// <summary>The XML validator of libxml2.</summary>
    Xmllint,

    /// <summary>The Python library that many translation tools are built on.</summary>
    TranslateToolkit,
}

/// <summary>Runs them.</summary>
internal static class Tools
{
    // The library lies where the system's own Python finds it; another one may come first in the path.
    private static readonly string Python = File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";

    private static readonly Lazy<bool> HasXmllint = new(() => Try("xmllint", "--version") == 0);
    private static readonly Lazy<bool> HasToolkit = new(() => Try(Python, "-c", "import translate.storage.tmx, translate.storage.tbx") == 0);

    public static bool IsThere(Tool tool) => tool == Tool.Xmllint ? HasXmllint.Value : HasToolkit.Value;

    public static string WhyAbsent(Tool tool) => tool == Tool.Xmllint
        ? "xmllint is absent. Debian: apt-get install libxml2-utils"
        : "translate-toolkit is absent. Debian: apt-get install translate-toolkit";

    /// <summary>Validates a file against a schema of <c>Schemas/</c>; what xmllint says, and whether the file is valid.</summary>
    public static (bool IsValid, string Said) Validate(string schema, string file)
    {
        var (exit, _, error) = Run("xmllint", "--noout", "--nonet", "--relaxng", Path.Combine(AppContext.BaseDirectory, "Schemas", schema), file);
        return (exit == 0, error);
    }

    /// <summary>Runs a Python program that prints.</summary>
    public static string RunPython(string program, params string[] arguments)
    {
        var (exit, output, error) = Run(Python, ["-c", program, .. arguments]);
        exit.Should().Be(0, error);
        return output;
    }

    private static int Try(string program, params string[] arguments)
    {
        try
        {
            return Run(program, arguments).Exit;
        }
        catch (Win32Exception)
        {
            return -1; // no such program
        }
    }

    private static (int Exit, string Out, string Error) Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
