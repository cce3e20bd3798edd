namespace Alignment.Formats.Exchange;

/// <summary>Why a bead is not in an exported file.</summary>
public enum LeftOut
{
    /// <summary>Its sides say only partly the same.</summary>
    Partial,

    /// <summary>It is less probable than was asked for.</summary>
    Improbable,

    /// <summary>A person has rejected it.</summary>
    Rejected,

    /// <summary>It is a gap that nothing fills.</summary>
    Gap,

    /// <summary>It is a gap with a translation, and those are not written.</summary>
    Translation,

    /// <summary>It is a gap in the language that the file translates into.</summary>
    OtherDirection,
}
