namespace Alignment.Core.Articles;

/// <summary>The lines of a text: a line ends as editors end it, with LF, CR LF or a lone CR.</summary>
public sealed class SourceLines
{
    private readonly List<int> starts = [0];
    private int last;

    /// <summary>Finds the lines of a text.</summary>
    public SourceLines(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        for (var i = 0; i < text.Length;)
        {
            var end = text.AsSpan(i).IndexOfAny('\n', '\r');
            if (end < 0)
            {
                break;
            }

            i += end + 1;
            if (text[i - 1] == '\r' && i < text.Length && text[i] == '\n')
            {
                i++;
            }

            starts.Add(i);
        }
    }

    /// <summary>All of the text.</summary>
    public string Text { get; }

    /// <summary>How many lines there are; at least 1.</summary>
    public int Count => starts.Count;

    /// <summary>1-based line and column (UTF-16 code units) of an offset.</summary>
    /// <param name="offset">0 to the length of the text.</param>
    public (int Line, int Column) PlaceOf(int offset)
    {
        // Most questions are about the line of the last one, or the next.
        var line = last;
        if (offset < starts[line] || (line + 1 < starts.Count && offset >= starts[line + 1]))
        {
            var found = starts.BinarySearch(offset);
            last = line = found >= 0 ? found : ~found - 1;
        }

        return (line + 1, offset - starts[line] + 1);
    }

    /// <summary>Offset of the first character of a line.</summary>
    /// <param name="line">1-based.</param>
    public int StartOf(int line) => starts[line - 1];

    /// <summary>The text of a line without its end.</summary>
    /// <param name="line">1-based.</param>
    public ReadOnlySpan<char> LineOf(int line)
    {
        var end = line < starts.Count ? starts[line] : Text.Length;
        return Text.AsSpan(starts[line - 1], end - starts[line - 1]).TrimEnd("\r\n");
    }
}
