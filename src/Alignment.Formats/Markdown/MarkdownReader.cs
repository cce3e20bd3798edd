using System.Text.RegularExpressions;
using Alignment.Core.Articles;
using Alignment.Core.Text;
using Alignment.Formats.PlainText;

namespace Alignment.Formats.Markdown;

/// <summary>Markdown as newsrooms write it: headings, paragraphs, lists, quotations, links, emphasis, pictures, front matter.</summary>
/// <remarks>What is no text of the story but mark-up (signs, addresses of links, comments) is left out; code and alternative texts are set aside.</remarks>
internal static partial class MarkdownReader
{
    /// <summary>Replaces a source's text by its text without mark-up, still mapped to the file.</summary>
    public static ArticleSource Read(ArticleSource file)
    {
        var text = file.Text.Text;
        var blocks = new MarkdownBlocks(text);
        var front = FrontMatter.Read(text);
        if (front is not null)
        {
            blocks.AddVerbatim(front.Span, TextMarkKind.Fields);
        }

        ReadBlocks(text, front?.Span.End ?? 0, blocks);
        var (built, marks) = blocks.Build(file.Text.Map);
        return file with { Text = built, Marks = marks, Stated = front?.Fields ?? file.Stated };
    }

    private static void ReadBlocks(string text, int from, MarkdownBlocks blocks)
    {
        var paragraph = new List<TextSpan>();
        var (fence, inComment) = ("", false);
        foreach (var line in Lines(text, from))
        {
            var content = line.In(text);
            var trimmed = content.Trim();
            if (fence.Length > 0)
            {
                // Code is set aside line by line up to the closing fence.
                var closes = trimmed.StartsWith(fence, StringComparison.Ordinal) && trimmed.Trim(fence[0]).Length == 0;
                fence = closes ? "" : fence;
                if (!closes && trimmed.Length > 0)
                {
                    blocks.AddVerbatim(line, TextMarkKind.Dropped, DropReason.Placeholder);
                }
            }
            else if (inComment || (trimmed.StartsWith("<!--", StringComparison.Ordinal) && paragraph.Count == 0))
            {
                inComment = !trimmed.Contains("-->", StringComparison.Ordinal);
            }
            else if (trimmed.Length == 0)
            {
                Flush(paragraph, blocks, null);
            }
            else if (Fence().Match(trimmed) is { Success: true } opening)
            {
                Flush(paragraph, blocks, null);
                fence = opening.Groups["fence"].Value;
            }
            else if (paragraph.Count > 0 && Underline().IsMatch(trimmed))
            {
                Flush(paragraph, blocks, trimmed[0] == '=' ? TextMarkKind.MainHeading : TextMarkKind.Heading);
            }
            else if (Heading().Match(content) is { Success: true } heading)
            {
                Flush(paragraph, blocks, null);
                var words = heading.Groups["text"];
                paragraph.Add(new TextSpan(line.Start + words.Index, words.Length));
                Flush(paragraph, blocks, heading.Groups["level"].Length == 1 ? TextMarkKind.MainHeading : TextMarkKind.Heading);
            }
            else if (Rule().IsMatch(trimmed) || LinkDefinition().IsMatch(trimmed))
            {
                Flush(paragraph, blocks, null);
            }
            else
            {
                var prefix = Prefix().Match(content);
                if (prefix.Groups["item"].Success)
                {
                    Flush(paragraph, blocks, null);
                }

                paragraph.Add(TextSpan.Between(line.Start + prefix.Length, line.End));
            }
        }

        Flush(paragraph, blocks, null);
    }

    private static void Flush(List<TextSpan> paragraph, MarkdownBlocks blocks, TextMarkKind? kind)
    {
        if (paragraph.Count > 0)
        {
            blocks.AddParagraph(paragraph, kind);
            paragraph.Clear();
        }
    }

    private static IEnumerable<TextSpan> Lines(string text, int from)
    {
        for (var start = from; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            yield return TextSpan.Between(start, end);
            start = end + 1;
        }
    }

    [GeneratedRegex("^(?<fence>`{3,}|~{3,})", RegexOptions.CultureInvariant)]
    private static partial Regex Fence();

    [GeneratedRegex("^(?:=+|-{2,})$", RegexOptions.CultureInvariant)]
    private static partial Regex Underline();

    [GeneratedRegex(@"^ {0,3}(?<level>#{1,6})(?:\s+(?<text>.*?))?(?:\s+#+)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,}|\|?[\s:|-]*-{3,}[\s:|-]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\[[^\]^]{1,200}\]:\s+\S+(?:\s+[""'(].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex LinkDefinition();

    // Signs of quotations, list items and footnotes before the text of a line; numbers of lists are mark-up too.
    [GeneratedRegex(@"^\s*(?:>\s?)*\s*(?<item>(?:[-*+]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?|\[\^[^\]]{1,40}\]:\s*)?", RegexOptions.CultureInvariant)]
    private static partial Regex Prefix();
}
