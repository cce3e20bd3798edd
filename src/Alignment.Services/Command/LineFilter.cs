using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Alignment.Core;
using Alignment.Services.Http;

namespace Alignment.Services.Command;

/// <summary>Runs a program on lines: what it reads goes in, what it writes comes back; it never outlives the call.</summary>
/// <param name="name">How messages call it.</param>
/// <param name="command">The program and its arguments.</param>
/// <param name="timeout">How long it may take.</param>
internal sealed class LineFilter(string name, IReadOnlyList<string> command, TimeSpan timeout)
{
    private const int MostError = 4000; // characters of its error output that are kept, from the start: the cause comes first
    private const int MostGrowth = 20; // times the text that went in; no translation is longer, a program that has gone wild is
    private const int Allowance = 100_000; // characters on top of that, for short texts
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The lines it writes.</summary>
    /// <exception cref="ServiceException">It cannot be started, fails, takes too long or writes without end.</exception>
    public async Task<IReadOnlyList<string>> RunAsync(IReadOnlyList<string> lines, CancellationToken cancellationToken)
    {
        using var process = Start();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(timeout);
        using var stop = limit.Token.Register(() => Kill(process)); // ends reads and writes on pipes, which not every system can cancel
        try
        {
            var most = ((long)lines.Sum(line => line.Length) * MostGrowth) + Allowance;
            var output = ReadLinesAsync(process, most, limit.Token);
            var error = ReadStartAsync(process.StandardError, limit.Token);
            await WriteAsync(process.StandardInput, lines, limit.Token).ConfigureAwait(false);
            var read = await output.ConfigureAwait(false);
            var said = await error.ConfigureAwait(false);
            limit.Token.ThrowIfCancellationRequested();
            await process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
            return process.ExitCode == 0 ? read : throw Failed(string.Create(CultureInfo.InvariantCulture, $"it ended with code {process.ExitCode}"), said);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ServiceException(name, string.Create(
                CultureInfo.InvariantCulture, $"it was not done after {timeout.TotalSeconds:0} s and was stopped. Does it end when its input does?"));
        }
        finally
        {
            Kill(process);
        }
    }

    private Process Start()
    {
        try
        {
            return Process.Start(new ProcessStartInfo(command[0], command.Skip(1))
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardInputEncoding = Utf8,
                StandardOutputEncoding = Utf8,
                StandardErrorEncoding = Utf8,
                UseShellExecute = false,
                CreateNoWindow = true,
            })!;
        }
        catch (Exception cause) when (cause is Win32Exception or InvalidOperationException or IOException)
        {
            throw new ServiceException(name, "the program cannot be started: it is not in the PATH, or may not be run. Check its name.", cause: cause);
        }
    }

    private static async Task WriteAsync(StreamWriter input, IReadOnlyList<string> lines, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var line in lines)
            {
                await input.WriteAsync((line + "\n").AsMemory(), cancellationToken).ConfigureAwait(false);
            }

            input.Close();
        }
        catch (IOException)
        {
            // it ended before it had read all; its exit code, or the number of its lines, tells what that means
        }
    }

    private async Task<IReadOnlyList<string>> ReadLinesAsync(Process process, long most, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        var buffer = new char[1 << 13];
        for (int read; (read = await process.StandardOutput.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0;)
        {
            text.Append(buffer, 0, read);
            if (text.Length > most)
            {
                Kill(process); // it may be waiting to be read, and we for it to read
                throw new ServiceException(name, "it writes far more than it was given to translate, and was stopped.");
            }
        }

        var lines = text.ToString().Split('\n').Select(line => line.TrimEnd('\r')).ToList();
        if (lines[^1].Length == 0)
        {
            lines.RemoveAt(lines.Count - 1); // behind the last line end there is no line
        }

        return lines;
    }

    // Read to its end, or the program would wait for somebody to listen.
    private static async Task<string> ReadStartAsync(StreamReader reader, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        var buffer = new char[1 << 10];
        for (int read; (read = await reader.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0;)
        {
            text.Append(buffer, 0, Math.Min(read, MostError - text.Length));
        }

        return text.ToString();
    }

    private ServiceException Failed(string what, string said)
    {
        var line = ErrorText.OneLine(said);
        return new ServiceException(name, $"{what}{(line.Length == 0 ? " and said nothing" : ": " + line.TrimEnd('.'))}. Try it by hand: echo text | {string.Join(' ', command.Select(Quoted))}");
    }

    private static string Quoted(string word) => word.Length > 0 && !word.Any(char.IsWhiteSpace) ? word : $"'{word}'";

    private static void Kill(Process process)
    {
        try
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception or AggregateException)
        {
            // it ended by itself in between, which is what is wanted
        }
    }
}
