using System.Text;
using Alignment.Core;
using Alignment.Core.Aligning;
using Alignment.Core.Reviewing;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Jsonl;
using Alignment.Formats.Output;

namespace Alignment.Formats.Reviewing;

/// <summary>Journals on disk: <c>X.journal.jsonl</c> beside <c>X.bitext.jsonl</c>.</summary>
/// <remarks>The file is only ever added to. It is locked while that happens; a lock ends with its process, however that ends.</remarks>
internal static class JournalFile
{
    /// <summary>The end of every name.</summary>
    public const string Extension = ".journal.jsonl";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3); // another process adds an entry in milliseconds
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(15);

    /// <summary>The journal of a bitext file.</summary>
    public static string Beside(string bitext) =>
        (BitextFileName.IsBitext(bitext) ? bitext[..^BitextFileName.Extension.Length] : bitext) + Extension;

    /// <summary>Reads a journal.</summary>
    /// <returns>Null if there is none.</returns>
    /// <exception cref="InputFormatException">It cannot be opened, or a whole line is not what it should be.</exception>
    public static Journal? Read(string path, Bitext? bitext)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using var stream = Open(path, FileAccess.Read, FileShare.ReadWrite);
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return JournalReader.Read(bytes, path, bitext);
        }
        catch (Exception cause) when (OutputErrors.IsOfTheSystem(cause))
        {
            throw new InputFormatException(path, $"cannot be read: {cause.Message.TrimEnd('.')}. Check its permissions.", cause: cause);
        }
    }

    /// <summary>Adds an entry, and returns once it is on the disk.</summary>
    /// <param name="path">The journal; made with the header if it is not there.</param>
    /// <param name="header">The header of a new journal.</param>
    /// <param name="length">Bytes that the journal had when it was read; what a killed process left behind them is cut.</param>
    /// <param name="entry">The entry.</param>
    /// <returns>Bytes that the journal has now; null if another process has added something, and nothing was written.</returns>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public static int? Append(string path, JournalHeader header, int length, ReviewEntry entry)
    {
        try
        {
            return Add(path, header, length, entry);
        }
        catch (Exception cause) when (OutputErrors.IsOfTheSystem(cause))
        {
            throw Unwritable(path, cause);
        }
    }

    /// <summary>The error for a file of a review that the system refuses to write.</summary>
    public static OutputException Unwritable(string path, Exception cause) => new(path, cause is UnauthorizedAccessException
        ? "cannot be written: no permission. Make its folder writable, or review a copy."
        : $"cannot be written: {cause.Message.TrimEnd('.')}. See that there is room and the folder is there.", cause);

    private static int? Add(string path, JournalHeader header, int length, ReviewEntry entry)
    {
        using var stream = Open(path, FileAccess.ReadWrite, FileShare.None);
        if (WholeLength(stream, length) != length)
        {
            return null;
        }

        using var text = new StringWriter();
        using (var lines = new JsonLineWriter(text))
        {
            if (length == 0)
            {
                JournalWriter.WriteHeader(lines, header);
            }

            JournalWriter.WriteEntry(lines, entry);
        }

        stream.SetLength(length);
        stream.Position = length;
        stream.Write(Encoding.UTF8.GetBytes(text.ToString()));
        stream.Flush(flushToDisk: true);
        return (int)stream.Length;
    }

    /// <summary>Moves a journal of another bitext out of the way, under the next free number.</summary>
    /// <returns>Where it is now.</returns>
    public static string SetAside(string path) => OutputErrors.Guard(path, () =>
    {
        for (var number = 2; ; number++)
        {
            var aside = $"{path[..^Extension.Length]}.journal-{number}.jsonl";
            if (!File.Exists(aside))
            {
                File.Move(path, aside);
                return aside;
            }
        }
    });

    /// <summary>Where the last whole line behind a place ends.</summary>
    private static long WholeLength(FileStream stream, int from)
    {
        if (stream.Length < from)
        {
            return stream.Length;
        }

        stream.Position = from;
        var tail = new byte[stream.Length - from];
        stream.ReadExactly(tail);
        return from + Array.LastIndexOf(tail, (byte)'\n') + 1;
    }

    private static FileStream Open(string path, FileAccess access, FileShare share)
    {
        var end = Environment.TickCount64 + (long)Patience.TotalMilliseconds;
        while (true)
        {
            try
            {
                return new FileStream(path, access == FileAccess.Read ? FileMode.Open : FileMode.OpenOrCreate, access, share);
            }
            catch (IOException cause) when (cause is not (FileNotFoundException or DirectoryNotFoundException or PathTooLongException) && Environment.TickCount64 < end)
            {
                Thread.Sleep(Pause);
            }
        }
    }
}
