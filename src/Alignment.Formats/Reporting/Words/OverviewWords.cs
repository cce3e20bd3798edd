namespace Alignment.Formats.Reporting.Words;

/// <summary>The head of a report: what it is, what was read, what was found.</summary>
internal sealed record OverviewWords
{
    public static OverviewWords English { get; } = new()
    {
        Title = "French and English coverage",
        Kicker = "Bilingual coverage report",
        SkipLink = "Skip to the events",
        OnThisPage = "On this page",
        Read = "What was read",
        Articles = "Articles",
        Sentences = "Sentences",
        Covered = "With a counterpart",
        Gaps = "Gaps in shared events",
        LonelyEvents = "Events in this language only",
        Found = "What was found",
        SharedEvents = "Events in both languages",
        Same = "Passages that say the same",
        Partly = "Passages partly the same",
        Filled = "One-sided passages translated",
        Disagreements = "Disagreements",
        Terms = "Glossary terms",
        Skipped = "Files not used",
        UndatedArticle = new("undated article", "undated articles"),
        OtherFile = new("file of another kind", "files of other kinds"),
        Of = (part, all) => $"{part} of {all}",
        ByMachine = count => $"{count} by a machine",
        Advised = count => $"{count} advised against",
        EventCounts = (all, shared, french, english) => $"Events: {all} ({shared} in both languages, {french} only French, {english} only English)",
        Passages = "Passages: ",
    };

    public static OverviewWords French { get; } = new()
    {
        Title = "Couverture en français et en anglais",
        Kicker = "Rapport de couverture bilingue",
        SkipLink = "Aller aux événements",
        OnThisPage = "Dans cette page",
        Read = "Ce qui a été lu",
        Articles = "Articles",
        Sentences = "Phrases",
        Covered = "Avec équivalent",
        Gaps = "Sans équivalent (événements communs)",
        LonelyEvents = "Événements dans cette langue seulement",
        Found = "Ce qui a été trouvé",
        SharedEvents = "Événements dans les deux langues",
        Same = "Passages de même contenu",
        Partly = "Passages en partie de même contenu",
        Filled = "Passages d’une seule langue traduits",
        Disagreements = "Désaccords",
        Terms = "Termes du glossaire",
        Skipped = "Fichiers non utilisés",
        UndatedArticle = new("article sans date", "articles sans date"),
        OtherFile = new("fichier d’un autre type", "fichiers d’autres types"),
        Of = (part, all) => $"{part} sur {all}",
        ByMachine = count => $"{count} par une machine",
        Advised = count => $"{count} à éviter",
        EventCounts = (all, shared, french, english) => $"Événements\u00A0: {all} ({shared} dans les deux langues, {french} en français seulement, {english} en anglais seulement)",
        Passages = "Passages\u00A0: ",
    };

    public required string Title { get; init; }

    public required string Kicker { get; init; }

    public required string SkipLink { get; init; }

    public required string OnThisPage { get; init; }

    public required string Read { get; init; }

    public required string Articles { get; init; }

    public required string Sentences { get; init; }

    public required string Covered { get; init; }

    public required string Gaps { get; init; }

    public required string LonelyEvents { get; init; }

    public required string Found { get; init; }

    public required string SharedEvents { get; init; }

    public required string Same { get; init; }

    public required string Partly { get; init; }

    public required string Filled { get; init; }

    public required string Disagreements { get; init; }

    public required string Terms { get; init; }

    public required string Skipped { get; init; }

    public required Noun UndatedArticle { get; init; }

    public required Noun OtherFile { get; init; }

    /// <summary>A part of a whole.</summary>
    public required Func<string, string, string> Of { get; init; }

    public required Func<string, string> ByMachine { get; init; }

    public required Func<string, string> Advised { get; init; }

    /// <summary>Events in all, of both languages, of French only, of English only.</summary>
    public required Func<string, string, string, string, string> EventCounts { get; init; }

    public required string Passages { get; init; }
}
