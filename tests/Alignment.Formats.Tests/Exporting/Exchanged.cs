using System.Text;
using Alignment.Core.Aligning;
using Alignment.Core.Reviewing.Importing;
using Alignment.Formats.Exchange;

namespace Alignment.Formats.Tests.Exporting;

/// <summary>Writes bitexts and reads rows as the program does.</summary>
internal static class Exchanged
{
    /// <summary>Everything that a format can hold of a bitext.</summary>
    public static readonly ExportOptions Everything = new() { MinProbability = 0, Partial = true, Translations = true, Gaps = true, ProgramVersion = "1.0" };

    /// <summary>The formats that come back, by name.</summary>
    public static TheoryData<string> Importable => [.. ExchangeFormats.All.Where(format => format.CanBeImported).Select(format => format.Name)];

    public static byte[] Write(string format, ExportOptions options, params Bitext[] bitexts) => Write(format, new Export(bitexts, options, new ExportTally()));

    public static byte[] Write(string format, Export export)
    {
        var chosen = ExchangeFormats.Find(format)!;
        using var stream = new MemoryStream();
        if (chosen.WriteBytes is { } writeBytes)
        {
            writeBytes(export, stream, CancellationToken.None);
        }
        else
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
            chosen.WriteText!(export, writer, CancellationToken.None);
        }

        return stream.ToArray();
    }

    public static string Text(string format, ExportOptions options, params Bitext[] bitexts) => Encoding.UTF8.GetString(Write(format, options, bitexts));

    public static List<EditedRow> Rows(string format, byte[] bytes, string path = "file")
    {
        using var stream = new MemoryStream(bytes);
        return [.. ExchangeFormats.Find(format)!.ReadRows!(stream, path, CancellationToken.None)];
    }

    public static List<EditedRow> Rows(string format, string text, string path = "file") => Rows(format, Encoding.UTF8.GetBytes(text), path);

    public static ImportResult Import(Bitext bitext, IReadOnlyList<EditedRow> rows) => new RowImporter(new ImportOptions()).Import(bitext, rows);
}
