using System.Text;
using Alignment.Core;

namespace Alignment.Cli;

/// <summary>Reads a text file, or standard input, whole.</summary>
internal static class TextInput
{
    /// <summary>What a user writes for standard input.</summary>
    public const string StandardInput = "-";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file, its line ends as they are, without byte order mark.</summary>
    /// <param name="path">The file, or <c>-</c>.</param>
    /// <param name="terminal">Where standard input is.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="InputFormatException">The file is absent, a folder, not readable, or not text.</exception>
    public static async Task<string> ReadAsync(string path, Terminal terminal, CancellationToken cancellationToken) =>
        Decode(await ReadBytesAsync(path, terminal, cancellationToken).ConfigureAwait(false), path);

    private static async Task<byte[]> ReadBytesAsync(string path, Terminal terminal, CancellationToken cancellationToken)
    {
        if (path == StandardInput)
        {
            using var buffer = new MemoryStream();
            await terminal.In.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
            return buffer.ToArray();
        }

        if (Directory.Exists(path))
        {
            throw new InputFormatException(path, "this is a folder. Name a text file, or - for standard input.");
        }

        try
        {
            return await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputFormatException(path, "there is no such file. Check the spelling and the working folder.", cause: exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputFormatException(path, $"the file cannot be read ({exception.Message.TrimEnd('.')}).", cause: exception);
        }
    }

    private static string Decode(byte[] bytes, string path)
    {
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            var utf16 = bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
            return utf16.GetString(bytes.AsSpan(2));
        }

        if (bytes.Contains((byte)0))
        {
            throw new InputFormatException(path, "this is no text file: it holds NUL bytes. Give plain text in UTF-8.");
        }

        var hasMark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        try
        {
            return StrictUtf8.GetString(bytes.AsSpan(hasMark ? Encoding.UTF8.Preamble.Length : 0));
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes); // what old Windows programs write
        }
    }
}
