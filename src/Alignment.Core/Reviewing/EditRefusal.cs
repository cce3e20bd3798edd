namespace Alignment.Core.Reviewing;

/// <summary>Why an edit is refused.</summary>
public enum EditRefusal
{
    /// <summary>It is no edit, or one of another version of the program.</summary>
    NotUnderstood,

    /// <summary>Something it speaks of is not in the bitext any more, or never was.</summary>
    NotThere,

    /// <summary>The bead has both sides, and what was asked for is for one.</summary>
    HasBothSides,

    /// <summary>The bead has one side, and what was asked for is for two.</summary>
    HasOneSide,

    /// <summary>A translation of a bead with both sides.</summary>
    NoGap,

    /// <summary>A blank translation.</summary>
    BlankTranslation,

    /// <summary>A blank sentence.</summary>
    BlankSentence,

    /// <summary>A link without sentences of both languages.</summary>
    OneLanguage,

    /// <summary>A bead that is small already was to be taken apart or split.</summary>
    NothingToTakeApart,

    /// <summary>A split with everything on one side of the cut.</summary>
    NothingBehindCut,

    /// <summary>A merge of one bead.</summary>
    OneBead,

    /// <summary>A sentence was to move to the bead that it is in.</summary>
    ThereAlready,

    /// <summary>The side has no sentence to shift or to set apart.</summary>
    EmptySide,

    /// <summary>The first row was to go up, or to change places with the one above.</summary>
    NoRowAbove,

    /// <summary>Nothing that could be undone.</summary>
    NothingToUndo,

    /// <summary>Nothing that could be done again.</summary>
    NothingToRedo,

    /// <summary>The bitext is another one than the change was made for.</summary>
    OtherBitext,

    /// <summary>What was asked for is not to be had in this review.</summary>
    NotToBeHad,
}
