namespace Alignment.Core.Facts.Reading;

/// <summary>A fact as read, before its neighbours are looked at.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Scale">What its words multiplied it by: 1,000,000 in <c>15 million</c>.</param>
internal readonly record struct FactDraft(Fact Fact, decimal Scale)
{
    /// <summary>In place of a fact that became part of its neighbour.</summary>
    public static FactDraft Gone => default;
}
