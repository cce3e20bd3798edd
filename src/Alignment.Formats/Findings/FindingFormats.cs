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
    };

    /// <summary>Names of the formats, as <c>--format</c> takes them; the first is the default.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Writers.Keys];

    /// <summary>A writer of a format.</summary>
    /// <param name="format">One of <see cref="Names"/>.</param>
    /// <param name="writer">Where to write.</param>
    /// <param name="layout">What the format for people needs to know.</param>
    /// <exception cref="KeyNotFoundException">There is no such format.</exception>
    public static IFindingWriter Create(string format, TextWriter writer, FindingLayout layout) => Writers[format](writer, layout);

    /// <summary>Whether a format shows fingerprints, which cost time to make.</summary>
    public static bool NeedsFingerprints(string format) => format is not ("text" or "line");
}

/// <summary>How findings are laid out for people.</summary>
/// <param name="Width">Columns of the terminal; null where it is none.</param>
/// <param name="HasColor">Whether to write colours.</param>
public sealed record FindingLayout(int? Width, bool HasColor);
