using System.Globalization;
using Alignment.Core.Aligning;
using Alignment.Core.Reporting;
using Alignment.Core.Text;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Reporting;

namespace Alignment.Formats.Explanations;

/// <summary>Writes the explanation of a pair for people to read: what it is, why, and where the texts part ways.</summary>
public static class ExplanationText
{
    private static readonly ReportWords Words = ReportWords.English;

    /// <summary>Writes the text; line ends are LF.</summary>
    public static void Write(PairExplanation explanation, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(writer);
        var (pair, score, evidence, measures) = explanation;
        WriteRows(writer, null, [("French", pair.French), ("English", pair.English)]);
        writer.Write('\n');
        WriteLine(writer, string.Create(
            CultureInfo.InvariantCulture, $"{score.Relation.Name()} ({Meaning(score.Relation)}); probability that both say the same {score.Equivalent:0.00}, similarity {score.Similarity:0.00}"));
        WriteMatches(writer, evidence, pair.French, pair.English);
        WriteRows(writer, "shared", WhyLine.Of(evidence, pair.French, pair.English)
            .Where(part => part.Kind != MatchKind.Word) // the table has them
            .Select(part => (Words.Rows.Kind(part.Kind), string.Join(", ", part.Shared.Select(PlainWhy.Phrase)))));
        WriteRows(writer, "on one side only", new[] { ("French", Texts(evidence.OnlyFrench, pair.French)), ("English", Texts(evidence.OnlyEnglish, pair.English)) }
            .Where(row => row.Item2.Length > 0));
        WriteRows(writer, "disagree", evidence.Disagreements
            .Select(found => (Words.Rows.Kind(found.Kind), $"{found.French.In(pair.French)} / {found.English.In(pair.English)}")));
        WriteRows(writer, "measured", Measured(measures));
    }

    private static string Meaning(PairRelation relation) => relation switch
    {
        PairRelation.Equivalent => "both say the same",
        PairRelation.Partial => "they share a statement, and at least one says more",
        _ => "they have nothing to do with each other",
    };

    private static void WriteMatches(TextWriter writer, Evidence evidence, string french, string english)
    {
        if (evidence.Matches.Count == 0)
        {
            return;
        }

        var rows = evidence.Matches
            .Select(match => (
                French: VisibleText.Of(match.French.In(french)),
                English: VisibleText.Of(match.English.In(english)),
                Weight: string.Create(CultureInfo.InvariantCulture, $"{match.Weight * 100:0}%"),
                Kind: BitextWords.Kinds[match.Kind] + (match.Concept is { } concept ? " " + concept : "")))
            .ToList();
        var frenchWidth = rows.Max(row => row.French.Length);
        var englishWidth = rows.Max(row => row.English.Length);
        writer.Write("\nwhat stands for what, and its share in the evidence\n");
        foreach (var row in rows)
        {
            WriteLine(writer, $"  {row.French.PadRight(frenchWidth)}  {row.English.PadRight(englishWidth)}  {row.Weight,4}  {row.Kind}");
        }
    }

    private static IEnumerable<(string, string)> Measured(PairMeasures measures)
    {
        yield return ("covered", string.Create(
            CultureInfo.InvariantCulture,
            $"{measures.FrenchCovered * 100:0}% of the French words by English ones, {measures.EnglishCovered * 100:0}% of the English by French ones, by weight"));
        yield return ("length", Length(measures.Length));
        yield return ("negation", measures.NegationDiffers ? "on one side only" : "the same on both sides");
    }

    private static string Length(double length)
    {
        const double Fits = 1.25; // times as long: common among translations
        return length is < Fits and > 1 / Fits
            ? "as translations have it"
            : string.Create(CultureInfo.InvariantCulture, $"the {(length > 1 ? "French" : "English")} text is {Math.Max(length, 1 / length):0.0} times as long as expected");
    }

    private static string Texts(IReadOnlyList<TextSpan> spans, string text) => string.Join(", ", spans.Select(span => span.In(text)));

    private static void WriteRows(TextWriter writer, string? title, IEnumerable<(string Name, string Text)> rows)
    {
        const int NameWidth = 12;
        var all = rows.ToList();
        if (all.Count > 0 && title is not null)
        {
            writer.Write($"\n{title}\n");
        }

        foreach (var (name, text) in all)
        {
            WriteLine(writer, $"{(title is null ? "" : "  ")}{name.PadRight(NameWidth)}{VisibleText.Of(text)}");
        }
    }

    private static void WriteLine(TextWriter writer, string line)
    {
        writer.Write(line.ReplaceLineEndings(" ").TrimEnd());
        writer.Write('\n');
    }
}
