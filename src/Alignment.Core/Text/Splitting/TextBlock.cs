namespace Alignment.Core.Text.Splitting;

/// <summary>A stretch of text that ends where a sentence must end: a paragraph, list item, headline or byline.</summary>
/// <param name="Start">Index of its first character, which is no white space.</param>
/// <param name="End">Index behind its last character, which is no white space.</param>
/// <param name="Paragraph">0-based number of its paragraph.</param>
internal readonly record struct TextBlock(int Start, int End, int Paragraph)
{
    /// <summary>The blocks of a text, in order; white space stands between them, nothing else.</summary>
    /// <remarks>
    /// A blank line always ends a block and a paragraph; a single line break ends a block unless the next line continues in lower case.
    /// </remarks>
    public static IEnumerable<TextBlock> Of(string text)
    {
        var start = -1; // of the block being gathered
        var end = -1;
        var paragraph = 0;
        foreach (var line in Lines(text))
        {
            if (start >= 0 && (line.BeginsParagraph || !Continues(text, line.Start, line.End, previousEnd: end)))
            {
                yield return new TextBlock(start, end, paragraph);
                paragraph += line.BeginsParagraph ? 1 : 0;
                start = -1;
            }

            start = start < 0 ? line.Start : start;
            end = line.End;
        }

        if (start >= 0)
        {
            yield return new TextBlock(start, end, paragraph);
        }
    }

    /// <summary>Whether a line goes on with the sentence of the line above.</summary>
    private static bool Continues(string text, int start, int end, int previousEnd)
    {
        var first = start;
        while (first < end && (Marks.IsOpener(text[first]) || (first > start && char.IsWhiteSpace(text[first]))))
        {
            first++;
        }

        if (first == end || !char.IsLower(text[first]) || IsAddress(text.AsSpan(start, end - start)))
        {
            return false;
        }

        // "b) " opens an item wherever it stands; "p. " may be the rest of "p. ex." unless the line above was closed.
        return Enumerator.TryRead(text, first, end) is not { } item
            || (item.HasPoint && text[previousEnd - 1] is not (':' or ';' or '.' or '!' or '?' or ','));
    }

    private static bool IsAddress(ReadOnlySpan<char> line) =>
        !line.ContainsAny(' ', '\u00A0') && (line.Contains('@') || line.StartsWith("www.") || line.IndexOf("://") > 0);

    /// <summary>The lines that hold more than white space, without the white space around them.</summary>
    private static IEnumerable<(int Start, int End, bool BeginsParagraph)> Lines(string text)
    {
        var breaks = 2; // the first line begins a paragraph
        for (var i = 0; i < text.Length;)
        {
            if (Marks.IsLineBreak(text[i]))
            {
                breaks += text[i] is '\f' or '\u2029' ? 2 : 1;
                i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1;
                continue;
            }

            var (start, end) = (-1, -1);
            for (; i < text.Length && !Marks.IsLineBreak(text[i]); i++)
            {
                if (!char.IsWhiteSpace(text[i]))
                {
                    start = start < 0 ? i : start;
                    end = i + 1;
                }
            }

            if (start >= 0)
            {
                yield return (start, end, breaks > 1);
                breaks = 0;
            }
        }
    }
}
