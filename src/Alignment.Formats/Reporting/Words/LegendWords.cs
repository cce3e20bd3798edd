namespace Alignment.Formats.Reporting.Words;

/// <summary>What the marks of a page mean.</summary>
internal sealed record LegendWords
{
    public static LegendWords English { get; } = new()
    {
        HowToRead = "How to read this page",
        Same = "Both sides say the same.",
        Partly = "The sides share a statement, and at least one says more.",
        Probability = "How probable it is that the passages belong together: from 0.90, from 0.70, from 0.50. On one side only: that there is no counterpart.",
        Number = "The third sentence of the second paragraph.",
        OutOfOrder = "The other article says it earlier or later than the passages around it.",
        Disagreement = "The two sides contradict each other here.",
        UnderlinedSample = "underlined",
        Underlined = "Said on this side only, in a passage that is partly the same.",
        DottedSample = "dotted",
        Dotted = "A glossary term; it leads to the entry below the event.",
        Translation = "In a frame: no outlet wrote it. A machine or a translation memory did, as the frame says; the outlet has nothing there.",
    };

    public static LegendWords French { get; } = new()
    {
        HowToRead = "Comment lire cette page",
        Same = "Les deux côtés disent la même chose.",
        Partly = "Les deux côtés ont une affirmation en commun, et au moins un en dit davantage.",
        Probability = "Probabilité que les passages aillent ensemble\u00A0: à partir de 0,90, de 0,70, de 0,50. D’un seul côté\u00A0: probabilité qu’il n’y ait pas d’équivalent.",
        Number = "La troisième phrase du deuxième paragraphe.",
        OutOfOrder = "L’autre article le dit plus tôt ou plus tard que les passages voisins.",
        Disagreement = "Les deux côtés se contredisent ici.",
        UnderlinedSample = "souligné",
        Underlined = "Dit de ce côté seulement, dans un passage en partie de même contenu.",
        DottedSample = "pointillé",
        Dotted = "Un terme du glossaire, avec un lien vers sa fiche au bas de l’événement.",
        Translation = "Dans un cadre\u00A0: aucun média ne l’a écrit. C’est le fait d’une machine ou d’une mémoire de traduction, comme le dit le cadre. Le média n’a rien à cet endroit.",
    };

    public required string HowToRead { get; init; }

    public required string Same { get; init; }

    public required string Partly { get; init; }

    public required string Probability { get; init; }

    public required string Number { get; init; }

    public required string OutOfOrder { get; init; }

    public required string Disagreement { get; init; }

    public required string UnderlinedSample { get; init; }

    public required string Underlined { get; init; }

    public required string DottedSample { get; init; }

    public required string Dotted { get; init; }

    public required string Translation { get; init; }
}
