using Alignment.Core.Reporting;
using Alignment.Core.Text;

namespace Alignment.Formats.Reporting.Words;

/// <summary>The glossary's terms in a report.</summary>
internal sealed record GlossaryWords
{
    public static GlossaryWords English { get; } = new()
    {
        Terms = "Glossary terms",
        Glossary = "Glossary",
        Label = "glossary:",
        Concept = "Concept",
        In = language => $"In {LanguageNames.InEnglish(language)}",
        Preferred = "Preferred",
        Advice = "Advice",
        Used = "Terms used",
        Advised = "Terms advised against",
        Where = "Where",
        Events = "Events",
        Term = term => $"Glossary: {term.Concept}{(term.Preferred is null ? "" : $"; preferred in the other language: {term.Preferred}")}{(term.Advice is null ? "" : $"; {term.Advice}")}",
    };

    public static GlossaryWords French { get; } = new()
    {
        Terms = "Termes du glossaire",
        Glossary = "Glossaire",
        Label = "glossaire\u00A0:",
        Concept = "Notion",
        In = language => $"En {LanguageNames.InFrench(language)}",
        Preferred = "À privilégier",
        Advice = "Avis",
        Used = "Termes employés",
        Advised = "Termes à éviter",
        Where = "Où",
        Events = "Événements",
        Term = term => $"Glossaire\u00A0: {term.Concept}{(term.Preferred is null ? "" : $", à privilégier dans l’autre langue\u00A0: {term.Preferred}")}{(term.Advice is null ? "" : $" ({term.Advice})")}",
    };

    public required string Terms { get; init; }

    public required string Glossary { get; init; }

    public required string Label { get; init; }

    public required string Concept { get; init; }

    public required Func<Language, string> In { get; init; }

    public required string Preferred { get; init; }

    public required string Advice { get; init; }

    public required string Used { get; init; }

    public required string Advised { get; init; }

    public required string Where { get; init; }

    public required string Events { get; init; }

    /// <summary>What a reader is told who points at a term.</summary>
    public required Func<TermMention, string> Term { get; init; }
}
