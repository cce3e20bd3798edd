using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Alignment.Core;

namespace Alignment.Cli.Git;

/// <summary>Runs git in a folder: without a shell, without questions, without taking locks.</summary>
internal sealed class GitProgram(string folder, CancellationToken cancellationToken)
{
    /// <summary>What git answers.</summary>
    /// <param name="Exit">0 if it did what it was asked.</param>
    /// <param name="Out">What it printed.</param>
    /// <param name="Complaint">The first line of what it complained about, without a full stop.</param>
    public sealed record Answer(int Exit, string Out, string Complaint);

    /// <summary>Runs a command whose answer is short.</summary>
    /// <exception cref="InputFormatException">git is absent.</exception>
    public Answer Run(params string[] arguments)
    {
        var text = "";
        var (exit, complaint) = Run(arguments, output =>
        {
            using var reader = new StreamReader(output, new UTF8Encoding(false));
            text = reader.ReadToEnd();
        });
        return new Answer(exit, text, complaint);
    }

    /// <summary>Runs a command whose answer may be long.</summary>
    /// <exception cref="InputFormatException">git is absent, or fails.</exception>
    public void Stream(Action<Stream> read, params string[] arguments)
    {
        var (exit, complaint) = Run(arguments, read);
        if (exit != 0)
        {
            throw new InputFormatException("--changed", $"git {arguments[0]} failed ({complaint}).");
        }
    }

    private (int Exit, string Complaint) Run(string[] arguments, Action<Stream> read)
    {
        using var process = Start(arguments);
        using var stop = cancellationToken.Register(() => Kill(process));
        process.StandardInput.Close();
        var complaint = process.StandardError.ReadToEndAsync(CancellationToken.None);
        read(process.StandardOutput.BaseStream);
        process.WaitForExit();
        cancellationToken.ThrowIfCancellationRequested();
        return (process.ExitCode, complaint.Result.Split('\n')[0].TrimEnd('.', '\r'));
    }

    private Process Start(string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception cause)
        {
            throw new InputFormatException("--changed", "git cannot be run. Install it, and see that it is in the PATH.", cause: cause);
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // it has ended by itself
        }
    }
}
