using Alignment.Core.Text;

namespace Alignment.Core.Checking.Pairs;

/// <summary>Knows numbers that only say where to look: section 32, article 127.1. One language names them, the other says "this section".</summary>
internal static class References
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "section", "sections", "subsection", "subsections", "article", "articles", "paragraph", "paragraphs", "paragraphe", "paragraphes", "alinéa", "alinéas", "clause", "clauses",
        "schedule", "annexe", "chapter", "chapitre", "part", "partie", "page", "pages", "no", "number", "numéro", "rule", "règle", "order", "bill", "projet", "volume", "tome", "figure", "note",
    };

    /// <summary>Whether a number stands behind such a word, or in a parenthesis that a figure follows.</summary>
    public static bool IsOne(string text, TextSpan span)
    {
        var before = text.AsSpan(0, span.Start).TrimEnd(" \u00A0(.§");
        var start = before.Length;
        while (start > 0 && char.IsLetter(before[start - 1]))
        {
            start--;
        }

        return Words.Contains(before[start..].ToString()) || (span.Start > 0 && span.End < text.Length && text[span.Start - 1] == '(' && text[span.End] == ')');
    }
}
