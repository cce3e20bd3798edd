using Alignment.Core.Aligning;
using Alignment.Core.Reviewing.Importing;
using Alignment.Core.Text;
using Alignment.Core.Translating;
using Alignment.Formats.Reporting;

namespace Alignment.Formats.Exchange;

/// <summary>A bead as every table shows it, whatever the format.</summary>
public sealed record ExchangeRow
{
    /// <summary>The name of the bitext, see <see cref="BitextName"/>.</summary>
    public required string Bitext { get; init; }

    /// <summary>The bead.</summary>
    public required Bead Bead { get; init; }

    /// <summary>What the bead is now, for an import to compare with.</summary>
    public required BeadFingerprint Base { get; init; }

    /// <summary>The words of the French article; empty for a bead with English alone.</summary>
    public required string French { get; init; }

    /// <summary>The words of the English article; empty for a bead with French alone.</summary>
    public required string English { get; init; }

    /// <summary>Language tags of the two articles: <c>fr</c>, <c>en</c>.</summary>
    public required (string French, string English) Tags { get; init; }

    /// <summary>Why the sides belong together, on a line; empty where nothing says so.</summary>
    public required string Why { get; init; }

    /// <summary>What the sides disagree on, on a line; empty where they agree.</summary>
    public required string Disagreements { get; init; }

    /// <summary>What fills the gap; null where nothing does. Never to be shown as an article's words.</summary>
    public Translation? Translation => Bead.Translation;

    /// <summary>By whom the translation is, on a line: <c>Machine translation, by azure, 21 November 2026</c>; empty without one.</summary>
    public required string TranslationSource { get; init; }

    /// <summary>A label for the translation: <c>Machine translation</c>; empty without one.</summary>
    public required string TranslationLabel { get; init; }

    /// <summary>Numbers of the French sentences, from 1.</summary>
    public IEnumerable<int> FrenchNumbers => Bead.French.Select(index => index + 1);

    /// <summary>Numbers of the English sentences, from 1.</summary>
    public IEnumerable<int> EnglishNumbers => Bead.English.Select(index => index + 1);

    /// <summary>The article's words on a side.</summary>
    public string this[Language language] => language == Language.French ? French : English;

    /// <summary>The rows of a bitext, one for each bead, in order.</summary>
    public static IEnumerable<ExchangeRow> Of(Bitext bitext)
    {
        ArgumentNullException.ThrowIfNull(bitext);
        var name = BitextName.Of(bitext);
        return bitext.Beads.Select(bead => Of(bitext, bead, name));
    }

    /// <summary>The row of one bead.</summary>
    internal static ExchangeRow Of(Bitext bitext, Bead bead, string name) => new()
    {
        Bitext = name,
        Bead = bead,
        Base = BeadFingerprint.Of(bitext, bead),
        French = bitext.FrenchText(bead),
        English = bitext.EnglishText(bead),
        Tags = (bitext.French.Language.Tag(), bitext.English.Language.Tag()),
        Why = PlainWhy.Why(bitext, bead, ReportWords.English),
        Disagreements = PlainWhy.Disagreements(bitext, bead, ReportWords.English),
        TranslationSource = TranslationWords.All(bitext, bead, ReportWords.English),
        TranslationLabel = bead.Translation is { } translation ? TranslationWords.Label(translation, ReportWords.English) : "",
    };
}
