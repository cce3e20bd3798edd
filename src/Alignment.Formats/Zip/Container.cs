using System.Globalization;
using System.IO.Compression;
using Alignment.Core;

namespace Alignment.Formats.Zip;

/// <summary>A ZIP file with parts of a document, from anybody: its sizes are bounded, and nothing in it leads anywhere else.</summary>
/// <remarks>What the table of contents states is checked before anything is unpacked; what is unpacked is counted, since the table may lie.</remarks>
internal sealed class Container : IDisposable
{
    private const long Small = 1 << 20; // bytes; a part that gets no larger may be as packed as it likes

    private readonly string path;
    private readonly ContainerLimits limits;
    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase); // OPC, ECMA-376-2, 6.2.2.3
    private long unpacked;

    private Container(Stream stream, string path, ContainerLimits limits)
    {
        (this.path, this.limits) = (path, limits);
        archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
    }

    /// <summary>Names of the parts.</summary>
    public IEnumerable<string> Names => parts.Keys;

    /// <summary>Opens a container.</summary>
    /// <param name="stream">The file; can be sought in; left open.</param>
    /// <param name="path">What to call it in errors.</param>
    /// <param name="limits">How large it may be; null for the usual limits.</param>
    /// <exception cref="InputFormatException">It is no container, is damaged, encrypted, too large, or has names that it must not have.</exception>
    public static Container Open(Stream stream, string path, ContainerLimits? limits = null)
    {
        limits ??= new ContainerLimits();
        ZipDirectory.Check(stream, path, limits);
        Container? container = null;
        try
        {
            container = new Container(stream, path, limits);
            container.CheckEntries();
            return container;
        }
        catch (Exception cause)
        {
            container?.Dispose();
            if (cause is InvalidDataException or IOException or ArgumentException)
            {
                throw new InputFormatException(path, "the table of contents of the container is damaged. Copy or save the file again.", cause: cause);
            }

            throw;
        }
    }

    /// <summary>Whether there is a part.</summary>
    public bool Has(string part) => parts.ContainsKey(part);

    /// <summary>Opens a part to be read once.</summary>
    /// <exception cref="InputFormatException">It is absent; later on: it is damaged, or the container has unpacked to too much.</exception>
    public Stream OpenPart(string part)
    {
        if (!parts.TryGetValue(part, out var entry))
        {
            throw Error(part, "is missing. Save the file again.");
        }

        try
        {
            return new PartStream(entry.Open(), entry.Crc32, count => Count(part, count), (problem, cause) => Error(part, problem, cause));
        }
        catch (Exception cause) when (cause is InvalidDataException or IOException or NotSupportedException)
        {
            throw Error(part, "cannot be unpacked: it is damaged. Copy or save the file again.", cause);
        }
    }

    /// <summary>An error in a part.</summary>
    /// <param name="part">Its name.</param>
    /// <param name="problem">What is wrong with it, as the rest of a sentence, and what to do.</param>
    /// <param name="cause">What the library below reported, if anything.</param>
    public InputFormatException Error(string part, string problem, Exception? cause = null) => new(path, $"its part {part} {problem}", cause: cause);

    public void Dispose() => archive.Dispose();

    private void CheckEntries()
    {
        long total = 0;
        foreach (var entry in archive.Entries)
        {
            if (EntryNames.ProblemOf(entry.FullName) is { } problem)
            {
                throw new InputFormatException(path, $"{problem}. No office program writes that; it is not read.");
            }

            if (entry.IsEncrypted)
            {
                throw Error(entry.FullName, "is encrypted. Save the file without a password.");
            }

            if (!entry.FullName.EndsWith('/') && !parts.TryAdd(entry.FullName, entry))
            {
                throw Error(entry.FullName, "is there twice. Save the file again.");
            }

            total += entry.Length;
            if (entry.Length > Small && entry.Length / Math.Max(1, entry.CompressedLength) > limits.Ratio)
            {
                throw Error(entry.FullName, string.Create(CultureInfo.InvariantCulture, $"unpacks to more than {limits.Ratio} times its size. No document does; it is not read."));
            }
        }

        if (total > limits.UnpackedBytes)
        {
            throw TooLarge();
        }
    }

    private void Count(string part, int count)
    {
        unpacked += count;
        if (unpacked > limits.UnpackedBytes)
        {
            throw Error(part, "does not end: more comes out of it than the container says. It is not read.", TooLarge());
        }
    }

    private InputFormatException TooLarge() =>
        new(path, string.Create(CultureInfo.InvariantCulture, $"unpacks to more than {limits.UnpackedBytes >> 20} MB. Split the document."));
}
