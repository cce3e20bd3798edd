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
