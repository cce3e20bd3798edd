using Alignment.Core.Text;

namespace Alignment.Core.Facts;

/// <summary>A number, rank, date or time that a sentence states, in a form that does not depend on its language.</summary>
/// <remarks>Two facts that say the same are not equal as records, for their spans differ; ask <see cref="FactComparer"/>.</remarks>
public readonly record struct Fact
{
    /// <summary>What sort of statement it is.</summary>
    public FactKind Kind { get; init; }

    /// <summary>Where it stands in the sentence, unit included: all of <c>892 millions de dollars</c>.</summary>
    public TextSpan Span { get; init; }

    /// <summary>
    /// The quantity of a number, the rank of an ordinal, the first year of a decade, the minutes since midnight of a time;
    /// 0 for a date.
    /// </summary>
    public decimal Value { get; init; }

    /// <summary>The unit of a number; <see cref="FactUnit.Century"/> for an ordinal that counts centuries.</summary>
    public FactUnit Unit { get; init; }

    /// <summary>
    /// How finely a number is stated: the place of its last digit, so 0.1 billion for <c>1.2 billion</c>, and of its last digit
    /// that is not 0 where the text hedges (<c>about 40</c>). 0 where it is exact, as in <c>a third</c>.
    /// </summary>
    public decimal Step { get; init; }

    /// <summary>The parts of a date; none of any other kind.</summary>
    public PartialDate Date { get; init; }

    /// <summary>
    /// Whether a second reading exists: day and month of a date exchanged, a time twelve hours later, the separator of a
    /// number between thousands instead of before decimals or the reverse.
    /// </summary>
    public bool IsAmbiguous { get; init; }
}
