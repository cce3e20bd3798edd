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
        Violations = "The glossary not kept",
        ViolationsNote = "What the rules of the check find in these articles, and in their pairs.",
        Rule = RuleNames.InEnglish,
        Source = "Source",
        Found = "Found",
        Missing = "missing",
        Expected = "Expected",
        Sentence = "Sentence",
        More = count => $"{count} more; “alignment check” lists them all.",
        Events = "Events",
        Candidates = "Candidates for the glossary",
        CandidatesNote = "Names and terms of passages that belong together, written differently in the two languages, that the glossary has not. “alignment glossary suggest” lists more, as entries to keep or delete.",
        Example = "Example",
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
        Violations = "Écarts au glossaire",
        ViolationsNote = "Ce que les règles de la vérification trouvent dans ces articles et dans leurs paires.",
        Rule = RuleNames.InFrench,
        Source = "Source",
        Found = "Trouvé",
        Missing = "manque",
        Expected = "Attendu",
        Sentence = "Phrase",
        More = count => $"{count} de plus, que «\u00A0alignment check\u00A0» donne au complet.",
        Events = "Événements",
        Candidates = "Candidats pour le glossaire",
        CandidatesNote = "Noms et termes de passages qui vont ensemble, écrits autrement d’une langue à l’autre, que le glossaire n’a pas. «\u00A0alignment glossary suggest\u00A0» en donne d’autres, sous forme d’entrées à garder ou à supprimer.",
        Example = "Exemple",
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

    public required string Candidates { get; init; }

    public required string CandidatesNote { get; init; }

    public required string Example { get; init; }

    public required string Violations { get; init; }

    public required string ViolationsNote { get; init; }

    /// <summary>What a rule finds, by its id; the id itself for a rule without a name here.</summary>
    public required Func<string, string> Rule { get; init; }

    public required string Source { get; init; }

    public required string Found { get; init; }

    /// <summary>In place of words that should be there.</summary>
    public required string Missing { get; init; }

    public required string Expected { get; init; }

    public required string Sentence { get; init; }

    /// <summary>How many violations of a rule a list leaves out.</summary>
    public required Func<string, string> More { get; init; }

    /// <summary>What a reader is told who points at a term.</summary>
    public required Func<TermMention, string> Term { get; init; }
}
