namespace Alignment.Core.Articles;

/// <summary>What a line of an article's head says.</summary>
public enum HeaderField
{
    /// <summary>The headline.</summary>
    Title,

    /// <summary>Day of publication, with the words around it.</summary>
    Date,

    /// <summary>The author.</summary>
    Byline,

    /// <summary>Place and agency before the first sentence.</summary>
    Dateline,

    /// <summary>The newspaper, broadcaster or office.</summary>
    Outlet,

    /// <summary>Several fields on one line, or a block of <c>key: value</c> lines.</summary>
    FrontMatter,
}

/// <summary>Text of the file that became a field of the article instead of a sentence.</summary>
/// <param name="Field">Which field it states.</param>
/// <param name="Text">The text as it stands, on one line.</param>
/// <param name="Span">Where it stands in the file.</param>
public sealed record HeaderLine(HeaderField Field, string Text, SourceSpan Span);
