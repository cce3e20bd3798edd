using System.Globalization;
using System.Security.Cryptography;
using Alignment.Core.Articles;
using Alignment.Core.Lexicon;
using Alignment.Core.Text;

namespace Alignment.Benchmarks.Speed;

/// <summary>Text of any length, made of a few sentences that translate each other and of numbers that tell their copies apart.</summary>
internal static class SampleText
{
    private static readonly (string French, string English)[] Pairs =
    [
        ("La ministre a annoncé mardi un investissement de {0} millions de dollars dans le port de Port-Aubert.", "The minister announced on Tuesday an investment of {0} million dollars in the port of Port-Aubert."),
        ("Les travaux commenceront au printemps et dureront {0} semaines.", "Work will begin in the spring and last {0} weeks."),
        ("« Nous attendions cette décision depuis longtemps », a déclaré le maire devant {0} habitants.", "\"We have been waiting for this decision for a long time,\" the mayor told {0} residents."),
        ("Selon l'étude n° {0}, l'eau monte de trois centimètres par an.", "According to study no. {0}, the water is rising three centimetres a year."),
        ("Environ {0} personnes ont dû quitter leur maison pendant la nuit.", "About {0} people had to leave their homes during the night."),
        ("L'usine employait encore {0} ouvriers l'an dernier; il en reste la moitié.", "The plant still employed {0} workers last year; half of them remain."),
        ("Le syndicat demande une rencontre avec la direction avant le vol {0}.", "The union is asking for a meeting with management before flight {0}."),
        ("La police n'a pas voulu dire combien des {0} témoins avaient été entendus.", "Police would not say how many of the {0} witnesses had been interviewed."),
        ("M. Tremblay, qui dirige l'équipe de {0} chercheurs, se dit prudent.", "Mr. Tremblay, who leads the team of {0} researchers, says he is cautious."),
        ("Aucun blessé n'a été signalé sur la route {0}, fermée dans les deux sens.", "No injuries were reported on Highway {0}, closed in both directions."),
        ("Le prix du billet passera de 3,50 $ à {0} $ en janvier.", "The ticket price will rise from $3.50 to ${0} in January."),
        ("Les soldats canadiens forment des recrues irakiennes dans le camp {0}.", "Canadian soldiers are training Iraqi recruits at Camp {0}."),
        ("Il a plu {0} jours de suite, du jamais vu dans la région.", "It rained {0} days in a row, something never seen before in the region."),
        ("Le tribunal rendra sa décision dans le dossier {0} au mois de mars.", "The court will give its decision in case {0} in March."),
        ("Personne ne sait encore qui paiera les {0} factures.", "Nobody knows yet who will pay the {0} bills."),
        ("Les élèves de l'école ont planté {0} arbres le long de la rivière.", "The school's students planted {0} trees along the river."),
    ];

    /// <summary>French sentences.</summary>
    public static IReadOnlyList<string> French(int count) => [.. Enumerable.Range(0, count).Select(index => Sentence(Pairs[index % Pairs.Length].French, index))];

    /// <summary>English sentences, each the translation of the French one at its index.</summary>
    public static IReadOnlyList<string> English(int count) => [.. Enumerable.Range(0, count).Select(index => Sentence(Pairs[index % Pairs.Length].English, index))];

    /// <summary>Both, as pairs to learn from.</summary>
    public static IReadOnlyList<SentencePair> Translations(int count) => [.. French(count).Zip(English(count), (french, english) => new SentencePair(french, english))];

    /// <summary>An article with a sentence a line.</summary>
    public static Article Article(Language language, IReadOnlyList<string> sentences) => new()
    {
        Id = language.Tag(),
        Language = language,
        Path = language.Tag(),
        Sha256 = new string('0', 2 * SHA256.HashSizeInBytes),
        Sentences = [.. sentences.Select((text, index) => new Sentence(index, text, index, new SourceSpan(language.Tag(), index + 1, 1, index + 1, text.Length + 1)))],
    };

    private static string Sentence(string pattern, int index)
    {
        const int Scatter = 7919; // a prime, so that neighbours get numbers that look unlike
        return string.Format(CultureInfo.InvariantCulture, pattern, 2 + (long)index * Scatter % 99_991);
    }
}
