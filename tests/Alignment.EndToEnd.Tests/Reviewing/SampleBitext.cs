using System.Globalization;
using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Text;
using Alignment.Formats.Bitexts;

namespace Alignment.EndToEnd.Tests.Reviewing;

/// <summary>Bitexts as rows that can be read: <c>0-0! | 1+2-1 | 3-x</c> has a link that is confirmed, one of two French sentences, and a French one alone that is rejected.</summary>
internal static class SampleBitext
{
    // Sentence n of one side says what sentence n of the other says.
    private static readonly (string French, string English)[] Story =
    [
        ("La mairesse de Halifax a présenté le budget mardi.", "The mayor of Halifax tabled the budget on Tuesday."),
        ("Les impôts fonciers augmenteront de 4,2 % en janvier.", "Property taxes will rise by 4.2% in January."),
        ("La bibliothèque centrale restera ouverte le dimanche.", "The central library will stay open on Sundays."),
        ("Quarante autobus électriques seront achetés cet été.", "Forty electric buses will be bought this summer."),
        ("Le syndicat des pompiers demande 12 millions de dollars.", "The firefighters' union is asking for $12 million."),
        ("Deux conseillers ont voté contre le projet de pont.", "Two councillors voted against the bridge project."),
        ("La banque centrale maintient son taux directeur à 2,75 %.", "The central bank is keeping its policy rate at 2.75%."),
        ("Une consultation publique aura lieu le 14 mars.", "A public consultation will take place on March 14."),
    ];

    /// <summary>Writes a bitext of these rows, whose French article is an outlet's.</summary>
    public static void Write(string path, string rows, string outlet)
    {
        var bitext = BitextFile.Load(Write(path, rows));
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        BitextFile.Write(bitext with { French = bitext.French with { Outlet = outlet } }, writer);
    }

    /// <summary>Writes a bitext of these rows.</summary>
    /// <param name="path">The file.</param>
    /// <param name="rows">The rows; ids are b1, b2, ... in this order.</param>
    /// <param name="texts">What the sentences say; what is missing comes from a story.</param>
    public static string Write(string path, string rows, params (string French, string English)[] texts)
    {
        var beads = rows.Split('|', StringSplitOptions.TrimEntries).Select(Bead).ToList();
        var bitext = new Bitext(
            Article(Language.French, "Le budget de Halifax", [.. beads.SelectMany(bead => bead.French).Order().Select(index => Text(index).French)]),
            Article(Language.English, "Halifax budget", [.. beads.SelectMany(bead => bead.English).Order().Select(index => Text(index).English)]),
            beads);
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        BitextFile.Write(bitext, writer);
        return path;

        (string French, string English) Text(int index) => index < texts.Length ? texts[index] : Story[index % Story.Length];
    }

    /// <summary>The rows of a bitext.</summary>
    public static string Print(Bitext bitext) => string.Join(" | ", bitext.Beads.Select(bead =>
        $"{string.Join('+', bead.French)}-{string.Join('+', bead.English)}{bead.State switch { BeadState.Confirmed => "!", BeadState.Rejected => "x", _ => "" }}"));

    private static Bead Bead(string row, int place)
    {
        var sides = row.TrimEnd('!', 'x').Split('-').Select(side => side.Split('+', StringSplitOptions.RemoveEmptyEntries).Select(index => int.Parse(index, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        return new Bead
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"b{place + 1}"),
            French = sides[0],
            English = sides[1],
            Relation = sides[1].Length == 0 ? Relation.OnlyFrench : sides[0].Length == 0 ? Relation.OnlyEnglish : Relation.Equivalent,
            Probability = 0.75,
            State = row[^1] switch { '!' => BeadState.Confirmed, 'x' => BeadState.Rejected, _ => BeadState.Automatic },
        };
    }

    private static Article Article(Language language, string title, IReadOnlyList<string> texts)
    {
        var path = $"budget.{language.Tag()}.txt";
        return new Article
        {
            Id = $"budget.{language.Tag()}",
            Language = language,
            Title = title,
            Path = path,
            Sha256 = new string('0', 64),
            Sentences = [.. texts.Select((text, index) => new Sentence(index, text, index / 3, new SourceSpan(path, index + 1, 1, index + 1, text.Length + 1)))],
        };
    }
}
