namespace Alignment.Core.Facts.Reading;

/// <summary>The part a word plays in numbers, dates and times.</summary>
internal enum WordClass : byte
{
    /// <summary>None but that some rule asks for the word by name.</summary>
    Keyword,

    /// <summary>Zero, which combines with nothing.</summary>
    Zero,

    /// <summary><c>un, une, one, a, an</c>: a number only as part of a bigger one.</summary>
    One,

    /// <summary>2 to 9.</summary>
    Unit,

    /// <summary>10 to 19; in French 10 to 16.</summary>
    Teen,

    /// <summary>20, 30, ... 90.</summary>
    Tens,

    /// <summary>100.</summary>
    Hundred,

    /// <summary>1000.</summary>
    Thousand,

    /// <summary>A million and above.</summary>
    Scale,

    /// <summary><c>troisième, third</c>.</summary>
    Ordinal,

    /// <summary><c>tiers, quart, quarter</c>; the value is the denominator.</summary>
    Fraction,

    /// <summary><c>moitié, half</c>.</summary>
    Half,

    /// <summary><c>dizaine, dozen</c>.</summary>
    Collective,

    /// <summary>A month in full.</summary>
    Month,

    /// <summary>A month shortened: needs a day or a year beside it.</summary>
    ShortMonth,

    /// <summary>A weekday in full.</summary>
    Weekday,

    /// <summary>A weekday shortened: needs a day or a month beside it.</summary>
    ShortWeekday,

    /// <summary>A unit of measure or a currency.</summary>
    UnitName,

    /// <summary>A country that makes dollars dollars of one country.</summary>
    CurrencyCountry,

    /// <summary>A word before a number that says it is rounded.</summary>
    Hedge,

    /// <summary>A word after which a bare month, year or hour is one: <c>en, since, vers</c>.</summary>
    Lead,

    /// <summary><c>de, d', des, of</c>.</summary>
    Of,

    /// <summary><c>midi, noon, midnight</c>; the value is minutes since midnight.</summary>
    NamedTime,

    /// <summary><c>nineties</c>; the value is the year within the century.</summary>
    Decade,
}

/// <summary>An entry of a <see cref="WordTable"/>.</summary>
/// <param name="Text">The word, lower case and without accents.</param>
/// <param name="Class">Its part.</param>
/// <param name="Value">Its number, where it has one.</param>
/// <param name="Unit">Its unit, where it is one.</param>
internal sealed record FactWord(string Text, WordClass Class, decimal Value = 0, FactUnit Unit = FactUnit.None);
