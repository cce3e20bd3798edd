namespace Alignment.Core.Terminology.Editing;

/// <summary>Which term of a concept.</summary>
/// <param name="Tag">The key of its section: <c>fr</c>, <c>fr-CA</c>.</param>
/// <param name="Index">0-based, in the section.</param>
public readonly record struct TermAddress(string Tag, int Index);
