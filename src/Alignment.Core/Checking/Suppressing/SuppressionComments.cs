using Alignment.Core.Articles;
using Alignment.Core.Text;

namespace Alignment.Core.Checking.Suppressing;

/// <summary>Comments that suppress findings, in articles that are read for what they say.</summary>
public static class SuppressionComments
{
    /// <summary>A text without such comments and the blanks before them; a line that holds nothing else goes as a whole.</summary>
    /// <param name="text">The text; lines end with LF.</param>
    /// <returns>The same object if there are none.</returns>
    public static MappedText Without(MappedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var comments = SuppressionReader.Comments(new SourceLines(text.Text));
        if (comments.Count == 0)
        {
            return text;
        }

        var (kept, from) = (new MappedTextBuilder(), 0);
        foreach (var comment in comments.Select(comment => Widened(text.Text, comment)).Where(comment => comment.End > from))
        {
            kept.Append(text.Text.AsSpan(from, Math.Max(0, comment.Start - from)), from);
            from = comment.End;
        }

        kept.Append(text.Text.AsSpan(from), from);
        return kept.Build(text.Map);
    }

    private static TextSpan Widened(string text, TextSpan comment)
    {
        var (start, end) = (comment.Start, comment.End);
        while (start > 0 && text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        while (end < text.Length && text[end] is ' ' or '\t')
        {
            end++;
        }

        var isLine = (start == 0 || text[start - 1] == '\n') && (end == text.Length || text[end] == '\n');
        return isLine ? TextSpan.Between(start, Math.Min(text.Length, end + 1))
            : comment.End == text.Length || char.IsWhiteSpace(text[comment.End]) ? TextSpan.Between(start, comment.End)
            : comment; // words on both sides stay apart
    }
}
