using System.Security;
using System.Text.Json;
using Alignment.Core;
using Alignment.Core.Aligning;
using Alignment.Formats.Jsonl;
using Alignment.Formats.Output;
using Alignment.Formats.Reviewing;

namespace Alignment.Formats.Bitexts;

/// <summary>Bitext files, <c>*.bitext.jsonl</c>: a header line with both articles, then one bead a line.</summary>
/// <remarks>
/// A file stands alone, without the articles it was made from. Keys keep their order and numbers their form, so that it diffs well; keys of a
/// newer minor version or of another program survive a rewrite. The format is described in <c>docs/formats.md</c>.
/// </remarks>
public static class BitextFile
{
    /// <summary>The value of the header's <c>format</c>.</summary>
    public const string Format = "alignment-bitext";

    /// <summary>The major version written and read.</summary>
    public const int Version = 1;

    /// <summary>Writes a bitext, line ends as LF.</summary>
    /// <remarks>Probabilities and weights are rounded to 4 decimals. An unpaired surrogate becomes U+FFFD.</remarks>
    public static void Write(Bitext bitext, TextWriter writer, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(bitext);
        ArgumentNullException.ThrowIfNull(writer);
        using var lines = new JsonLineWriter(writer);
        lines.Write(json => BitextHeaderWriter.Write(json, bitext));
        foreach (var bead in bitext.Beads)
        {
            cancellationToken.ThrowIfCancellationRequested();
            lines.Write(json => BeadWriter.Write(json, bead));
        }
    }

    /// <summary>Writes the keys of a bead, as a line of a bitext file has them, into an object that is open.</summary>
    public static void WriteBead(Utf8JsonWriter json, Bead bead)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(bead);
        BeadWriter.Write(json, bead);
    }

    /// <summary>Reads a bitext, a line at a time.</summary>
    /// <param name="stream">UTF-8, with or without byte order mark; left open.</param>
    /// <param name="path">The file's name for messages.</param>
    /// <param name="cancellationToken">Looked at once a line.</param>
    /// <exception cref="InputFormatException">The text is no bitext file, breaks one of its rules or is of a newer major version.</exception>
    public static Bitext Read(Stream stream, string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(path);
        return new BitextReader(path).Read(stream, cancellationToken);
    }

    /// <summary>Reads the bitext in a file, with what a review has added to it since the file was written (see <see cref="ReviewFile"/>).</summary>
    /// <exception cref="InputFormatException">The file or its journal cannot be opened, is none, breaks one of its rules or is of a newer major version.</exception>
    public static Bitext Load(string path, CancellationToken cancellationToken = default) =>
        File.Exists(JournalFile.Beside(path)) ? ReviewFile.Read(path, cancellationToken) : LoadAlone(path, cancellationToken);

    /// <summary>Reads the bitext in a file as the file has it.</summary>
    /// <exception cref="InputFormatException">The file cannot be opened, is no bitext file, breaks one of its rules or is of a newer major version.</exception>
    internal static Bitext LoadAlone(string path, CancellationToken cancellationToken = default) => Load(path, stream => Read(stream, path, cancellationToken));

    /// <summary>Reads the header alone: both articles, and no beads.</summary>
    /// <inheritdoc cref="Load(string, CancellationToken)"/>
    public static Bitext LoadHeader(string path) => Load(path, new BitextReader(path).ReadHeader);

    /// <summary>Writes a bitext to a file, which is replaced only once the new text is complete.</summary>
    /// <exception cref="OutputException">The file cannot be written.</exception>
    public static void Save(Bitext bitext, string path, CancellationToken cancellationToken = default) =>
        OutputFile.Write(path, writer => Write(bitext, writer, cancellationToken), cancellationToken);

    private static Bitext Load(string path, Func<Stream, Bitext> read)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            using var stream = File.OpenRead(path);
            return read(stream);
        }
        catch (Exception cause) when (cause is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputFormatException(path, "there is no such file. Check the spelling and the working folder.", cause: cause);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException or ArgumentException)
        {
            throw new InputFormatException(path, $"cannot be read: {cause.Message.TrimEnd('.')}. Check its permissions.", cause: cause);
        }
    }
}
