namespace Alignment.Core.Terminology;

/// <summary>What kind of word the head of a term is; the picklist of TBX-Basic.</summary>
public enum PartOfSpeech
{
    /// <summary>A noun.</summary>
    Noun,

    /// <summary>A verb.</summary>
    Verb,

    /// <summary>An adjective.</summary>
    Adjective,

    /// <summary>An adverb.</summary>
    Adverb,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>Grammatical gender of a term.</summary>
public enum Gender
{
    /// <summary>Masculine: le Canada.</summary>
    Masculine,

    /// <summary>Feminine: l'OTAN, la mission.</summary>
    Feminine,

    /// <summary>Both, in one spelling: le ministre, la ministre.</summary>
    Epicene,
}

/// <summary>Grammatical number of a term as it is written in the glossary.</summary>
public enum GrammaticalNumber
{
    /// <summary>Singular.</summary>
    Singular,

    /// <summary>Plural: les États-Unis, special forces.</summary>
    Plural,
}

/// <summary>Which other forms of a term are the term too.</summary>
public enum Inflection
{
    /// <summary>
    /// What the language does: English plurals; French plurals, and feminines of offices (<see cref="ConceptKind.Title"/>) and adjectives.
    /// French names and acronyms stay as they are.
    /// </summary>
    Auto,

    /// <summary>The form in the glossary alone.</summary>
    None,

    /// <summary>The plural of the head and of what agrees with it, whatever the kind of concept.</summary>
    Plural,

    /// <summary>The plural of the head alone: missions d'entraînement, training missions.</summary>
    Head,
}

/// <summary>How much the capitals of a term matter.</summary>
public enum CasePolicy
{
    /// <summary>Capitals of the term must be there; its small letters may be capitals in titles and at the start of a sentence.</summary>
    Smart,

    /// <summary>Letter for letter: GAC and never gac, nor in a line that is all capitals.</summary>
    Exact,

    /// <summary>Capitals do not matter.</summary>
    Ignore,
}
