namespace Alignment.Formats.Glossaries.Exchange;

/// <summary>Something that did not travel from one format to the other.</summary>
/// <param name="Concept">Id of the concept, or where it stands; empty for the file as a whole.</param>
/// <param name="What">What was left behind, as its field is called: <c>rules</c>, <c>terms in de</c>.</param>
/// <param name="Value">What it said; null where that would be long.</param>
public sealed record ExchangeLoss(string Concept, string What, string? Value = null);

/// <summary>Collects what does not travel, so that nothing is lost in silence.</summary>
public sealed class ExchangeReport
{
    private readonly List<ExchangeLoss> losses = [];

    /// <summary>All of it, in the order of the file.</summary>
    public IReadOnlyList<ExchangeLoss> Losses => losses;

    /// <summary>How many values of what kind were left behind, the most frequent first: <c>rules (12), tests (3)</c>; empty if none were.</summary>
    public string Summary => string.Join(
        ", ",
        losses.GroupBy(loss => loss.What, StringComparer.Ordinal)
            .OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind => $"{kind.Key} ({kind.Count()})"));

    /// <summary>Takes note of a loss.</summary>
    internal void Drop(string concept, string what, string? value = null) => losses.Add(new ExchangeLoss(concept, what, value));
}
