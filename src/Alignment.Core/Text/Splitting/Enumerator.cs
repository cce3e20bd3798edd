namespace Alignment.Core.Text.Splitting;

/// <summary>What numbers an item of a list: <c>1.</c>, <c>2)</c>, <c>b)</c>, <c>iv.</c>, <c>(3)</c>.</summary>
/// <param name="End">Index behind the point or bracket.</param>
/// <param name="Ordinal">The figure's value, or the letter's place in the alphabet; 0 for a longer Roman figure.</param>
/// <param name="Roman">Value read as a Roman figure; 0 if it is none. <c>i</c>, <c>v</c> and <c>x</c> are both letter and figure.</param>
/// <param name="HasFigures">Arabic figures, not letters.</param>
/// <param name="HasPoint">A point closes it, not a bracket alone.</param>
internal readonly record struct Enumerator(int End, int Ordinal, int Roman, bool HasFigures, bool HasPoint)
{
    private const int LongestNumber = 3; // digits; longer ones are years and amounts
    private const int LongestRoman = 5; // xviii

    /// <summary>Whether it may open a list.</summary>
    public bool IsFirst => Ordinal == 1 || Roman == 1;

    /// <summary>Whether this item comes right after another of the same list.</summary>
    public bool Follows(Enumerator? other) => other is { } item
        && item.HasFigures == HasFigures && item.HasPoint == HasPoint
        && ((Ordinal > 1 && Ordinal == item.Ordinal + 1) || (Roman > 1 && Roman == item.Roman + 1));

    /// <summary>The enumerator that stands at an index; null if there is none.</summary>
    public static Enumerator? TryRead(string text, int start, int end)
    {
        var isBracketed = start < end && text[start] == '(';
        var first = isBracketed ? start + 1 : start;
        var behind = first;
        while (behind < end && behind - first <= LongestRoman && char.IsAsciiLetterOrDigit(text[behind]))
        {
            behind++;
        }

        if (behind == first || behind >= end || text[behind] is not ('.' or ')') || (isBracketed && text[behind] != ')'))
        {
            return null;
        }

        var hasPoint = text[behind] == '.';
        var last = hasPoint && behind + 1 < end && text[behind + 1] == ')' ? behind + 2 : behind + 1;
        return last == end || char.IsWhiteSpace(text[last]) ? From(text.AsSpan(first, behind - first), last, hasPoint) : null;
    }

    private static Enumerator? From(ReadOnlySpan<char> body, int end, bool hasPoint)
    {
        if (char.IsAsciiDigit(body[0]))
        {
            return body.Length <= LongestNumber && !body.ContainsAnyExceptInRange('0', '9')
                ? new Enumerator(end, int.Parse(body, provider: null), 0, HasFigures: true, hasPoint)
                : null;
        }

        var roman = RomanValue(body);
        var letter = body.Length == 1 ? char.ToLowerInvariant(body[0]) - 'a' + 1 : 0;
        return roman + letter > 0 ? new Enumerator(end, letter, roman, HasFigures: false, hasPoint) : null;
    }

    /// <summary>Value of a Roman figure below 40, all of one case; 0 for anything else.</summary>
    private static int RomanValue(ReadOnlySpan<char> body)
    {
        var total = 0;
        var highest = 0;
        for (var i = body.Length - 1; i >= 0; i--)
        {
            var value = char.ToLowerInvariant(body[i]) switch { 'i' => 1, 'v' => 5, 'x' => 10, _ => 0 };
            if (value == 0 || char.IsAsciiLetterUpper(body[i]) != char.IsAsciiLetterUpper(body[0]))
            {
                return 0;
            }

            total += value < highest ? -value : value;
            highest = Math.Max(highest, value);
        }

        return total;
    }
}
