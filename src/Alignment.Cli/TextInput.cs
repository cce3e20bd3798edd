using System.Text;
using Alignment.Core;

namespace Alignment.Cli;

/// <summary>Opens files and standard input, and reads text.</summary>
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

    /// <summary>The bytes of a file, or of standard input.</summary>
    /// <inheritdoc cref="ReadAsync"/>
    public static async Task<byte[]> ReadBytesAsync(string path, Terminal terminal, CancellationToken cancellationToken)
    {
        if (Directory.Exists(path))
        {
            throw new InputFormatException(path, "this is a folder. Name a text file, or - for standard input.");
        }

        try
        {
            using var file = Open(path, terminal);
            using var buffer = new MemoryStream();
            await file.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
            return buffer.ToArray();
        }
        catch (IOException exception)
        {
            throw Unreadable(path, exception);
        }
    }

    /// <summary>Opens a file, or standard input.</summary>
    /// <param name="path">The file, or <c>-</c>.</param>
    /// <param name="terminal">Where standard input is.</param>
    /// <exception cref="InputFormatException">The file is absent, a folder or not readable.</exception>
    public static Stream Open(string path, Terminal terminal) => path == StandardInput ? terminal.In : Open(path);

    /// <summary>Opens a file.</summary>
    /// <exception cref="InputFormatException">The file is absent, a folder or not readable.</exception>
    public static FileStream Open(string path)
    {
        const int BufferSize = 1 << 16;
        try
        {
            return Directory.Exists(path)
                ? throw new InputFormatException(path, "this is a folder. Name a file.")
                : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, BufferSize);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputFormatException(path, "there is no such file. Check the spelling and the working folder.", cause: exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Unreadable(path, exception);
        }
    }

    private static InputFormatException Unreadable(string path, Exception cause) =>
        new(path, $"the file cannot be read ({cause.Message.TrimEnd('.')}).", cause: cause);

    /// <summary>The text that bytes are.</summary>
    /// <exception cref="InputFormatException">They are none.</exception>
    public static string Decode(byte[] bytes, string path)
    {
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            var utf16 = bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
            return utf16.GetString(bytes.AsSpan(2));
        }

        if (bytes.Contains((byte)0))
        {
            throw new InputFormatException(path, "is no text file. Give plain text in UTF-8.");
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
