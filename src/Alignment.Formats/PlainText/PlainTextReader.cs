using Alignment.Core.Articles;

namespace Alignment.Formats.PlainText;

/// <summary>Plain text, with or without front matter.</summary>
internal static class PlainTextReader
{
    /// <summary>Adds to a source what the format says of its text.</summary>
    public static ArticleSource Read(ArticleSource file) => FrontMatter.Read(file.Text.Text) is { } front
        ? file with { Stated = front.Fields, Marks = [new TextMark(front.Span, TextMarkKind.Fields)] }
        : file;
}
