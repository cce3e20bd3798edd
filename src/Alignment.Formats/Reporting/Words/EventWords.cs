using Alignment.Core.Articles;
using Alignment.Core.Pairing;
using Alignment.Core.Text;

namespace Alignment.Formats.Reporting.Words;

/// <summary>Events and their articles.</summary>
internal sealed record EventWords
{
    public static EventWords English { get; } = new()
    {
        Events = "Events",
        Event = "Event",
        Undated = "undated",
        FirstSentence = "no headline; first sentence",
        Notes = "Notes",
        LineSetAside = new("line set aside", "lines set aside"),
        AtLine = number => $"line {number}",
        Sentence = new("sentence", "sentences"),
        Disagreement = new("disagreement", "disagreements"),
        TimeLine = "Time line",
        Matched = share => $"{share} matched",
        SideMatched = (count, language, share) => $"{count} {LanguageNames.InEnglish(language)}, {share} matched",
        SideAlone = (count, language) => $"{count} {LanguageNames.InEnglish(language)}, no counterpart",
        Alone = language => $"Only {LanguageNames.InEnglish(language)} coverage: no {LanguageNames.InEnglish(language.Other())} article was found for this event.",
        Together = "Why these belong together",
        MorePairs = (shown, all) => $"The {shown} pairs that have most in common are shown here, of {all}. The bitexts of all of them are in the folder beside the report.",
        MoreLinks = count => $"{count} more, less probable.",
        MoreDisagreements = (reported, count) => $"Event {reported}: {count} more in pairs that are not shown here; their bitexts are in the folder beside the report.",
        And = " and ",
        Mention = " — both mention ",
        Link = kind => kind switch
        {
            ArticleLinkKind.SameStory => "carry the same story",
            ArticleLinkKind.Pinned => "were put together by you",
            _ => "report the same event",
        },
        Reason = reason => reason switch
        {
            DropReason.Caption => "caption",
            DropReason.Credit => "credit",
            DropReason.Repetition => "repetition",
            DropReason.Subscription => "subscription box",
            DropReason.Sharing => "share buttons",
            DropReason.Navigation => "navigation",
            DropReason.Comments => "comments",
            DropReason.Contact => "contact",
            DropReason.Biography => "author's biography",
            DropReason.Legal => "legal notice",
            _ => "placeholder",
        },
    };

    public static EventWords French { get; } = new()
    {
        Events = "Événements",
        Event = "Événement",
        Undated = "sans date",
        FirstSentence = "sans titre, première phrase",
        Notes = "Remarques",
        LineSetAside = new("ligne mise de côté", "lignes mises de côté"),
        AtLine = number => $"ligne {number}",
        Sentence = new("phrase", "phrases"),
        Disagreement = new("désaccord", "désaccords"),
        TimeLine = "Chronologie",
        Matched = share => $"{share} en commun",
        SideMatched = (count, language, share) => $"{count} en {LanguageNames.InFrench(language)}, {share} en commun",
        SideAlone = (count, language) => $"{count} en {LanguageNames.InFrench(language)}, sans équivalent",
        Alone = language => $"Couverture en {LanguageNames.InFrench(language)} seulement\u00A0: aucun article en {LanguageNames.InFrench(language.Other())} n’a été trouvé sur cet événement.",
        Together = "Pourquoi ces articles vont ensemble",
        MorePairs = (shown, all) => $"Les {shown} paires qui ont le plus en commun sont affichées ici, sur {all}. Les bitextes de toutes sont dans le dossier à côté du rapport.",
        MoreLinks = count => $"{count} de plus, moins probables.",
        MoreDisagreements = (reported, count) => $"Événement {reported}\u00A0: {count} de plus dans des paires qui ne sont pas affichées ici\u00A0; leurs bitextes sont dans le dossier à côté du rapport.",
        And = " et ",
        Mention = " — en commun\u00A0: ",
        Link = kind => kind switch
        {
            ArticleLinkKind.SameStory => "publient le même texte",
            ArticleLinkKind.Pinned => "ont été réunis par vous",
            _ => "portent sur le même événement",
        },
        Reason = reason => reason switch
        {
            DropReason.Caption => "légende",
            DropReason.Credit => "crédit",
            DropReason.Repetition => "répétition",
            DropReason.Subscription => "encadré d’abonnement",
            DropReason.Sharing => "boutons de partage",
            DropReason.Navigation => "navigation",
            DropReason.Comments => "commentaires",
            DropReason.Contact => "coordonnées",
            DropReason.Biography => "biographie de l’auteur",
            DropReason.Legal => "mention légale",
            _ => "texte de remplissage",
        },
    };

    public required string Events { get; init; }

    public required string Event { get; init; }

    public required string Undated { get; init; }

    public required string FirstSentence { get; init; }

    public required string Notes { get; init; }

    public required Noun LineSetAside { get; init; }

    public required Func<string, string> AtLine { get; init; }

    public required Noun Sentence { get; init; }

    public required Noun Disagreement { get; init; }

    public required string TimeLine { get; init; }

    /// <summary>The share of an article's sentences that have a counterpart.</summary>
    public required Func<string, string> Matched { get; init; }

    /// <summary>How many articles of a language an event has, and the share of their sentences that have a counterpart.</summary>
    public required Func<string, Language, string, string> SideMatched { get; init; }

    /// <summary>How many articles of its only language an event has.</summary>
    public required Func<string, Language, string> SideAlone { get; init; }

    /// <summary>That an event has articles in this language only.</summary>
    public required Func<Language, string> Alone { get; init; }

    public required string Together { get; init; }

    /// <summary>How many pairs of an event are shown, of how many.</summary>
    public required Func<string, string, string> MorePairs { get; init; }

    /// <summary>How many links between articles a list leaves out.</summary>
    public required Func<string, string> MoreLinks { get; init; }

    /// <summary>How many disagreements of an event, by its number, stand in pairs that are not shown.</summary>
    public required Func<string, string, string> MoreDisagreements { get; init; }

    public required string And { get; init; }

    public required string Mention { get; init; }

    /// <summary>How two articles belong together.</summary>
    public required Func<ArticleLinkKind, string> Link { get; init; }

    /// <summary>Why a line was set aside.</summary>
    public required Func<DropReason, string> Reason { get; init; }
}
