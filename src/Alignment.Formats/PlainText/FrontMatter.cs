using Alignment.Core.Articles;
using Alignment.Core.Articles.Heads;
using Alignment.Core.Text;

namespace Alignment.Formats.PlainText;

/// <summary>The <c>key: value</c> lines between two lines of dashes at the top of a text.</summary>
/// <param name="Fields">What they state; unknown keys are ignored.</param>
/// <param name="Span">The block with both lines of dashes.</param>
internal sealed record FrontMatter(ArticleFields Fields, TextSpan Span)
{
    private const int LongestBlock = 16_384; // characters; a text between two rules is longer than its fields would be

    /// <summary>Reads the block at the top of a text; null if there is none.</summary>
    public static FrontMatter? Read(string text)
    {
        var start = text.Length - text.TrimStart().Length;
        if (string.CompareOrdinal(text, start, "---", 0, 3) != 0)
        {
            return null;
        }

        var fields = new ArticleFields();
        var line = NextLine(text, start);
        if (text[start..line].Trim() != "---")
        {
            return null;
        }

        while (line < text.Length && line - start < LongestBlock)
        {
            var next = NextLine(text, line);
            var content = text[line..next];
            if (content.Trim() is "---" or "...")
            {
                return new FrontMatter(fields, TextSpan.Between(start, line + content.TrimEnd().Length));
            }

            // Only top-level keys are fields; nested ones, lists and comments are somebody else's.
            var colon = content.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && !char.IsWhiteSpace(content[0]) && content[0] is not ('#' or '-'))
            {
                fields = With(fields, content[..colon].Trim().ToLowerInvariant(), Unquote(content[(colon + 1)..].Trim()));
            }
            else if (content.Trim().Length > 0 && !char.IsWhiteSpace(content[0]) && content[0] is not ('#' or '-'))
            {
                return null; // prose after a rule
            }

            line = next;
        }

        return null;
    }

    private static ArticleFields With(ArticleFields fields, string key, string value) => value.Length == 0 ? fields : key switch
    {
        "id" => fields with { Id = value },
        "lang" or "language" => fields with { LanguageTag = value },
        "title" => fields with { Title = value },
        "date" => fields with { Date = StatedDate.Read(value) },
        "outlet" or "source" or "publisher" => fields with { Outlet = value },
        "author" or "authors" or "byline" => fields with { Byline = value.Trim('[', ']') },
        "dateline" => fields with { Dateline = value },
        "url" or "link" => fields with { Url = value },
        _ => fields,
    };

    private static string Unquote(string value)
    {
        if (value.Length >= 2 && value[0] == value[^1] && value[0] is '"' or '\'')
        {
            return value[0] == '"'
                ? value[1..^1].Replace("\\\"", "\"").Replace("\\\\", "\\")
                : value[1..^1].Replace("''", "'");
        }

        var comment = value.IndexOf(" #", StringComparison.Ordinal); // YAML 1.2, 6.6: a comment needs a blank before it
        return (comment < 0 ? value : value[..comment]).Trim();
    }

    private static int NextLine(string text, int from)
    {
        var end = text.IndexOf('\n', from);
        return end < 0 ? text.Length : end + 1;
    }
}
