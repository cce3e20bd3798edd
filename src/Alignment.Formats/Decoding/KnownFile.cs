using System.Text;
using System.Text.RegularExpressions;
using Alignment.Formats.Translations;

namespace Alignment.Formats.Decoding;

/// <summary>What a file is that was given for something else: known by its first bytes, else by its name.</summary>
/// <param name="What">What it is, to follow "is": <c>a translation memory (TMX)</c>.</param>
/// <param name="Advice">What takes it, or what to do with it: a sentence.</param>
public sealed partial record KnownFile(string What, string Advice)
{
    /// <summary>Whether it can be no lines of text, whatever they would say.</summary>
    public bool IsBinary { get; init; }

    /// <summary>First bytes that are enough to tell: a declaration, comments and the root element of XML stand in them.</summary>
    public const int Enough = 4096;

    /// <summary>A bitext file.</summary>
    public static readonly KnownFile Bitext = new("a bitext file", "'alignment review', 'export', 'translate' and 'check' take it.");

    /// <summary>Articles as JSON.</summary>
    public static readonly KnownFile Articles = new("a file of articles, an object a line", "'alignment report' and 'alignment read' take it.");

    private const string Pairs = "'alignment import' takes back an edited one, 'alignment memory import' any.";
    private const string ForPrograms = "Give the bitext files, or the articles themselves.";
    private const string SaveText = "Save its text as .docx, .html, .md or .txt.";

    private static readonly KnownFile Memory = new("a translation memory (TMX)", Pairs);
    private static readonly KnownFile Localization = new("a localization file (XLIFF)", Pairs);
    private static readonly KnownFile Catalogue = new("a gettext catalogue (PO)", "'alignment memory import' and 'alignment check' take it.");
    private static readonly KnownFile Terms = new("a termbase (TBX)", "'alignment glossary import' takes it.");
    private static readonly KnownFile Corpus = new("a TEI corpus", ForPrograms);
    private static readonly KnownFile OtherXml = new("XML and no page", SaveText);
    private static readonly KnownFile Table = new("a table", "'alignment import' takes back one that 'alignment export' wrote, 'alignment memory import' lines of French, a tab, and English.");
    private static readonly KnownFile Workbook = new("a workbook", "'alignment import' takes back one that 'alignment export' wrote.") { IsBinary = true };
    private static readonly KnownFile Page = new("a page that this program wrote", ForPrograms);
    private static readonly KnownFile Beads = new("a list of beads for programs", ForPrograms);
    private static readonly KnownFile Report = new("a report for programs", ForPrograms);
    private static readonly KnownFile Journal = new("the journal of a review", "Give the bitext file beside it.");

    private static readonly (byte[] Start, KnownFile File)[] Binaries =
    [
        ("%PDF-"u8.ToArray(), new("a PDF file", SaveText) { IsBinary = true }),
        ([0x1F, 0x8B], new("packed with gzip", "Unpack it first.") { IsBinary = true }),
        ("{\\rtf"u8.ToArray(), new("rich text (RTF)", "Save it as .docx.") { IsBinary = true }),
        ("SQLite format 3\0"u8.ToArray(), new("a database", "A translation memory is named with --memory.") { IsBinary = true }),
    ];

    private static readonly (string Extension, KnownFile File)[] Names =
    [
        (".xlsx", Workbook),
        (".xlsm", Workbook),
        (".xls", Workbook),
        (".ods", Workbook),
        (".csv", Table),
        (".tsv", Table),
        (".tab", Table),
        (".align", new("a list of links by number", ForPrograms)),
        (".json", new("JSON", "Articles in JSON stand one on a line, in a file .jsonl.")),
        (".yml", new("YAML", "A glossary is named with --glossary, settings with --config.")),
        (".yaml", new("YAML", "A glossary is named with --glossary, settings with --config.")),
    ];

    /// <summary>What a file is of which all bytes are at hand; see <see cref="Of"/>.</summary>
    public static KnownFile? OfAll(ReadOnlySpan<byte> bytes, string path) => Of(bytes[..Math.Min(bytes.Length, Enough)], path);

    /// <summary>What a file is; null if it may be text of any kind, or is nothing that is known.</summary>
    /// <param name="start">Its first bytes, <see cref="Enough"/> of them or all.</param>
    /// <param name="path">The file; its extension counts where the bytes say nothing.</param>
    public static KnownFile? Of(ReadOnlySpan<byte> start, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        foreach (var (bytes, file) in Binaries)
        {
            if (start.StartsWith(bytes))
            {
                return file;
            }
        }

        var text = TextOf(start);
        return OfXml(text)
            ?? OfJson(text)
            ?? (TranslationFormats.IsCatalogue(text) ? Catalogue : null)
            ?? (text.StartsWith("bitext,bead,", StringComparison.Ordinal) || text.StartsWith("bitext\tbead\t", StringComparison.Ordinal) ? Table : null)
            ?? Array.Find(Names, name => path.EndsWith(name.Extension, StringComparison.OrdinalIgnoreCase)).File;
    }

    /// <summary>First bytes as characters, of which those of names and marks are right in any encoding: NULs and byte order marks dropped.</summary>
    internal static string TextOf(ReadOnlySpan<byte> start) => Encoding.Latin1.GetString(start).Replace("\0", "", StringComparison.Ordinal)
        .TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FF', '\u00FE', ' ', '\t', '\r', '\n');

    // By keys, in any order and with blanks between them, as other programs may write them; a bitext has texts in its sentences.
    private static KnownFile? OfJson(string text)
    {
        var keys = text.StartsWith('{') ? Blanks().Replace(text, "") : "";
        bool Has(string key) => keys.Contains(key, StringComparison.Ordinal);
        return Has("\"format\":\"alignment-bitext\"") ? Bitext
            : Has("\"format\":\"alignment-journal\"") ? Journal
            : keys.StartsWith("{\"bitext\":\"", StringComparison.Ordinal) ? Beads
            : keys.StartsWith("{\"type\":\"summary\"", StringComparison.Ordinal) ? Report
            : Has("\"text\":\"") && !Has("\"sentences\":") ? Articles
            : null;
    }

    [GeneratedRegex(@"(?<=[{:,])\s+|\s+(?=:)", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    private static KnownFile? OfXml(string text)
    {
        bool Has(string element) => text.Contains("<" + element, StringComparison.Ordinal);
        return !text.StartsWith('<') ? null
            : Has("tmx") ? Memory
            : Has("xliff") ? Localization
            : Has("teiCorpus") || Has("TEI") ? Corpus
            : Has("tbx") || Has("martif") ? Terms
            : Has("meta name=\"generator\" content=\"Alignment ") ? Page
            : text.StartsWith("<?xml", StringComparison.Ordinal) && !text.Contains("<html", StringComparison.OrdinalIgnoreCase) ? OtherXml
            : null;
    }
}
