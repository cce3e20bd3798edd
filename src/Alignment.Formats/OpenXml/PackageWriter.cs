using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Alignment.Formats.OpenXml;

/// <summary>Writes the parts of a document one after the other, so that a part may be larger than the memory; the same parts give the same bytes.</summary>
/// <remarks>
/// The Open XML SDK keeps every part unpacked in memory until the file is closed (its package is open for reading too) and stamps the entries
/// with the time; it judges what this class writes in the tests instead.
/// </remarks>
internal sealed class PackageWriter(Stream stream) : IDisposable
{
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero); // the first that a ZIP entry can state
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.Entitize, // a lone CR of a text is no line end of the part
        CloseOutput = false,
    };

    private readonly ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Writes a part; it has to be written to its end before the next begins.</summary>
    public void Write(string part, Action<XmlWriter> write)
    {
        using var entry = Open(part);
        using var xml = XmlWriter.Create(entry, Settings);
        xml.WriteStartDocument(standalone: true);
        write(xml);
        xml.WriteEndDocument();
    }

    /// <summary>Writes a part that is always the same: a file that is built into the program.</summary>
    /// <param name="part">Its name.</param>
    /// <param name="resource">The file.</param>
    public void WriteResource(string part, string resource)
    {
        using var entry = Open(part);
        using var file = typeof(PackageWriter).Assembly.GetManifestResourceStream(resource)!;
        file.CopyTo(entry);
    }

    /// <summary>Writes a part that is given as it stands.</summary>
    public void Write(string part, string xml)
    {
        using var entry = Open(part);
        entry.Write(Encoding.UTF8.GetBytes(xml));
    }

    /// <summary>Writes a part that was made beforehand.</summary>
    public void Write(string part, Stream made)
    {
        using var entry = Open(part);
        made.CopyTo(entry);
    }

    /// <summary>Makes a part to be written later.</summary>
    public static XmlWriter Prepare(Stream made)
    {
        var xml = XmlWriter.Create(made, Settings);
        xml.WriteStartDocument(standalone: true);
        return xml;
    }

    public void Dispose() => archive.Dispose();

    private Stream Open(string part)
    {
        var entry = archive.CreateEntry(part, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }
}
