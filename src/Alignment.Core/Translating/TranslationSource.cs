namespace Alignment.Core.Translating;

/// <summary>Where the translation of a gap comes from, best first.</summary>
public enum TranslationSource
{
    /// <summary>A person wrote it for this gap, or went over what something else had suggested.</summary>
    Person,

    /// <summary>The same sentence in an alignment that a person has confirmed.</summary>
    Confirmed,

    /// <summary>The same sentence in a translation memory.</summary>
    ExactMemory,

    /// <summary>A similar sentence in a translation memory: its translation differs where the sentences do.</summary>
    FuzzyMemory,

    /// <summary>A machine.</summary>
    Machine,
}
