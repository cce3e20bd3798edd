namespace Alignment.Core.Translations;

/// <summary>How far a translation has come, in what the formats have in common.</summary>
public enum TranslationState
{
    /// <summary>The file does not say.</summary>
    Unstated,

    /// <summary>Somebody still has to look at it: <c>fuzzy</c> in PO, <c>new</c>, <c>initial</c> and <c>needs-...</c> in XLIFF.</summary>
    Draft,

    /// <summary>Translated.</summary>
    Translated,

    /// <summary>A person says it is right: a confirmed bead, <c>reviewed</c>, <c>signed-off</c>, <c>final</c> or <c>approved</c> in XLIFF.</summary>
    Confirmed,

    /// <summary>Kept, but no part of the text any more: <c>#~</c> in PO.</summary>
    Obsolete,
}
