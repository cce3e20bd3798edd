using System.Collections.Frozen;

namespace Alignment.Core.Text.Splitting;

/// <summary>Words that, with a capital, begin a sentence rather than a name.</summary>
/// <remarks>Pronouns, determiners, prepositions, conjunctions and adverbs are listed; the rest are <see cref="CommonWords"/>.</remarks>
internal static class SentenceOpeners
{
    // "May" and "Will" are absent: they are names more often than they open statements.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> English = Words("""
        the a an this that these those each every either neither both all some any many much most more few several another other no
        none i you he she it we they who what which whose whom where when why how there here my your his her its our their mine yours
        theirs one ones two three four five six seven eight nine ten eleven twelve and but or nor so yet for because although though
        while whereas if unless until since once whether as than lest in on at by to from of with without within into onto upon over
        under above below between among amid against across through throughout during before after about around along behind beside
        besides beyond despite except inside outside near off out up down toward towards via per unlike like following according
        regarding concerning given thanks due instead is are was were be been am has have had do does did can could should would might
        must shall isn aren wasn weren hasn haven hadn don doesn didn can't couldn shouldn wouldn won ain let not never always often
        sometimes usually rarely seldom also too then thus therefore hence however moreover furthermore nevertheless nonetheless
        meanwhile otherwise still already again even ever just only perhaps maybe indeed finally eventually recently currently today
        yesterday tomorrow tonight now later earlier soon previously initially originally ultimately first second third last next yes
        no please well oh ah okay
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> French = Words("""
        le la les un une des du de au aux ce cet cette ces cela ceci ça celui celle ceux celles mon ton son ma ta sa mes tes ses notre
        votre leur nos vos leurs je tu il elle on nous vous ils elles qui que quoi dont où quel quelle quels quelles lequel laquelle
        lesquels lesquelles chaque chacun chacune tout toute tous toutes aucun aucune nul nulle plusieurs certains certaines quelques
        quelqu autre autres deux trois quatre cinq six sept huit neuf dix onze douze et mais ou or ni car donc puis alors ainsi aussi
        enfin ensuite cependant toutefois pourtant néanmoins sinon si quand lorsque lorsqu puisque puisqu comme parce quoique bien
        tandis pendant tant à après avant avec chez contre dans depuis derrière dès devant durant en entre envers hormis jusque jusqu
        malgré outre par parmi pour sans sauf selon sous suivant sur vers voici voilà grâce faute afin lors hors près loin autour est
        sont était étaient a ont avait sera seront fut n'est y ne pas non oui jamais toujours souvent parfois rarement déjà encore
        bientôt désormais maintenant aujourd hier demain ici là partout ailleurs tard tôt plus moins très trop peu beaucoup assez même
        seul seule seuls seules rien personne premièrement deuxièmement finalement récemment actuellement auparavant notamment surtout
        heureusement malheureusement pourquoi comment combien merci pardon certes peut-être autrement reste interrogé interrogée
        interrogés joint jointe
        """);

    // People and things that news sentences begin with in the plural, and that no body is named after.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EnglishAgents = Words("""
        police officials officers authorities investigators detectives prosecutors lawyers jurors witnesses victims suspects
        neighbours neighbors residents tenants homeowners renters families parents relatives friends children people visitors tourists
        guests drivers motorists passengers commuters pedestrians cyclists travellers travelers crews rescuers firefighters paramedics
        searchers critics supporters opponents protesters demonstrators activists organizers advocates observers analysts experts
        economists scientists researchers doctors nurses patients students pupils workers employees staff members miners fishermen
        farmers voters candidates politicians lawmakers legislators councillors councilors delegates diplomats negotiators leaders
        customers shoppers buyers sellers consumers taxpayers investors traders shareholders shares stocks prices sales profits
        revenues fans players organisers details results reports records documents emails photos images footage tickets doors delays
        attempts calls soldiers troops rebels militants survivors hundreds thousands millions dozens
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FrenchAgents = Words("""
        policiers pompiers enquêteurs ambulanciers secouristes voisins résidents citoyens locataires parents proches témoins experts
        analystes élus syndiqués travailleurs employés manifestants partisans opposants critiques résultat résultats détails billets
        conséquence bilan bref preuve impossible difficile possible
        """);

    // the start of a name if a capital follows: First Lady, Second Cup
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EnglishNameStarts =
        Words("first second third last next one two three four five six seven eight nine ten all every no new yes");

    // the start of a surname behind an initial if a capital follows: Le Pen, de Gaulle, Le Clézio
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FrenchParticles = Words("le la l de du des d");

    // addresses that begin a sentence behind an abbreviation: "... Mercier inc. M. Roy"
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PoliteTitles = Words("mr mrs ms mme mmes mlle m mm me");

    /// <summary>Whether a word of the closed classes begins a sentence here.</summary>
    /// <param name="text">The text.</param>
    /// <param name="next">The word.</param>
    /// <param name="end">End of the block.</param>
    /// <param name="language">Whose words.</param>
    /// <param name="isBehindInitial">Whether a surname may stand here.</param>
    public static bool IsFunctionWord(string text, Following next, int end, Language language, bool isBehindInitial = false)
    {
        Span<char> folded = stackalloc char[16]; // the longest listed word has 13 letters
        var word = text.AsSpan(next.WordStart, next.WordEnd - next.WordStart);
        if (word.Length == 0 || word.Length > folded.Length)
        {
            return false;
        }

        // In a text all in capitals they say nothing: "THE U.S. ON JAN. 6".
        if (word.Length > 1 && char.IsUpper(word[1]) && IsSecondWordCapital(text, next, end))
        {
            return false;
        }

        folded = folded[..word.ToLowerInvariant(folded)];
        var isElided = next.WordEnd < end && Marks.IsApostrophe(text[next.WordEnd]) && WordBefore.IsElided(word);
        var beginsName = language == Language.English
            ? EnglishNameStarts.Contains(folded)
            : isBehindInitial && FrenchParticles.Contains(folded);
        if (beginsName && IsSecondWordCapital(text, next, end))
        {
            return false;
        }

        return language == Language.English ? !isElided && English.Contains(folded) : isElided || French.Contains(folded);
    }

    /// <summary>Whether people or things that news sentences begin with, and no name, stand here.</summary>
    public static bool IsAgent(string text, Following next, int end, Language language)
    {
        Span<char> folded = stackalloc char[16];
        var word = text.AsSpan(next.WordStart, next.WordEnd - next.WordStart);
        return word.Length > 0 && word.Length <= folded.Length && !IsSecondWordCapital(text, next, end)
            && (language == Language.French ? FrenchAgents : EnglishAgents).Contains(folded[..word.ToLowerInvariant(folded)]);
    }

    /// <summary>Whether a common noun, verb or adjective, or a polite title, begins a sentence here.</summary>
    public static bool IsCommonWord(string text, Following next, int end, Language language)
    {
        var word = text.AsSpan(next.WordStart, next.WordEnd - next.WordStart);
        return CommonWords.Of(language).Contains(word) && !IsSecondWordCapital(text, next, end);
    }

    /// <summary>Whether Mr., Mrs., M., Mme or the like begins here.</summary>
    public static bool IsPoliteTitle(string text, Following next)
    {
        Span<char> folded = stackalloc char[4];
        var word = text.AsSpan(next.WordStart, next.WordEnd - next.WordStart);
        return word.Length is > 0 and <= 4 && PoliteTitles.Contains(folded[..word.ToLowerInvariant(folded)]);
    }

    /// <summary>Whether the word behind the next one, or behind its apostrophe or hyphen, has a capital too, as in a name.</summary>
    public static bool IsSecondWordCapital(string text, Following next, int end)
    {
        var at = next.WordEnd;
        while (at < end && (char.IsWhiteSpace(text[at]) || Marks.IsApostrophe(text[at]) || text[at] == '-'))
        {
            at++;
        }

        return at > next.WordEnd && at < end && char.IsUpper(text[at]);
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string list) => list
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();
}
