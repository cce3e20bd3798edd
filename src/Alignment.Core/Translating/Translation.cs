using Alignment.Core.Text;

namespace Alignment.Core.Translating;

/// <summary>The translation of a sentence that stands in one language only: never the words of an outlet.</summary>
/// <param name="Language">The language of the translation.</param>
/// <param name="Text">On one line; never blank.</param>
/// <param name="Provenance">Where it comes from.</param>
public sealed record Translation(Language Language, string Text, Provenance Provenance)
{
    /// <summary>What a check of the translation found doubtful: <c>TERM030: ...</c>. Empty for nothing, or if nobody has looked.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];

    /// <summary>What the check mended, in the order in which it did: <c>TERM001: “la NATO” is now “l'OTAN”</c>. Empty for nothing.</summary>
    public IReadOnlyList<string> Mends { get; init; } = [];

    /// <summary>The machine's own words, where something was mended; null otherwise.</summary>
    public string? Unmended { get; init; }

    /// <summary>Keys of a bitext file that this version does not know.</summary>
    public IReadOnlyList<UnknownKey> Unknown { get; init; } = [];
}
