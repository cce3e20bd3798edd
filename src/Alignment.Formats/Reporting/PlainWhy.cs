using Alignment.Core.Aligning;
using Alignment.Core.Reporting;

namespace Alignment.Formats.Reporting;

/// <summary>Why-lines and disagreements as plain text, for formats without marks.</summary>
internal static class PlainWhy
{
    /// <summary><c>names: Carney · numbers: 3,5 % = 3.5% · words: taux = rate, +2</c>; empty without evidence.</summary>
    public static string Why(Bitext bitext, Bead bead, ReportWords words) =>
        string.Join(" · ", WhyLine.Of(bitext, bead).Select(part =>
            $"{words.Rows.Kind(part.Kind)}{words.Rows.Colon} {string.Join(", ", part.Shared.Select(Phrase))}{(part.More > 0 ? $", +{part.More}" : "")}"));

    /// <summary><c>numbers: 250 / 200</c>; empty if the sides agree.</summary>
    public static string Disagreements(Bitext bitext, Bead bead, ReportWords words) =>
        string.Join(" · ", bead.Evidence.Disagreements.Select(disagreement =>
            $"{words.Rows.Kind(disagreement.Kind)}{words.Rows.Colon} {disagreement.French.In(bitext.FrenchText(bead))} / {disagreement.English.In(bitext.EnglishText(bead))}"));

    /// <summary><c>3,5 % = 3.5%</c>; once what both sides write alike.</summary>
    public static string Phrase(SharedPhrase phrase) => phrase.IsSame ? phrase.French : $"{phrase.French} = {phrase.English}";
}
