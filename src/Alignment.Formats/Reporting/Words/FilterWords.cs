namespace Alignment.Formats.Reporting.Words;

/// <summary>The filters of a page.</summary>
internal sealed record FilterWords
{
    public static FilterWords English { get; } = new()
    {
        Heading = "Filters",
        Relation = "Relation",
        Probability = "Probability",
        AnyProbability = "any",
        From = value => $"{value} and above",
        Outlet = "Outlet",
        AnyOutlet = "all outlets",
        Only = "Only passages with",
        Anything = "anything",
        Disagreement = "a disagreement",
        Machine = "a translation",
        Term = "a glossary term",
        Advice = "a term advised against",
        Reset = "Show everything",
        IsFiltered = "Filtered: not every passage is shown.",
        Shown = new("passage shown", "passages shown"),
    };

    public static FilterWords French { get; } = new()
    {
        Heading = "Filtres",
        Relation = "Relation",
        Probability = "Probabilité",
        AnyProbability = "toutes",
        From = value => $"{value} et plus",
        Outlet = "Média",
        AnyOutlet = "tous les médias",
        Only = "Seulement les passages avec",
        Anything = "peu importe quoi",
        Disagreement = "un désaccord",
        Machine = "une traduction",
        Term = "un terme du glossaire",
        Advice = "un terme à éviter",
        Reset = "Tout afficher",
        IsFiltered = "Filtre en place\u00A0: tous les passages ne sont pas affichés.",
        Shown = new("passage affiché", "passages affichés"),
    };

    public required string Heading { get; init; }

    public required string Relation { get; init; }

    public required string Probability { get; init; }

    public required string AnyProbability { get; init; }

    public required Func<string, string> From { get; init; }

    public required string Outlet { get; init; }

    public required string AnyOutlet { get; init; }

    public required string Only { get; init; }

    public required string Anything { get; init; }

    public required string Disagreement { get; init; }

    public required string Machine { get; init; }

    public required string Term { get; init; }

    public required string Advice { get; init; }

    public required string Reset { get; init; }

    public required string IsFiltered { get; init; }

    public required Noun Shown { get; init; }
}
