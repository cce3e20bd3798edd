using System.Text;
using Alignment.Core;
using Alignment.Core.Terminology;
using Alignment.Core.Text;
using Alignment.Formats.Csv;
using Alignment.Formats.Decoding;
using Alignment.Formats.Tbx;
using Alignment.Formats.TermPairs;
using Alignment.Formats.Utx;

namespace Alignment.Formats.Glossaries.Exchange;

/// <summary>Glossaries in the formats of other programs.</summary>
public static class GlossaryExchange
{
    private const int Largest = 64 << 20; // bytes; as much as a glossary file may have

    /// <summary>Names of the formats that are read.</summary>
    public static IReadOnlyList<string> Readable { get; } = ["csv", "tsv", "tbx", "utx", "deepl", "azure", "json"];

    /// <summary>Names of the formats that are written.</summary>
    public static IReadOnlyList<string> Writable { get; } = ["csv", "tsv", "tbx", "tbx-dct", "tbx-2008", "utx", "deepl", "azure", "json"];

    /// <summary>Reads the concepts of a file.</summary>
    /// <param name="stream">The file from its first byte; left open.</param>
    /// <param name="path">What to call it in errors and places.</param>
    /// <param name="format">One of <see cref="Readable"/>; null to go by the content.</param>
    /// <param name="source">The language of the first column, where the format does not say.</param>
    /// <param name="report">What does not travel.</param>
    /// <exception cref="AlignmentException">The file is not what the format wants, larger than 64 MB, or no text.</exception>
    public static ImportedGlossary Read(Stream stream, string path, string? format, Language source, ExchangeReport report)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(report);
        var bytes = ReadAll(stream, path);
        if (bytes.AsSpan().IndexOfAnyExcept(" \t\r\n\uFEFF"u8) < 0)
        {
            throw new InputFormatException(path, "is empty. Give terms as a table with its first row, as TBX or as UTX.");
        }

        if ((format ?? Detect(bytes, path)) is "tbx")
        {
            using var memory = new MemoryStream(bytes);
            return TbxReader.Read(memory, path, report);
        }

        var text = (ByteDecoder.Decode(bytes) ?? throw new InputFormatException(path, "this is no text file. Save a spreadsheet as CSV.")).Text;
        return (format ?? Detect(bytes, path)) switch
        {
            "json" => ReadJson(text, path),
            "utx" => UtxReader.Read(text, path, report),
            "deepl" or "azure" => TermPairReader.Read(text, path, source, report),
            _ => GlossaryCsvReader.Read(text, path, report),
        };
    }

    /// <summary>Writes a glossary.</summary>
    /// <param name="glossary">What to write.</param>
    /// <param name="writer">Where to write: UTF-8, line ends as LF.</param>
    /// <param name="format">One of <see cref="Writable"/>.</param>
    /// <param name="context">What some formats want to know.</param>
    /// <param name="report">What does not travel.</param>
    public static void Write(Glossary glossary, TextWriter writer, string format, GlossaryExportContext context, ExchangeReport report)
    {
        ArgumentNullException.ThrowIfNull(context);
        switch (format)
        {
            case "csv" or "tsv":
                GlossaryCsvWriter.Write(glossary, writer, format == "csv" ? ',' : '\t', report);
                break;
            case "tbx" or "tbx-dct" or "tbx-2008":
                TbxWriter.Write(glossary, writer, format switch { "tbx" => TbxStyle.Dca, "tbx-dct" => TbxStyle.Dct, _ => TbxStyle.Martif }, context.ProgramVersion, report);
                break;
            case "utx":
                UtxWriter.Write(glossary, writer, context.Source, context.Time, report);
                break;
            case "deepl" or "azure":
                TermPairWriter.Write(glossary, writer, context.Source, isForDeepL: format == "deepl", report);
                break;
            case "json":
                GlossaryJsonWriter.Write(glossary, writer);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "No such format.");
        }
    }

    private static ImportedGlossary ReadJson(string text, string path)
    {
        var file = GlossaryReader.Read(path, text);
        _ = Glossary.Combine([file]); // the same id twice is an error of its own
        return new ImportedGlossary(file.Concepts) { FrenchRegion = file.Defaults.FrenchRegion, EnglishRegion = file.Defaults.EnglishRegion };
    }

    private static string Detect(byte[] bytes, string path)
    {
        var start = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 64)).Replace("\0", "", StringComparison.Ordinal)
            .TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FF', '\u00FE', ' ', '\t', '\r', '\n');
        return start switch
        {
            ['<', ..] => "tbx",
            ['{', ..] => "json",
            _ when UtxReader.IsUtx(start) => "utx",
            _ when path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) =>
                throw new InputFormatException(path, "is a glossary file by its name, and needs no import. Put it into glossary/, or name it with --glossary."),
            _ => "csv",
        };
    }

    private static byte[] ReadAll(Stream stream, string path)
    {
        try
        {
            using var memory = new MemoryStream();
            var buffer = new byte[1 << 16];
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                memory.Write(buffer, 0, read);
                if (memory.Length > Largest)
                {
                    throw new InputFormatException(path, "is larger than 64 MB. Split it into several files.");
                }
            }

            return memory.ToArray();
        }
        catch (IOException cause)
        {
            throw new InputFormatException(path, $"cannot be read ({cause.Message.TrimEnd('.')}).", cause: cause);
        }
    }
}

/// <summary>What some formats want to know of an export.</summary>
/// <param name="Source">The language of the first column, where the format has one direction.</param>
/// <param name="Time">When it is written.</param>
/// <param name="ProgramVersion">Version of this program.</param>
public sealed record GlossaryExportContext(Language Source, DateTimeOffset Time, string ProgramVersion);
