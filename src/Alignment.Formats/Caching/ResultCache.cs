using System.Collections.Concurrent;
using System.Security.Cryptography;
using Alignment.Core;
using Alignment.Core.Checking;
using Alignment.Core.Checking.Caching;
using Alignment.Formats.Output;

namespace Alignment.Formats.Caching;

/// <summary>Keeps what checks found, so that a file that has not changed is not checked again.</summary>
/// <remarks>
/// A file of the folder holds the results of one way of checking: program, glossary, settings. A result counts for a file of the same path and the
/// same content. A cache that is damaged, or of another version, is as good as none.
/// </remarks>
public sealed class ResultCache
{
    private const string Extension = ".results";
    private const int MostFiles = 8; // ways of checking that are kept; the ones used last
    private const int HashLength = SHA256.HashSizeInBytes;

    private static ReadOnlySpan<byte> Magic => "alignment-results-1\n"u8;

    private readonly string path;
    private readonly Dictionary<string, Entry> old;
    private readonly ConcurrentDictionary<string, Entry> current = new(StringComparer.Ordinal);
    private int added;

    private ResultCache(string path, Dictionary<string, Entry> old)
    {
        this.path = path;
        this.old = old;
    }

    /// <summary>Results that were found in the cache in this run.</summary>
    public int Hits => current.Count - added;

    /// <summary>Opens a cache.</summary>
    /// <param name="folder">Where it is; made by <see cref="Save"/> if need be.</param>
    /// <param name="key">All that results depend on besides the files.</param>
    public static ResultCache Open(string folder, IEnumerable<string> key)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var hash = SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(string.Join('\0', key)));
        var path = Path.Combine(folder, Convert.ToHexStringLower(hash.AsSpan(0, 16)) + Extension);
        return new ResultCache(path, Read(path) ?? []);
    }

    /// <summary>The result of a file; null if it is not known.</summary>
    /// <param name="file">The file, as findings show it.</param>
    /// <param name="bytes">All of it.</param>
    public FileResult? Find(string file, ReadOnlySpan<byte> bytes)
    {
        if (old.TryGetValue(file, out var entry) && SHA256.HashData(bytes).AsSpan().SequenceEqual(entry.Hash) && FileResultCodec.Read(entry.Result) is { } result)
        {
            current[file] = entry;
            return result;
        }

        return null;
    }

    /// <summary>Keeps the result of a file. Any number of threads may call this and <see cref="Find"/>.</summary>
    public void Add(string file, ReadOnlySpan<byte> bytes, FileResult result)
    {
        current[file] = new Entry(SHA256.HashData(bytes), FileResultCodec.Write(result));
        Interlocked.Increment(ref added);
    }

    /// <summary>Writes what is new. Files that this run did not look at keep their results while they exist.</summary>
    /// <exception cref="OutputException">The folder cannot be written.</exception>
    public void Save(CancellationToken cancellationToken = default)
    {
        if (added == 0)
        {
            return;
        }

        foreach (var (file, entry) in old.Where(item => !current.ContainsKey(item.Key) && File.Exists(item.Key)))
        {
            current[file] = entry;
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (!Directory.Exists(folder))
        {
            OutputFile.Write(Path.Combine(folder, ".gitignore"), writer => writer.Write("*\n"), cancellationToken);
        }

        OutputFile.WriteBytes(path, Write, cancellationToken);
        foreach (var stale in new DirectoryInfo(folder).GetFiles("*" + Extension).OrderByDescending(file => file.LastWriteTimeUtc).Skip(MostFiles))
        {
            stale.Delete();
        }
    }

    private byte[] Write()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Magic);
        writer.Write(new byte[HashLength]); // of all behind it, when that is known
        writer.Write(current.Count);
        foreach (var (file, entry) in current.OrderBy(item => item.Key, StringComparer.Ordinal))
        {
            writer.Write(file);
            writer.Write(entry.Hash);
            writer.Write(entry.Result.Length);
            writer.Write(entry.Result);
        }

        writer.Flush();
        var bytes = stream.ToArray();
        SHA256.HashData(bytes.AsSpan(Magic.Length + HashLength), bytes.AsSpan(Magic.Length, HashLength));
        return bytes;
    }

    // Null where there is no cache, or no sound one.
    private static Dictionary<string, Entry>? Read(string path)
    {
        try
        {
            var bytes = File.Exists(path) ? File.ReadAllBytes(path) : [];
            var start = Magic.Length + HashLength;
            if (bytes.Length < start || !bytes.AsSpan().StartsWith(Magic) || !SHA256.HashData(bytes.AsSpan(start)).AsSpan().SequenceEqual(bytes.AsSpan(Magic.Length, HashLength)))
            {
                return null;
            }

            using var stream = new MemoryStream(bytes, start, bytes.Length - start);
            using var reader = new BinaryReader(stream);
            var entries = new Dictionary<string, Entry>(StringComparer.Ordinal);
            for (var count = reader.ReadInt32(); count > 0; count--)
            {
                entries[reader.ReadString()] = new Entry(reader.ReadBytes(HashLength), reader.ReadBytes(reader.ReadInt32()));
            }

            return entries;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or FormatException)
        {
            return null;
        }
    }

    private sealed record Entry(byte[] Hash, byte[] Result);
}
