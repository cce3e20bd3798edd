namespace Alignment.Core.Checking;

/// <summary>How <see cref="TextChecker"/> checks.</summary>
public sealed record TextCheckerOptions
{
    /// <summary>Acronyms that need no explanation.</summary>
    public IReadOnlyCollection<string> KnownAcronyms { get; init; } = [];

    /// <summary>
    /// Whether findings get the line that they stand on, which people and fingerprints want. Without it, a file with hundreds of thousands of findings
    /// takes half the memory.
    /// </summary>
    public bool KeepsLines { get; init; } = true;
}
