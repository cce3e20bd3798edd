namespace Alignment.Core.Terminology.Matching;

/// <summary>Tells headlines in capitals.</summary>
internal static class CapitalLines
{
    // "NATO" or "CBC NEWS" alone is not enough to say that a line is in capitals for the sake of capitals.
    private const int FewestLetters = 10;

    /// <summary>Whether a text has no small letters, and enough capitals for that to mean something.</summary>
    public static bool IsAllCapitals(ReadOnlySpan<char> text)
    {
        var capitals = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals >= FewestLetters;
    }
}

/// <summary>Remembers of the line last asked about whether it is in capitals, so that many terms on a long line cost one look.</summary>
internal struct LineSoFar
{
    private int start;
    private int end;
    private bool isAllCapitals;

    /// <summary>Whether the line around an index is in capitals.</summary>
    /// <param name="text">The text, the same at every call.</param>
    /// <param name="index">Not before the index of the call before.</param>
    public bool IsAllCapitals(ReadOnlySpan<char> text, int index)
    {
        if (index >= end)
        {
            var before = text[..index].LastIndexOfAny('\n', '\r');
            var behind = text[index..].IndexOfAny('\n', '\r');
            start = before + 1;
            end = behind < 0 ? text.Length : index + behind;
            isAllCapitals = CapitalLines.IsAllCapitals(text[start..end]);
        }

        return isAllCapitals;
    }
}
