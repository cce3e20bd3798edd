namespace Alignment.Core.Terminology;

/// <summary>What the house thinks of a term, best first.</summary>
public enum TermStatus
{
    /// <summary>The term to write.</summary>
    Preferred,

    /// <summary>May be written as well.</summary>
    Admitted,

    /// <summary>A spelling that readers meet: recognised, never suggested.</summary>
    Lookup,

    /// <summary>Was written once; now another term is.</summary>
    Deprecated,

    /// <summary>Must not be written.</summary>
    Forbidden,

    /// <summary>Waits for a person's decision; nothing uses it until then.</summary>
    Proposed,
}

/// <summary>How a term came about.</summary>
public enum TermType
{
    /// <summary>The full form: North Atlantic Treaty Organization.</summary>
    FullForm,

    /// <summary>Initials, in capitals or read as a word: NATO, Unesco.</summary>
    Acronym,

    /// <summary>Shortened in writing: U.S., Gen.</summary>
    Abbreviation,

    /// <summary>A part that stands for the whole: Soleimani.</summary>
    ShortForm,

    /// <summary>The same words spelled or ordered otherwise.</summary>
    Variant,
}
