using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;

namespace Alignment.Formats.OpenXml;

/// <summary>Writes a document of which the Open XML SDK makes every part: the small ones at once, the large ones element by element, so that they may be larger than the memory.</summary>
/// <remarks>
/// A package of the SDK keeps every part unpacked in memory until it is closed, and stamps its entries with the time. So the SDK makes an outline, whose large
/// parts are empty; its entries are copied, and the large parts follow. The same parts give the same bytes.
/// </remarks>
internal sealed class StreamedPackage : IDisposable
{
    private const string ContentTypes = "[Content_Types].xml";

    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero); // the first that a ZIP entry can state
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly ZipArchive archive;

    /// <summary>Begins a document with the parts of its outline.</summary>
    /// <param name="outline">What the SDK has made.</param>
    /// <param name="stream">Where to write; left open.</param>
    public StreamedPackage(Stream outline, Stream stream)
    {
        archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        using var made = new ZipArchive(outline, ZipArchiveMode.Read, leaveOpen: true);
        // The types of the parts come first: by them, programs that look at the first bytes only know the file.
        foreach (var entry in made.Entries.Where(entry => entry.Length > 0).OrderBy(entry => entry.FullName != ContentTypes))
        {
            using var part = entry.Open();
            Write(entry.FullName, part);
        }
    }

    /// <summary>Begins a part that is written to a stream of its own first.</summary>
    public static OpenXmlWriter Prepare(Stream stream)
    {
        var xml = OpenXmlWriter.Create(stream, Utf8);
        xml.WriteStartDocument(standalone: true);
        return xml;
    }

    /// <summary>Writes a part; it has to be written to its end before the next begins.</summary>
    /// <param name="part">Its name, empty in the outline.</param>
    /// <param name="write">Writes its root element.</param>
    public void Write(string part, Action<OpenXmlWriter> write)
    {
        using var entry = Open(part);
        using var xml = Prepare(entry);
        write(xml);
    }

    /// <summary>Writes a part that was made beforehand.</summary>
    public void Write(string part, Stream made)
    {
        using var entry = Open(part);
        made.CopyTo(entry);
    }

    public void Dispose() => archive.Dispose();

    private Stream Open(string part)
    {
        var entry = archive.CreateEntry(part, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }
}
