using Alignment.Core.Text;

namespace Alignment.Core.Terminology.Suggesting;

/// <summary>The words of a language that hold terms together, and those that are no part of any.</summary>
internal sealed class TermWords
{
    private readonly HashSet<string> links;
    private readonly HashSet<string> outside;
    private readonly HashSet<string> inNames;
    private readonly HashSet<string> beforeVerbs;
    private readonly string and;

    private TermWords(string and, string links, string outside, string inNames, string beforeVerbs)
    {
        this.and = and;
        this.links = Set(links);
        this.outside = Set(outside);
        this.inNames = Set(inNames);
        this.beforeVerbs = Set(beforeVerbs);
    }

    public static TermWords Of(Language language) => language == Language.French ? French : English;

    /// <summary>What a word may do.</summary>
    /// <param name="word">Its lexicon key.</param>
    public WordRole Role(string word) =>
        links.Contains(word) ? WordRole.Link
        : word == and ? WordRole.And
        : inNames.Contains(word) ? WordRole.InNames
        : outside.Contains(word) || word.Length < 2 || !char.IsLetter(word[0]) ? WordRole.Outside
        : WordRole.Content;

    /// <summary>Whether what follows a word is likely a verb: may, to, qui, ne.</summary>
    public bool IsBeforeVerb(string word) => beforeVerbs.Contains(word);

    private static HashSet<string> Set(string words) => [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    private static readonly TermWords French = new(
        and: "et",
        links: "de d' du des à au aux en le la les l' sur pour",
        outside: """
            un une ce cet cette ces ceci cela ça c' celui celle ceux celles mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
            je j' tu il elle on nous vous ils elles me m' te t' se s' lui y moi toi soi eux qui que qu' quoi dont où lequel laquelle lesquels lesquelles auquel
            auxquels auxquelles duquel desquels desquelles quel quelle quels quelles quelque quelques quelqu' chaque tout toute tous toutes aucun aucune nul nulle autre autres même mêmes
            tel telle tels telles plusieurs certain certaine certains certaines divers diverses différents différentes tant autant
            etc ou ni mais or donc car si comme lorsque lorsqu' quand puisque puisqu' quoique quoiqu' afin ainsi alors aussi avant après avec chez contre dans depuis derrière dès devant
            durant entre envers hors jusque jusqu' malgré outre par parmi pendant près sans sauf selon sous vers via voici voilà notamment
            ne n' pas plus moins point jamais rien guère non oui très trop peu beaucoup bien mal mieux encore déjà toujours souvent ici là enfin ensuite puis cependant toutefois
            pourtant désormais aujourd'hui hier demain maintenant environ presque seulement également surtout plutôt
            est es sont était étaient étant être été sera seront serait seraient fut furent soit soient suis sommes a ai as ont avait avaient ayant avoir eu aura auront aurait auraient ait aient eut
            fait font faire faisait faite faits faites fera ferait peut peuvent pouvait pouvaient pourra pourront pourrait pourraient pouvoir puisse puissent doit doivent devait devaient devra devront devrait
            devraient devoir dû dit disent dire disait déclaré affirmé ajouté indiqué expliqué estimé annoncé précisé souligné va vont aller allait allaient ira iront vient viennent venir venait veut veulent vouloir voulait voudrait
            met mettre mis mise prend prendre pris prise donne donner donné donnée tient tenir tenu voit voir vu sait savoir faut falloir fallait faudra reste rester semble
            visé visée visés visées prévu prévue prévus prévues présent présente présents présentes susmentionné ci suivant suivante suivants suivantes dernier dernière derniers dernières
            seul seule seuls seules propre propres
            deux trois quatre cinq six sept huit neuf dix onze douze vingt trente cent mille million millions milliard milliards
            mme mm mlle cas lieu titre égard sens vertu vue cause suite façon manière fois part moyen aide raison base ans an année années mois jour jours semaine semaines heure heures
            lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
            """,
        inNames: "premier première premiers premières deuxième second seconde troisième prochain prochaine nouveau nouvelle nouveaux nouvelles",
        beforeVerbs: "ne n' se s' y qui il elle ils elles on nous vous je j' peut peuvent doit doivent pas pourrait devrait pour sans lui leur a ont est sont avait");

    private static readonly TermWords English = new(
        and: "and",
        links: "of for in on the",
        outside: """
            a an this that these those my your his her its our their mine yours hers ours theirs 's i you he she it we they me him us them who whom whose which what where when why how
            whoever whatever whichever each every all both either neither any some no none other others another such same own many much more most few fewer less least several enough various certain
            to etc and or nor but yet so if unless until while whereas because since although though as than whether once about above across after against along among around at before behind below beneath
            beside besides between beyond by despite down during except from inside into like near off onto out outside over past per through throughout toward towards under up upon via with within without regarding
            respecting including according not n't never ever always often sometimes already still also too very just only even again then there here now thus therefore however moreover otherwise rather quite almost nearly perhaps maybe
            is am are was were be been being have has had having 've 's 're 'll 'd do does did doing done can could may might must shall should will would ought need
            said say says saying told tell tells added according make makes made making take takes took taken taking give gives given gave giving get gets got go goes went gone going come comes came see seen saw know knew known
            think thought want wants wanted use used using put set let keep kept seem seems seemed become became remain remains thereof therein thereto thereby hereby herein referred described prescribed specified mentioned following
            applicable respect relation case purposes purpose means way time times part basis place manner result accordance pursuant subject mr mrs ms
            one two three four five six seven eight nine ten eleven twelve twenty thirty hundred thousand million billion dozen
            year years month months week weeks day days hour hours today yesterday tomorrow ago
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
            """,
        inNames: "first second third last next new old",
        beforeVerbs: "to not n't may shall must will would can could should might who which that it they he she we you i does do did has have had is are was were be been");
}
