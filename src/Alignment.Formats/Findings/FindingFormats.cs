using Alignment.Core.Checking;

namespace Alignment.Formats.Findings;

/// <summary>The formats that findings are written in.</summary>
public static class FindingFormats
{
    private static readonly Dictionary<string, Func<TextWriter, FindingLayout, IFindingWriter>> Writers = new(StringComparer.Ordinal)
    {
        ["text"] = (writer, layout) => new TextFindingWriter(writer, layout.Width, layout.HasColor),
        ["line"] = (writer, _) => new LineFindingWriter(writer),
        ["json"] = (writer, _) => new JsonFindingWriter(writer),
        ["jsonl"] = (writer, _) => new JsonlFindingWriter(writer),
        [Sarif] = (writer, layout) => new SarifFindingWriter(writer, layout),
        ["github"] = (writer, layout) => new GithubFindingWriter(writer, layout),
        ["gitlab"] = (writer, layout) => new GitlabFindingWriter(writer, layout),
        ["rdjsonl"] = (writer, layout) => new RdjsonlFindingWriter(writer, layout),
        ["junit"] = (writer, layout) => new JunitFindingWriter(writer, layout),
        ["checkstyle"] = (writer, layout) => new CheckstyleFindingWriter(writer, layout),
    };

    private const string Sarif = "sarif";

    /// <summary>Names of the formats, as <c>--format</c> takes them; the first is the default.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Writers.Keys];

    /// <summary>A writer of a format.</summary>
    /// <param name="format">One of <see cref="Names"/>.</param>
    /// <param name="writer">Where to write.</param>
    /// <param name="layout">What writers need to know besides the findings.</param>
    /// <exception cref="KeyNotFoundException">There is no such format.</exception>
    public static IFindingWriter Create(string format, TextWriter writer, FindingLayout layout) => Writers[format](writer, layout);

    /// <summary>Whether a format shows fingerprints, which cost time to make.</summary>
    public static bool NeedsFingerprints(string format) => format is "json" or "jsonl" or Sarif or "gitlab";

    /// <summary>Whether a format needs the lines that findings stand on, which cost memory: to count bytes, or to make fingerprints.</summary>
    public static bool NeedsLines(string format) => format is "rdjsonl" || NeedsFingerprints(format);

    /// <summary>How many findings a format can hold, the gravest ones; null for any number.</summary>
    public static int? MostFindings(string format) => format == Sarif ? SarifFindingWriter.MostResults : null;
}
