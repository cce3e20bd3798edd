using System.Text;

namespace Alignment.Cli;

/// <summary>Where a command reads and writes: the process's own streams, or a test's.</summary>
/// <param name="In">Standard input, as bytes: readers find the encoding themselves.</param>
/// <param name="Out">Results, and nothing else.</param>
/// <param name="Error">Progress, notices and errors.</param>
/// <param name="IsInteractive">Whether <paramref name="Error"/> is a terminal, so that progress may be drawn over.</param>
public sealed record Terminal(Stream In, TextWriter Out, TextWriter Error, bool IsInteractive)
{
    /// <summary>Columns of the terminal that <see cref="Out"/> is; null if it is a file or a pipe, where results are plain text.</summary>
    public int? Width { get; init; }

    /// <summary>What time it is, for progress.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Writes bytes to <see cref="Out"/> as they are; where that takes text alone, what they say in UTF-8.</summary>
    public void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        if (Out is StreamWriter writer)
        {
            writer.Flush();
            writer.BaseStream.Write(bytes);
        }
        else
        {
            Out.Write(Encoding.UTF8.GetString(bytes));
        }
    }

    /// <summary>The process's own streams: UTF-8 without byte order mark, line ends as LF.</summary>
    public static Terminal Standard()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(
            Console.OpenStandardInput(),
            new StreamWriter(ConsoleStream.Results(), utf8) { NewLine = "\n" },
            new StreamWriter(ConsoleStream.Notices(), utf8) { NewLine = "\n", AutoFlush = true },
            IsInteractive: !Console.IsErrorRedirected)
        {
            // A terminal that does not know its width says 0.
            Width = Console.IsOutputRedirected ? null : Math.Max(80, Console.WindowWidth),
        };
    }
}
