using Alignment.Core.Terminology;

namespace Alignment.Formats.Glossaries.Exchange;

/// <summary>Concepts of a file of another program.</summary>
/// <param name="Concepts">In the order of the file; ids are slugs, each once.</param>
public sealed record ImportedGlossary(IReadOnlyList<Concept> Concepts)
{
    /// <summary>The region the file's house writes French for, as a tag; null if the file does not say.</summary>
    public string? FrenchRegion { get; init; }

    /// <summary>The region the file's house writes English for, as a tag; null if the file does not say.</summary>
    public string? EnglishRegion { get; init; }
}
