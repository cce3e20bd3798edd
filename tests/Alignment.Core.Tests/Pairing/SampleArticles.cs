using Alignment.Core.Articles;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Pairing;

/// <summary>Articles made of sentences, for tests.</summary>
internal static class SampleArticles
{
    public static readonly string[] BridgeInFrench =
    [
        "La mairie de Valbourg a annoncé mardi la fermeture du pont Lavigne.",
        "Les 250 riverains devront faire un détour de 12 kilomètres.",
        "Le maire Théo Garance promet une réouverture en mai.",
        "Les travaux coûteront 3,5 millions de dollars.",
    ];

    public static readonly string[] BridgeInEnglish =
    [
        "Valbourg city hall announced the closing of the Lavigne bridge on Tuesday.",
        "Some 200 residents will have to take a 12-kilometre detour.",
        "The work will cost $3.5 million.",
        "Mayor Théo Garance promises that it will reopen in May.",
    ];

    public static readonly string[] FairInEnglish =
    [
        "The autumn fair of Saint-Ferdinand drew a record crowd on Saturday.",
        "Organizers counted 4,000 visitors, more than ever before.",
        "A pumpkin of 412 kilograms won the first prize.",
    ];

    public static Article Of(string id, Language language, IEnumerable<string> sentences, string? date = null) => new()
    {
        Id = id,
        Language = language,
        Path = id + ".txt",
        Sha256 = "",
        Date = date is null ? null : DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture),
        Sentences = [.. sentences.Select((text, index) => new Sentence(index, text, 0, new SourceSpan(id, index + 1, 1, index + 1, text.Length + 1)))],
    };
}
