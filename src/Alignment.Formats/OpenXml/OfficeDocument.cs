using Alignment.Core;
using Alignment.Formats.Zip;

namespace Alignment.Formats.OpenXml;

/// <summary>What a document is.</summary>
internal enum OfficeKind
{
    /// <summary>A text document, .docx.</summary>
    Word,

    /// <summary>A workbook, .xlsx.</summary>
    Spreadsheet,
}

/// <summary>A document of Word or Excel, or of a program that writes their formats.</summary>
/// <param name="Container">Where its parts are.</param>
/// <param name="MainPart">The part with the text, or with the list of sheets.</param>
internal sealed record OfficeDocument(Container Container, string MainPart) : IDisposable
{
    private const string ContentTypes = "[Content_Types].xml";

    /// <summary>Opens a document.</summary>
    /// <param name="stream">The file; can be sought in; left open.</param>
    /// <param name="path">What to call it in errors.</param>
    /// <param name="kind">What it is to be.</param>
    /// <exception cref="InputFormatException">It is no such document, has macros, or is not safe to read.</exception>
    public static OfficeDocument Open(Stream stream, string path, OfficeKind kind)
    {
        var container = Container.Open(stream, path);
        try
        {
            RefuseMacros(container, path);
            if (!container.Has(ContentTypes) || Relationships.Find(container, "", "officeDocument") is not { } main)
            {
                throw new InputFormatException(path, container.Has("mimetype")
                    ? "an OpenDocument file. Save it as .docx or .xlsx."
                    : "a ZIP file that is no document of Word or Excel. Is this the right file?");
            }

            RefuseOther(KindOf(container, main, path), kind, path);
            return new OfficeDocument(container, main);
        }
        catch
        {
            container.Dispose();
            throw;
        }
    }

    public void Dispose() => Container.Dispose();

    private static void RefuseOther(OfficeKind kind, OfficeKind expected, string path)
    {
        if (kind != expected)
        {
            throw new InputFormatException(path, kind == OfficeKind.Word ? "a Word document, where a workbook is expected." : "a workbook, where a Word document is expected. 'alignment import' takes back one that 'alignment export' wrote.");
        }
    }

    private static void RefuseMacros(Container container, string path)
    {
        var hasMacros = container.Names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))
            || (container.Has(ContentTypes) && Types(container).Any(IsOfMacros));
        if (hasMacros)
        {
            throw new InputFormatException(path, "holds macros. Save it as .docx or .xlsx, which hold none.");
        }
    }

    private static bool IsOfMacros(string type) =>
        type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase);

    // By its root: content types may be stated for all XML at once.
    private static OfficeKind KindOf(Container container, string main, string path)
    {
        using var reader = new PartReader(container, main);
        while (reader.Read() && !reader.IsElement)
        {
        }

        return reader.Name switch
        {
            "document" => OfficeKind.Word,
            "workbook" => OfficeKind.Spreadsheet,
            _ => throw new InputFormatException(path, "neither a Word document nor a workbook. Save it as .docx or .xlsx."),
        };
    }

    private static List<string> Types(Container container)
    {
        var types = new List<string>();
        using var reader = new PartReader(container, ContentTypes);
        while (reader.Read())
        {
            if (reader.IsElement && reader.Name is "Override" or "Default")
            {
                types.Add(reader.Attribute("ContentType") ?? "");
            }
        }

        return types;
    }
}
