namespace Alignment.Core.Text.Splitting;

/// <summary>What may follow an abbreviation, which is what decides whether its point ends a sentence too.</summary>
internal enum AbbreviationKind
{
    /// <summary>Never ends a sentence: <c>M.</c>, <c>Gen.</c>, <c>p. ex.</c>, <c>vs.</c></summary>
    Inside,

    /// <summary>Belongs to a figure that follows: <c>No. 5</c>, <c>art. 12</c>; before a word it ends the sentence.</summary>
    BeforeFigure,

    /// <summary>Ends a sentence if what follows looks like the start of one: <c>Inc.</c>, <c>U.S.</c>, <c>Sask.</c></summary>
    Either,

    /// <summary>As <see cref="Either"/>, but a word of its own unless a comma precedes: <c>Brandon, Man.</c></summary>
    EitherBehindComma,

    /// <summary><see cref="Either"/> behind a street's name, else <see cref="Inside"/>: <c>Bank St.</c>, <c>St. John's</c>.</summary>
    Street,

    /// <summary>Ends a sentence before any capital, not before a figure: <c>5 min. 30</c>.</summary>
    Unit,

    /// <summary>A time of day; ends a sentence unless a day or a time zone follows: <c>5 p.m. Friday</c>.</summary>
    Hour,

    /// <summary>Ends a sentence before any capital or figure: <c>etc.</c></summary>
    Ending,
}
