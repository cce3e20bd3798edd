using Alignment.Core.Text;

namespace Alignment.Core.Checking;

/// <summary>Cuts a long text into stretches that fit a processor's cache, where no term is likely to be cut in two.</summary>
internal static class TextChunks
{
    private const int Wanted = 1 << 15; // UTF-16 code units

    /// <summary>The stretches: in order, together all of the text.</summary>
    public static IEnumerable<TextSpan> Cut(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.Length - start <= Wanted * 2 ? text.Length : End(text, start);
            yield return TextSpan.Between(start, end);
            start = end;
        }
    }

    // Behind a paragraph or a sentence that ends its line; else behind any line, any word, or where it happens to be.
    private static int End(string text, int start)
    {
        var (line, word) = (-1, -1);
        for (var i = start + Wanted; i < start + (Wanted * 2); i++)
        {
            if (text[i - 1] == '\n')
            {
                line = line < 0 ? i : line;
                if (i > 1 && text[i - 2] is '\n' or '\r' or '.' or '!' or '?' or ';' or ':' or '»' or '”' or '"' or ')')
                {
                    return i;
                }
            }
            else if (text[i - 1] == ' ')
            {
                word = i;
            }
        }

        return line > 0 ? line : word > 0 ? word : start + (Wanted * 2);
    }
}
