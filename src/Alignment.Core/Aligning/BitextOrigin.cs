namespace Alignment.Core.Aligning;

/// <summary>What made a bitext: needed to make it again, or to explain why it looks different today.</summary>
/// <param name="Program">Version of the program.</param>
/// <param name="Lexicon">Name and version of the lexicon.</param>
public sealed record BitextOrigin(string Program, string Lexicon)
{
    /// <summary>Links below this probability were left out, 0 to 1.</summary>
    public double MinProbability { get; init; } = 0.5;

    /// <summary>How order was decided: <c>auto</c>, <c>same</c> or <c>any</c>.</summary>
    public string Order { get; init; } = "auto";

    /// <summary>Glossary files, as the user named them.</summary>
    public IReadOnlyList<string> Glossaries { get; init; } = [];

    /// <summary>The sentence encoder that was asked, as its server calls it; null for none. Vectors of two encoders cannot be compared.</summary>
    public string? Embeddings { get; init; }

    /// <summary>Further settings, of other versions of the program.</summary>
    public IReadOnlyList<UnknownKey> Unknown { get; init; } = [];
}
