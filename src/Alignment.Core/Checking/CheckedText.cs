using Alignment.Core.Articles;
using Alignment.Core.Text;

namespace Alignment.Core.Checking;

/// <summary>A file made ready to be checked.</summary>
/// <param name="Path">The file, as findings show it.</param>
/// <param name="Lines">All of the file, decoded.</param>
/// <param name="Texts">The texts in it: one, or one for each article.</param>
public sealed record CheckedFile(string Path, SourceLines Lines, IReadOnlyList<CheckedText> Texts)
{
    /// <summary>The path that globs of settings and glossary are matched with: relative to the folder of the settings. As findings show it unless set.</summary>
    public string RelativePath { get; init; } = Path;

    /// <summary>Lines that are in none of the texts since they cannot be read.</summary>
    public SkippedLines SkippedLines { get; init; } = SkippedLines.None;
}

/// <summary>A text of one language in a file: what rules about a document count as the document.</summary>
/// <param name="Content">The text without mark-up, or with it and <see cref="Skipped"/>; and where it stands in the file: its map knows offsets.</param>
public sealed record CheckedText(MappedText Content)
{
    /// <summary>The language that the user, the path or the text itself states; null to ask the text.</summary>
    public Language? Language { get; init; }

    /// <summary>Whether <see cref="Language"/> is only a hint that a surer look at the text overrules.</summary>
    public bool IsHint { get; init; }

    /// <summary>When it was written, for terms that came or went; null if it does not say.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Code, addresses, attributes and other stretches that are no prose: in order, none overlapping another.</summary>
    public IReadOnlyList<TextSpan> Skipped { get; init; } = [];

    /// <summary>Stretches that the mark-up says are quotations, in order. Quotation marks are found by the check itself.</summary>
    public IReadOnlyList<TextSpan> Quotations { get; init; } = [];

    /// <summary>Titles and headings, in order.</summary>
    public IReadOnlyList<TextSpan> Headings { get; init; } = [];

    /// <summary>Whether the file writes some characters in its own way (JSON, HTML), so that a mend with one of them is left to a person.</summary>
    public bool IsEscaped { get; init; }
}
