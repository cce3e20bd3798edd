namespace Alignment.Core.Text;

/// <summary>A stretch of a string, in UTF-16 code units.</summary>
/// <param name="Start">Index of the first code unit; 0 or more.</param>
/// <param name="Length">Number of code units; 0 or more.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Index behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The stretch between two indices, the second exclusive.</summary>
    public static TextSpan Between(int start, int end) => new(start, end - start);

    /// <summary>Whether the two share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The text it covers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The text is shorter than <see cref="End"/>.</exception>
    public string In(string text) => text.Substring(Start, Length);
}
