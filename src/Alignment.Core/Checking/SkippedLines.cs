namespace Alignment.Core.Checking;

/// <summary>The lines of a file that were passed over, each with its reason; of very many the first ones, and how many there are.</summary>
/// <param name="First">The first ones, in order; <see cref="Most"/> at most.</param>
/// <param name="Count">How many there are.</param>
public sealed record SkippedLines(IReadOnlyList<SkippedLine> First, int Count)
{
    /// <summary>How many lines are told one by one.</summary>
    public const int Most = 10;

    /// <summary>No line.</summary>
    public static SkippedLines None { get; } = new([], 0);

    /// <summary>These lines, and those of a later stretch of the file.</summary>
    /// <param name="later">The stretch's: they count from its beginning.</param>
    /// <param name="lines">Lines of the file before the stretch.</param>
    internal SkippedLines With(SkippedLines later, int lines) => later.Count == 0 ? this : new(
        [.. First.Concat(later.First.Select(line => line with { Line = line.Line + lines })).Take(Most)], Count + later.Count);
}

/// <summary>A line that was passed over.</summary>
/// <param name="Line">1-based.</param>
/// <param name="Reason">Why, in a few words.</param>
public sealed record SkippedLine(int Line, string Reason);
