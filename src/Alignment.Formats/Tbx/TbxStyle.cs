namespace Alignment.Formats.Tbx;

/// <summary>How TBX names its data categories.</summary>
public enum TbxStyle
{
    /// <summary>As an attribute: <c>&lt;termNote type="partOfSpeech"&gt;</c>.</summary>
    Dca,

    /// <summary>As the element: <c>&lt;min:partOfSpeech&gt;</c>.</summary>
    Dct,

    /// <summary>As TBX of 2008 did: root <c>martif</c>, types as attributes. Many programs read nothing newer.</summary>
    Martif,
}
