using System.Text.RegularExpressions;

namespace Alignment.Core.Articles.Cleaning;

/// <summary>Lines that are boilerplate wherever they stand in a text, by their own words.</summary>
/// <remarks>Every pattern takes a whole line: a story may mention newsletters, copyright and comments as often as it likes.</remarks>
internal static partial class Boilerplate
{
    // Long paragraphs are stories or terms of use; the patterns need only the front of the latter.
    private const int Longest = 1500; // characters

    /// <summary>Why a line is no part of any story; null if its words alone do not say so.</summary>
    public static DropReason? ReasonOf(string line)
    {
        if (line.Length is 0 or > Longest)
        {
            return null;
        }

        return Phrases.ReasonOf(line)
            ?? Captions.ReasonOf(line)
            ?? (Subscription().IsMatch(line) ? DropReason.Subscription
            : Comments().IsMatch(line) ? DropReason.Comments
            : Sharing().IsMatch(line) ? DropReason.Sharing
            : Navigation().IsMatch(line) ? DropReason.Navigation
            : Contact().IsMatch(line) ? DropReason.Contact
            : Credit().IsMatch(line) ? DropReason.Credit
            : Legal().IsMatch(line) ? DropReason.Legal
            : Placeholder().IsMatch(line) ? DropReason.Placeholder
            : null);
    }

    /// <summary>Whether a line is the heading of a list of links: what follows it is part of the list.</summary>
    public static bool OpensList(string line) => Phrases.ReasonOf(line) is DropReason.Navigation or DropReason.Contact || ListHeading().IsMatch(line);

    [GeneratedRegex("""
        ^(?:a\ variety\ of\ newsletters|sign\ up\ (?:(?:now|today|free)\ )?(?:for|to)\ (?:our|the|your|receive|get)\b|subscribe\ to\ (?:our|the)\b
        |get\ (?:the|our|your)\ .{0,60}\b(?:newsletter|inbox)|delivered\ (?:straight|directly)\ to\ your\ inbox
        |(?:to\ )?(?:continue|keep)\ reading,?\ .{0,40}(?:subscribe|sign\ in|log\ in|account)|this\ (?:article|story)\ is\ (?:for\ subscribers|exclusive\ to\ subscribers)
        |by\ (?:clicking|signing\ up|subscribing),?\ .{0,40}you\ (?:agree|consent|accept|confirm)|already\ (?:a\ (?:subscriber|member)|have\ an\ account)\?.*
        |abonnez-vous\ (?:à|pour)\b|inscrivez-vous\ (?:à|pour)\ (?:notre|nos|l['’]infolettre|recevoir)|recevez\ (?:notre|nos|l['’]infolettre|chaque\ (?:matin|semaine|jour))\b
        |(?:cet\ article|ce\ contenu)\ est\ réservé\ aux\ abonné|en\ (?:cliquant|vous\ (?:inscrivant|abonnant)),?\ .{0,40}vous\ acceptez
        |(?:vous\ êtes\ )?déjà\ (?:abonnée?|inscrite?|membre)\ ?\?.*)
        """, Options)]
    private static partial Regex Subscription();

    [GeneratedRegex("""
        ^(?:to\ encourage\ (?:thoughtful|respectful|civil)\b.*\b(?:conversations?|discussions?|comments?|names)\b
        |by\ submitting\ (?:a|your)\ comments?,?\ you\b|comments\ (?:on\ this\ (?:story|article)\ )?are\ (?:moderated|closed|pre-moderated|reviewed)\b
        |(?:note:\ )?comments\ that\ appear\ on\ (?:the|this)\ site\b|please\ (?:read|review)\ (?:our|the)\ (?:comment|community|submission)
        |(?:all\ )?comments\ (?:must|will)\ (?:be|follow|respect)\b.{0,60}\b(?:guidelines|moderat|rules|approved)|(?:you\ must|please)\ (?:be\ logged|log|sign)\ in\ to\ (?:post|leave|comment|reply)
        |\(?\d{1,5}\)?\ comments?$|comments?\ ?\(\d{1,5}\)$|create\ account\ ?(?:log|sign)\ in$
        |(?:pour\ favoriser|afin\ (?:de\ favoriser|d['’]encourager)|pour\ encourager)\ des\ (?:échanges|conversations|discussions|commentaires)\b
        |en\ (?:soumettant|publiant|envoyant)\ (?:un|votre|des)\ commentaires?,?\ vous\b|les\ commentaires\ (?:sont|seront)\ (?:modérés|fermés|désormais|soumis)\b
        |veuillez\ (?:lire|consulter|respecter)\ (?:notre|nos|la|les)\ (?:nétiquette|politique|règles|lignes\ directrices)
        |vous\ devez\ (?:être\ connecté|vous\ connecter)\ pour\ (?:commenter|publier|laisser)|commentaires?\ ?\(\d{1,5}\)$|\(?\d{1,5}\)?\ commentaires?$
        |ce\ site\ utilise\ akismet\b|this\ site\ uses\ akismet\b|your\ email\ address\ will\ not\ be\ published|votre\ adresse\ (?:courriel|e-mail|de\ messagerie)\ ne\ sera\ pas\ publiée)
        """, Options)]
    private static partial Regex Comments();

    [GeneratedRegex("""
        ^(?:share\ (?:this\ )?(?:article|story|page|post)?\ ?(?:on|via|by|to)?:?\ (?:facebook|twitter|linkedin|whatsapp|e-?mail|social\ media|x)\b.{0,60}
        |partager\ (?:cet\ article\ |cette\ (?:nouvelle|page)\ |l['’]article\ )?(?:sur|par|via)\ (?:facebook|twitter|linkedin|whatsapp|courriel|e-?mail|x)\b.{0,60}
        |(?:(?:facebook|twitter|linkedin|whatsapp|e-?mail|courriel|reddit|pinterest|instagram|telegram|messenger|tumblr|print|imprimer|copy\ link|copier\ le\ lien|x|share|partager|tweet)[\ |•·,/]*){2,}
        |(?:follow|suivez)\ (?:us|me|him|her|them|@?\p{L}[\p{L}\ .'’_-]{1,40}|nous)\ (?:on|sur)\ (?:facebook|twitter|instagram|x|linkedin|bluesky|mastodon|threads)\b.{0,40}
        |\d+\ (?:shares?|partages?))$
        """, Options)]
    private static partial Regex Sharing();

    [GeneratedRegex("""
        ^(?:(?:read\ (?:more|also|next)|also\ read|see\ also|more\ on\ this\ story|related|watch|listen|(?:à\ )?lire\ (?:aussi|également)|à\ lire|à\ voir|à\ écouter|voir\ aussi|regardez|écoutez|recommended|recommandé)\ ?[:|>»]\ ?.{3,240}
        |other\ (?:reports|stories|articles|news)\ (?:by|from)\ .{2,60}|more\ (?:stories|articles|news)\ (?:by|from|on)\ .{2,60}|more\ from\ (?-i:\p{Lu}).{1,60}
        |(?:d['’])?autres\ (?:articles|textes|nouvelles)\ (?:de|par|du|sur)\ .{2,60}|tous\ les\ (?:articles|textes)\ (?:de|du|sur)\ .{2,60}
        |ce\ (?:document|communiqué|texte)\ (?:se\ trouve|est)\ (?:également\ |aussi\ )?(?:disponible\ |accessible\ )?(?:également\ |aussi\ )?(?:à\ l['’]adresse|en\ ligne|en\ anglais|sur\ (?:le\ site|internet))\b.{0,120}
        |this\ (?:document|(?:news\ |press\ )?release|statement)\ is\ also\ available\ (?:at|on|online|in\ french)\b.{0,120}
        |(?:https?://|www\.)\S+
        |(?:tags?|mots-clés|étiquettes|topics|filed\ under|sujets|thèmes)\ ?:\ .{1,200}
        |(?:home|accueil)\ [>»/›|]\ .{1,150}
        |(?:have\ a\ (?:story|news)\ tip|vous\ avez\ une\ (?:nouvelle|histoire|information))\b.{0,160}|(?:click|tap)\ here\ (?:to|for)\ .{2,100}|cliquez\ ici\ pour\ .{2,100})$
        """, Options)]
    private static partial Regex Navigation();

    [GeneratedRegex("""
        ^(?:(?-i:SOURCE\ :?\ ?\p{Lu}).{2,120}|source\ ?:\ ?\S[^!?]{2,120}(?<![.])
        |(?:relations\ (?:avec\ les\ médias|médias|de\ presse|publiques)|media\ (?:relations|inquiries|enquiries)|for\ (?:further|more)\ information|pour\ (?:plus|de\ plus\ amples)\s?(?:de|d['’])?\ ?(?:renseignements|informations?))\b[^.!?]{0,60}:.{0,160}
        |(?:media\ contacts?|press\ (?:office|contacts?)|renseignements|contacts?\ (?:presse|médias?)|personnes?-ressources?|demandes\ (?:des\ )?médias)(?:\s?[-–—(][^.!?:]{1,40})?\s?:.{0,160}
        |(?:contacts?|e-?mail|courriel|tel|tél|phone|téléphone|fax|télécopieur)\.?\s?:.{0,160}
        |\[email\ protected\]|\S+@\S+\.\p{L}{2,})$
        """, Options)]
    private static partial Regex Contact();

    [GeneratedRegex("""
        ^[—–\-\ (]*(?:with\ (?:files|reporting|additional\ reporting|a\ file|notes|information)\ (?:from|by)\b|(?:additional\ )?reporting\ by\b|editing\ by\b|written\ by\ [^.]{3,60}[;,]\ edited\ by\b
        |avec\ (?:des\ |les\ )?(?:informations|info|renseignements|dépêches|textes)\ (?:de|d['’]|du|des)\b|avec\ (?:la\ presse\ canadienne|l['’]agence\ france|reuters|l['’]afp|associated\ press)\b
        |d['’]après\ (?:un\ texte|les\ informations|une\ dépêche)\ de\b)[^!?]{0,160}$
        """, Options)]
    private static partial Regex Credit();

    [GeneratedRegex("""
        ^(?:(?:©|\(c\)\s*(?:copyright|\d{4})|copyright\s*(?:©|\(c\)|\d{4}|notice)|droits\ d['’]auteur\s*[©:]).{0,200}|.{0,120}\b(?:all\ rights\ reserved|tous\ droits\ réservés)\b.{0,120}
        |this\ (?:report|article|story)\ by\ .{3,40}\ was\ first\ published\b.{0,60}|cette\ dépêche\ (?:de\ .{3,40}\ )?a\ (?:d['’]abord\ )?été\ (?:d['’]abord\ )?(?:publiée|diffusée)\b.{0,100}
        |(?:this|the)\ (?:material|content|article)\ (?:may|must)\ not\ be\ (?:published|reproduced|copied)\b.{0,300}|(?:toute\ )?reproduction\ (?:\p{L}+\ ){0,4}(?:interdite|prohibited)\b.{0,200}
        |(?:we|this\ (?:web\ ?)?site|our\ (?:web\ ?)?site)\ uses?\ cookies\b.{0,600}|(?:nous\ utilisons|ce\ site\ (?:web\ )?utilise|notre\ site\ utilise)\ des\ (?:cookies|témoins|fichiers\ témoins)\b.{0,600}
        |(?:by\ (?:using|continuing\ to\ use)\ this\ (?:web\ ?)?site|en\ (?:poursuivant|continuant)\ (?:votre|à)\ navig\w*)\b.{0,400}
        |(?:the\ )?(?:views|opinions)\ expressed\ (?:in\ this\ (?:article|column|piece)\ )?(?:are|here)\b.{0,200}|les\ opinions\ exprimées\b.{0,60}\ n['’]engagent\b.{0,160})$
        """, Options)]
    private static partial Regex Legal();

    // A comment is for those who write the file, as those that suppress findings of the check are.
    [GeneratedRegex("""^(?:[^\p{L}\p{N}]{1,60}|<!--(?:(?!-->).)*-->|(?:\#|//|;|%|/\*|\{\#)\s*alignment:ignore\s.*|[-–—\s]*30[-–—\s]*|loading(?:\ .{0,30})?\.\.\.|chargement(?:\ .{0,30})?(?:\.\.\.|…))$""", Options)]
    private static partial Regex Placeholder();

    [GeneratedRegex("""^(?:more\ (?:from|stories|on)|related|other\ (?:reports|stories)|d['’]autres\ articles|autres\ (?:articles|textes)|sur\ le\ même)\b[^.!?]{0,60}$""", Options)]
    private static partial Regex ListHeading();

    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace;
}
