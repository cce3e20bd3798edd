namespace Alignment.Core.Facts;

/// <summary>What sort of statement a <see cref="Fact"/> is.</summary>
public enum FactKind
{
    /// <summary>A quantity: <c>250</c>, <c>3,5 %</c>, <c>$1.2 billion</c>, <c>a dozen</c>, <c>un tiers</c>.</summary>
    Number,

    /// <summary>A rank: <c>2e</c>, <c>second</c>, <c>XXIe siècle</c>, <c>Jean-Paul II</c>.</summary>
    Ordinal,

    /// <summary>A date or a part of one: year, month, day, weekday.</summary>
    Date,

    /// <summary>A decade: <c>les années 1990</c>, <c>the nineties</c>.</summary>
    Decade,

    /// <summary>A time of day: <c>14 h 30</c>, <c>2:30 p.m.</c>, <c>midi</c>.</summary>
    Time,
}
