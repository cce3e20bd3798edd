using Alignment.Core.Articles;
using Alignment.Core.Checking;
using Alignment.Core.Text;

namespace Alignment.Formats.Prose;

/// <summary>Plain text: all of it is prose, front matter excepted.</summary>
internal static class PlainProse
{
    private const int LongestTitle = 150; // characters; a longer first line is a paragraph

    public static CheckedText Read(string text, SourceMap map)
    {
        var front = FrontMatterProse.Read(text);
        List<TextSpan> headings = [.. front.Headings];
        if (Title(text, front.End) is { } title)
        {
            headings.Add(title);
        }

        return new CheckedText(new MappedText(text, map))
        {
            Skipped = front.Skipped,
            Headings = headings,
            Date = front.Date,
            Language = front.Language,
        };
    }

    // A first line that does not end like a sentence.
    private static TextSpan? Title(string text, int from)
    {
        var start = from;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var length = text.AsSpan(start).IndexOfAny('\r', '\n');
        var line = text.AsSpan(start, length < 0 ? text.Length - start : length).TrimEnd();
        return length > 0 && line.Length is > 0 and <= LongestTitle && line[^1] is not ('.' or '!' or ';' or ',') ? new TextSpan(start, line.Length) : null;
    }
}
