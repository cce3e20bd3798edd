using Alignment.Core.Aligning;
using Alignment.Core.Reporting;
using Alignment.Core.Text;

namespace Alignment.Formats.Reporting.Words;

/// <summary>Beads: how their sides relate, how probable that is, and why.</summary>
internal sealed record RowWords
{
    public static RowWords English { get; } = new()
    {
        Relation = relation => relation switch
        {
            Core.Aligning.Relation.Equivalent => "same",
            Core.Aligning.Relation.Partial => "partly",
            Core.Aligning.Relation.OnlyFrench => "only in French",
            _ => "only in English",
        },
        Counted = relation => relation switch
        {
            Core.Aligning.Relation.Equivalent => new("same", "same"),
            Core.Aligning.Relation.Partial => new("partly", "partly"),
            Core.Aligning.Relation.OnlyFrench => new("only in French", "only in French"),
            _ => new("only in English", "only in English"),
        },
        Likelihood = likelihood => likelihood switch
        {
            Core.Reporting.Likelihood.Sure => "sure",
            Core.Reporting.Likelihood.Likely => "likely",
            Core.Reporting.Likelihood.Possible => "possible",
            _ => "unsure",
        },
        Kind = kind => kind switch
        {
            MatchKind.Name => "names",
            MatchKind.Number => "numbers",
            MatchKind.Date => "dates",
            MatchKind.Term => "terms",
            MatchKind.Quotation => "quotations",
            MatchKind.Negation => "negations",
            _ => "words",
        },
        State = state => state switch
        {
            BeadState.Confirmed => "confirmed",
            BeadState.Rejected => "rejected",
            _ => "",
        },
        Direction = bitext => bitext switch
        {
            { Direction: Core.Aligning.Direction.FrenchToEnglish } => "English translated from French",
            { Direction: Core.Aligning.Direction.EnglishToFrench } => "French translated from English",
            { SameOrder: true } => "same order on both sides, as in a translation",
            _ => "sentences in different order, as in independent articles",
        },
        Covered = (covered, all, language) => $"{covered} of {all} {LanguageNames.InEnglish(language)} sentences have a counterpart",
        CoveredShares = (french, english) => $"With a counterpart: {french} of the French sentences, {english} of the English ones",
        OutOfOrder = "out of order",
        Disagree = "disagree",
        DisagreeOn = kind => $"{kind} disagree:",
        Against = " against ",
        Why = "Why",
        Colon = ":",
        Gap = language => $"Only in {LanguageNames.InEnglish(language)}",
        GapsNote = "No article of the other language in this event says it.",
        DisagreementsNote = "Figures, dates and names that contradict each other in passages that belong together.",
        ToPassage = "Show the passage",
        Passage = number => $"Link to passage {number}",
        Copied = "Link copied",
        Map = "Map of the pair",
        MapNote = (left, right) => $"Sentences of the {LanguageNames.InEnglish(left)} article on the left and of the {LanguageNames.InEnglish(right)} one on the right, from first to last; a ribbon joins what belongs together, and ribbons that cross stand out of order.",
    };

    public static RowWords French { get; } = new()
    {
        Relation = relation => relation switch
        {
            Core.Aligning.Relation.Equivalent => "identique",
            Core.Aligning.Relation.Partial => "en partie",
            Core.Aligning.Relation.OnlyFrench => "seulement en français",
            _ => "seulement en anglais",
        },
        Counted = relation => relation switch
        {
            Core.Aligning.Relation.Equivalent => new("identique", "identiques"),
            Core.Aligning.Relation.Partial => new("en partie", "en partie"),
            Core.Aligning.Relation.OnlyFrench => new("seulement en français", "seulement en français"),
            _ => new("seulement en anglais", "seulement en anglais"),
        },
        Likelihood = likelihood => likelihood switch
        {
            Core.Reporting.Likelihood.Sure => "sûr",
            Core.Reporting.Likelihood.Likely => "probable",
            Core.Reporting.Likelihood.Possible => "possible",
            _ => "incertain",
        },
        Kind = kind => kind switch
        {
            MatchKind.Name => "noms",
            MatchKind.Number => "nombres",
            MatchKind.Date => "dates",
            MatchKind.Term => "termes",
            MatchKind.Quotation => "citations",
            MatchKind.Negation => "négations",
            _ => "mots",
        },
        State = state => state switch
        {
            BeadState.Confirmed => "confirmé",
            BeadState.Rejected => "rejeté",
            _ => "",
        },
        Direction = bitext => bitext switch
        {
            { Direction: Core.Aligning.Direction.FrenchToEnglish } => "anglais traduit du français",
            { Direction: Core.Aligning.Direction.EnglishToFrench } => "français traduit de l’anglais",
            { SameOrder: true } => "même ordre des deux côtés, comme dans une traduction",
            _ => "phrases dans un ordre différent, comme dans des articles indépendants",
        },
        Covered = (covered, all, language) => $"{covered} phrases sur {all} en {LanguageNames.InFrench(language)} ont un équivalent",
        CoveredShares = (french, english) => $"Avec équivalent\u00A0: {french} des phrases en français, {english} des phrases en anglais",
        OutOfOrder = "autre ordre",
        Disagree = "désaccord",
        DisagreeOn = kind => $"désaccord, {kind}\u00A0:",
        Against = " contre ",
        Why = "Pourquoi",
        Colon = "\u00A0:",
        Gap = language => $"Seulement en {LanguageNames.InFrench(language)}",
        GapsNote = "Aucun article de l’autre langue sur cet événement ne le dit.",
        DisagreementsNote = "Chiffres, dates et noms qui se contredisent dans des passages qui vont ensemble.",
        ToPassage = "Voir le passage",
        Passage = number => $"Lien vers le passage {number}",
        Copied = "Lien copié",
        Map = "Plan de la paire",
        MapNote = (left, right) => $"Les phrases de l’article en {LanguageNames.InFrench(left)} à gauche, celles de l’article en {LanguageNames.InFrench(right)} à droite, de la première à la dernière. Un ruban joint ce qui va ensemble, et les rubans qui se croisent marquent un autre ordre.",
    };

    /// <summary>A badge of a few letters.</summary>
    public required Func<Relation, string> Relation { get; init; }

    /// <summary>Passages of a relation, counted.</summary>
    public required Func<Relation, Noun> Counted { get; init; }

    /// <summary>The word for a probability.</summary>
    public required Func<Likelihood, string> Likelihood { get; init; }

    /// <summary>What a part of a why-line begins with.</summary>
    public required Func<MatchKind, string> Kind { get; init; }

    /// <summary>What a person said of a bead; empty if nobody has.</summary>
    public required Func<BeadState, string> State { get; init; }

    /// <summary>Which text was translated from which, or, where nobody says, what the order of the sentences tells.</summary>
    public required Func<Bitext, string> Direction { get; init; }

    /// <summary>How many sentences, of how many, of a language.</summary>
    public required Func<string, string, Language, string> Covered { get; init; }

    /// <summary>The shares of the French and of the English sentences.</summary>
    public required Func<string, string, string> CoveredShares { get; init; }

    public required string OutOfOrder { get; init; }

    public required string Disagree { get; init; }

    /// <summary>What kind of thing disagrees, before what does.</summary>
    public required Func<string, string> DisagreeOn { get; init; }

    public required string Against { get; init; }

    public required string Why { get; init; }

    /// <summary>What stands behind a label.</summary>
    public required string Colon { get; init; }

    /// <summary>The heading of what one language has alone.</summary>
    public required Func<Language, string> Gap { get; init; }

    public required string GapsNote { get; init; }

    public required string DisagreementsNote { get; init; }

    public required string ToPassage { get; init; }

    /// <summary>The name of a link to a bead.</summary>
    public required Func<string, string> Passage { get; init; }

    public required string Copied { get; init; }

    public required string Map { get; init; }

    /// <summary>What a map shows, for people who do not see it; the left language, then the right one.</summary>
    public required Func<Language, Language, string> MapNote { get; init; }
}
