using Alignment.Core.Text;

namespace Alignment.Core.Articles;

/// <summary>What the format of a file says about a stretch of its text.</summary>
public enum TextMarkKind
{
    /// <summary>The headline of the article.</summary>
    MainHeading,

    /// <summary>A heading inside the story.</summary>
    Heading,

    /// <summary>No part of the story; the mark says why.</summary>
    Dropped,

    /// <summary>Fields of the article, such as front matter.</summary>
    Fields,
}

/// <summary>A stretch of text about which the file's format knows something.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Kind">What is known.</param>
/// <param name="Reason">Why it is no part of the story; null unless <paramref name="Kind"/> is <see cref="TextMarkKind.Dropped"/>.</param>
public readonly record struct TextMark(TextSpan Span, TextMarkKind Kind, DropReason? Reason = null);

/// <summary>One article as its format delivers it, before anybody has looked at the text.</summary>
public sealed record ArticleSource
{
    /// <summary>The article's id, its own or made from the path.</summary>
    public required string Id { get; init; }

    /// <summary>The file, as the user named it.</summary>
    public required string Path { get; init; }

    /// <summary>SHA-256 of the bytes, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>All text of the file, that of menus and captions included; a blank line ends a block.</summary>
    public required MappedText Text { get; init; }

    /// <summary>What the file states about the article.</summary>
    public ArticleFields Stated { get; init; } = new();

    /// <summary>What the format knows of stretches of the text, by rising start, not overlapping.</summary>
    public IReadOnlyList<TextMark> Marks { get; init; } = [];

    /// <summary>What was repaired on decoding.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The language that a folder name or a page's attribute suggests; only confident detection overrules it.</summary>
    public Language? LanguageHint { get; init; }
}
