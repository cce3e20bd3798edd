using Alignment.Core.Aligning;
using Alignment.Core.Text;
using Alignment.Core.Translating;

namespace Alignment.Formats.Reporting;

/// <summary>What every format says of the translation of a gap beside its text.</summary>
internal static class TranslationWords
{
    /// <summary><c>Machine translation</c>, <c>Translation of a similar sentence, 87% alike</c>.</summary>
    public static string Label(Translation translation, ReportWords words) => translation.Provenance is { Source: TranslationSource.FuzzyMemory, Score: { } score }
        ? words.Gaps.Alike(words.Gaps.Source(TranslationSource.FuzzyMemory), words.Figures.Percent(Math.Min(score, 0.99)))
        : words.Gaps.Source(translation.Provenance.Source);

    /// <summary><c>by azure, model general, 21 November 2026</c>: all of the provenance that the label does not say; empty if there is no more.</summary>
    public static string Origin(Translation translation, ReportWords words)
    {
        var provenance = translation.Provenance;
        return string.Join(", ", new[]
        {
            provenance.Engine is { } engine ? (provenance.Source == TranslationSource.Person ? words.Gaps.After : words.Gaps.By)(engine) : "",
            provenance.Model is { } model ? words.Gaps.Model(model) : "",
            provenance.Document is { } document ? words.Gaps.From(document) : "",
            provenance.Date is { } date ? words.Day(date) : "",
        }.Where(part => part.Length > 0));
    }

    /// <summary><c>“200” there, “250” here</c>: how a similar sentence differs from the one of the gap; empty if it does not.</summary>
    public static string Differences(Bitext bitext, Bead bead, ReportWords words) =>
        bead.Translation is { } translation ? Differences(translation, translation.Language == Language.English ? bitext.FrenchText(bead) : bitext.EnglishText(bead), words) : "";

    /// <summary>All of it as plain text, for a cell: <c>Machine translation, by azure, 21 November 2026; to be checked: ...</c>; empty without a translation.</summary>
    public static string All(Bitext bitext, Bead bead, ReportWords words) =>
        bead.Translation is { } translation ? All(translation, Differences(bitext, bead, words), words) : "";

    /// <summary>All of it about the translation of a sentence, in English.</summary>
    public static string All(Translation translation, string sentence) => All(translation, Differences(translation, sentence, ReportWords.English), ReportWords.English);

    /// <summary><c>TERM001: “la NATO” is now “l'OTAN”; as it came: “...”</c>: what was mended, and what stood there before; empty for nothing.</summary>
    public static string Mends(Translation translation, ReportWords words) => translation.Mends.Count == 0 && translation.Unmended is null
        ? ""
        : string.Join(words.Gaps.Between, [.. translation.Mends.Select(words.Said), .. translation.Unmended is { } unmended ? [words.Gaps.Unmended(unmended)] : Array.Empty<string>()]);

    private static string All(Translation translation, string differences, ReportWords words)
    {
        var parts = new[]
        {
            (Name: words.Gaps.DiffersInLine, Value: differences),
            (Name: words.Gaps.MendedInLine, Value: Mends(translation, words)),
            (Name: words.Gaps.ToCheckInLine, Value: string.Join(words.Gaps.Between, translation.Flags.Select(words.Said))),
        };
        var label = string.Join(", ", new[] { Label(translation, words), Origin(translation, words) }.Where(part => part.Length > 0));
        return label + string.Concat(parts.Where(part => part.Value.Length > 0).Select(part => part.Name + part.Value));
    }

    private static string Differences(Translation translation, string here, ReportWords words) => translation.Provenance.Original is not { } original
        ? ""
        : string.Join(words.Gaps.Between, SentenceDifference.Of(original, here, translation.Language.Other()).Select(difference => difference switch
        {
            { There: "" } => words.Gaps.HereOnly(difference.Here),
            { Here: "" } => words.Gaps.ThereOnly(difference.There),
            _ => words.Gaps.ThereAndHere(difference.There, difference.Here),
        }));
}
