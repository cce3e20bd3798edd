using System.Globalization;
using Alignment.Core.Articles;
using Alignment.Core.Pairing;
using Alignment.Core.Text;

namespace Alignment.Benchmarks.Reporting;

/// <summary>Articles of made-up towns: each event is told in both languages, by three desks that leave out different things and keep an order of their own.</summary>
internal static class MadeUpCoverage
{
    private const int SentencesOfArticle = 20;

    private static readonly string[] Syllables = ["ber", "dal", "fon", "gar", "lin", "mor", "nes", "pel", "ros", "sar", "tol", "val"];

    // {0} place, {1} person, {2} and {3} numbers, {4} another person
    private static readonly (string French, string English)[] Sentences =
    [
        ("La mairie de {0} a annoncé mardi la fermeture du pont pour {2} jours.", "{0} town hall announced on Tuesday that the bridge will be closed for {2} days."),
        ("« Nous n'avions pas le choix », a déclaré la mairesse {1} devant la presse.", "\"We had no choice,\" mayor {1} told reporters."),
        ("Quelque {3} familles devront faire un détour de {2} kilomètres.", "Some {3} families will have to take a {2}-kilometre detour."),
        ("Les travaux coûteront {2},5 millions de dollars, selon un rapport publié en mars.", "Repairs will cost ${2}.5 million, according to a report published in March."),
        ("Le gouvernement du Canada versera la moitié de cette somme.", "The Government of Canada will pay half of that amount."),
        ("L'opposition dénonce des années de négligence.", "The opposition speaks of years of neglect."),
        ("Des soldats des Forces armées canadiennes aident à évacuer les aînés de {0}.", "Members of the Canadian Armed Forces are helping to move seniors out of {0}."),
        ("Aucun blessé n'a été signalé.", "No injuries have been reported."),
        ("« On entend craquer depuis des mois », raconte {4}, qui habite près de la rivière.", "\"We have heard cracking noises for months,\" said {4}, who lives by the river."),
        ("L'école restera fermée jusqu'au {2} mai.", "The school will stay closed until May {2}."),
        ("Environ {3} élèves suivront leurs cours à distance.", "About {3} students will be taught online."),
        ("Une enquête indépendante doit commencer la semaine prochaine.", "An independent inquiry is to begin next week."),
        ("Le syndicat des pompiers réclame de nouveaux équipements depuis deux ans.", "The firefighters' union has been asking for new equipment for two years."),
        ("Le ministre des Transports se rendra à {0} jeudi.", "The transport minister will travel to {0} on Thursday."),
        ("Les commerçants craignent pour la saison touristique.", "Shopkeepers fear for the tourist season."),
        ("Un premier barrage avait cédé en 19{2}, inondant {3} maisons.", "An earlier dam burst in 19{2} and flooded {3} homes."),
        ("Les secouristes ont travaillé toute la nuit sous la pluie.", "Rescue workers toiled through the night in the rain."),
        ("La facture totale pourrait dépasser {3} millions de dollars.", "The total bill could exceed ${3} million."),
        ("{4} demande que les habitants soient consultés.", "{4} wants residents to be consulted."),
        ("La police a ouvert une ligne téléphonique pour les proches.", "Police have opened a telephone line for relatives."),
        ("Le conseil votera sur le budget le {2} juin.", "Council will vote on the budget on June {2}."),
        ("Des autobus relieront {0} à la gare toutes les {2} minutes.", "Buses will run between {0} and the station every {2} minutes."),
        ("L'eau a baissé de {2} centimètres depuis lundi.", "The water has dropped {2} centimetres since Monday."),
        ("{1} promet que tout sera fini avant l'hiver.", "{1} promises that everything will be done before winter."),
    ];

    /// <summary>Articles, three an event, and which belong together.</summary>
    /// <param name="articles">How many; the last event may have fewer than three.</param>
    public static (ArticleCollection Articles, IReadOnlyList<PinnedGroup> Events) Make(int articles)
    {
        var made = new List<Article>();
        var events = new List<PinnedGroup>();
        for (var number = 0; made.Count < articles; number++)
        {
            var random = new Random(number);
            object[] values = [Name(random), $"{Name(random)} {Name(random)}", random.Next(10, 28), random.Next(120, 980), $"{Name(random)} {Name(random)}"];
            var desks = Enumerable.Range(0, Math.Min(3, articles - made.Count)).Select(desk => Desk(number, desk, values, random)).ToList();
            made.AddRange(desks);
            events.Add(new PinnedGroup(string.Create(CultureInfo.InvariantCulture, $"event {number + 1}"), [.. desks.Select(article => article.Id)]));
        }

        return (new ArticleCollection(made), events);
    }

    /// <summary>What one desk tells: most sentences, a few moved elsewhere.</summary>
    private static Article Desk(int number, int desk, object[] values, Random random)
    {
        // French and English in turn, so that every event has both and every second one two of each
        var language = (number + desk) % 2 == 0 ? Language.French : Language.English;
        var told = Enumerable.Range(0, Sentences.Length).OrderBy(_ => random.Next()).Take(SentencesOfArticle)
            .OrderBy(index => index + (random.Next(5) == 0 ? 6 : 0)).ToList();
        var texts = told.ConvertAll(index => string.Format(CultureInfo.InvariantCulture, language == Language.French ? Sentences[index].French : Sentences[index].English, values));
        var id = string.Create(CultureInfo.InvariantCulture, $"{language.Tag()}/{number + 1:000}-{desk + 1}");
        return new Article
        {
            Id = id,
            Language = language,
            Path = id + ".txt",
            Sha256 = new string('0', 64),
            Title = string.Format(CultureInfo.InvariantCulture, language == Language.French ? "{0} ferme son pont" : "{0} closes its bridge", values),
            Date = new DateOnly(2026, 1, 1).AddDays(number),
            Outlet = string.Create(CultureInfo.InvariantCulture, $"{(language == Language.French ? "Le Phare" : "The Beacon")} {desk + 1}"),
            Sentences = [.. texts.Select((text, index) => new Sentence(index, text, index / 2, new SourceSpan(id + ".txt", index + 1, 1, index + 1, text.Length + 1)))],
        };
    }

    private static string Name(Random random)
    {
        var name = string.Concat(Enumerable.Range(0, 3).Select(_ => Syllables[random.Next(Syllables.Length)]));
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
