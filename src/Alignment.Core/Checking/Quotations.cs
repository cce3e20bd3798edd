using Alignment.Core.Text;

namespace Alignment.Core.Checking;

/// <summary>Finds what stands between quotation marks: « », “ ”, ‘ ’, „ “ and paired straight ones.</summary>
/// <remarks>
/// A quotation that is not closed ends with its paragraph. A straight mark or ‘ without its fellow in the paragraph is none (six feet, 6"), unless the next paragraph
/// opens again, as those of a longer quotation do.
/// </remarks>
internal static class Quotations
{
    private const string Openings = "«“„‘\"";

    /// <summary>The quotations of a text with their marks: in order, none overlapping another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="skipped">Stretches that are no prose, in order: marks in them open and close nothing.</param>
    public static IReadOnlyList<TextSpan> Find(string text, IReadOnlyList<TextSpan> skipped)
    {
        // A text without marks is the common case, and then its line ends are of no interest.
        return text.AsSpan().IndexOfAny(Openings) < 0 ? [] : Scan(text, skipped);
    }

    private static List<TextSpan> Scan(string text, IReadOnlyList<TextSpan> skipped)
    {
        var outside = new SpanCursor(skipped);
        var found = new List<TextSpan>();
        var (open, close) = (-1, '\0');
        for (var i = 0; i < text.Length; i++)
        {
            // Nothing is of interest but what opens, and then what closes.
            var rest = text.AsSpan(i);
            var next = open < 0 ? rest.IndexOfAny(Openings) : rest.IndexOfAny(close, '\n');
            if (next < 0)
            {
                break;
            }

            i += next;
            var mark = text[i];
            if (outside.Overlaps(new TextSpan(i, 1)))
            {
                continue;
            }

            if (mark == '\n')
            {
                if (open >= 0 && IsParagraphEnd(text, i))
                {
                    AddOpen(i);
                    i = GoOn(i);
                }
            }
            else if (open < 0)
            {
                (open, close) = mark switch
                {
                    '«' => (i, '»'),
                    '“' => (i, '”'),
                    '„' => (i, '“'),
                    '"' when OpensStraight(text, i) => (i, '"'),
                    '‘' when OpensStraight(text, i) && !IsOmission(text, i) => (i, '’'),
                    _ => (-1, '\0'),
                };
            }
            else if (mark == close && (mark != '’' || i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])))
            {
                found.Add(TextSpan.Between(open, i + 1));
                open = -1;
            }
        }

        if (open >= 0)
        {
            AddOpen(text.Length);
        }

        return found;

        void AddOpen(int end)
        {
            if (close is not ('"' or '’') || (close == '"' && Continues(text, end, '"') >= 0))
            {
                found.Add(TextSpan.Between(open, end));
            }

            open = -1;
        }

        // Old French custom: » at the beginning of each further paragraph of a quotation.
        int GoOn(int end)
        {
            var next = close == '»' ? Continues(text, end, '»') : -1;
            open = next;
            return next < 0 ? end : next;
        }
    }

    // Where the paragraph behind a line end begins with a mark; -1 where it does not.
    private static int Continues(string text, int lineEnd, char mark)
    {
        while (lineEnd < text.Length && char.IsWhiteSpace(text[lineEnd]))
        {
            lineEnd++;
        }

        return lineEnd < text.Length && text[lineEnd] == mark ? lineEnd : -1;
    }

    // ‘90s: an apostrophe that an editor has turned round.
    private static bool IsOmission(string text, int index) => index + 1 == text.Length || char.IsDigit(text[index + 1]) || char.IsWhiteSpace(text[index + 1]);

    // A blank line; or a line that ends like a paragraph, since many files have a paragraph a line.
    private static bool IsParagraphEnd(string text, int lineEnd)
    {
        var next = text.AsSpan(lineEnd + 1).TrimStart(" \t\r");
        var before = text.AsSpan(0, lineEnd).TrimEnd(" \t\r\u00A0\u202F");
        return next.IsEmpty || next[0] == '\n' || before.IsEmpty || before[^1] is '.' or '!' or '?' or '…' or '\n' or '"' or '”' or '»';
    }

    private static bool OpensStraight(string text, int index) => index == 0 || !char.IsLetterOrDigit(text[index - 1]);
}
