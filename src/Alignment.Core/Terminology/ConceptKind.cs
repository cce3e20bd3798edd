namespace Alignment.Core.Terminology;

/// <summary>What a concept is.</summary>
public enum ConceptKind
{
    /// <summary>A thing or idea with a common name: training mission.</summary>
    Term,

    /// <summary>An organisation.</summary>
    Org,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A country, city, region or building.</summary>
    Place,

    /// <summary>Something that happened or is held.</summary>
    Event,

    /// <summary>A programme, operation, law or fund.</summary>
    Program,

    /// <summary>An office or rank that people hold: prime minister.</summary>
    Title,
}
