using System.Globalization;
using Alignment.Core.Aligning;
using Alignment.Core.Reporting;

namespace Alignment.Cli;

/// <summary>A report in numbers, as text.</summary>
internal static class SummaryTable
{
    /// <summary>Writes the table and the files that were written.</summary>
    public static void Write(ReportSummary summary, IReadOnlyList<string> files, TextWriter writer)
    {
        var rows = new (string Name, string Value)[]
        {
            ("events", Text($"{summary.Events} ({summary.SharedEvents} in both languages, {summary.FrenchEvents} only French, {summary.EnglishEvents} only English)")),
            ("articles", Text($"{summary.French.Articles} French, {summary.English.Articles} English")),
            ("sentences", Text($"{summary.French.Sentences} French, {summary.English.Sentences} English")),
            ("beads", Text($"{summary.Beads[Relation.Equivalent]} equivalent, {summary.Beads[Relation.Partial]} partial, {summary.Beads[Relation.OnlyFrench]} only French, {summary.Beads[Relation.OnlyEnglish]} only English")),
            ("covered", Text($"{summary.French.Coverage:P0} of the French sentences, {summary.English.Coverage:P0} of the English")),
            ("gaps", Text($"{summary.Gaps} sentences without a counterpart in shared events")),
            ("disagreements", Text($"{summary.Disagreements}")),
            ("terms", Text($"{summary.Terms} found, {summary.AdvisedTerms} that the glossary advises against")),
            ("files passed over", Text($"{summary.SkippedFiles} skipped, {summary.OtherFiles} of other kinds")),
        };
        if (summary.Filled > 0)
        {
            rows = [.. rows[..6], ("filled", Text($"{summary.Filled} one-sided beads, {summary.FilledByMachine} by a machine")), .. rows[6..]];
        }

        var width = rows.Max(row => row.Name.Length) + 2;
        foreach (var (name, value) in rows)
        {
            writer.WriteLine(name.PadRight(width) + value);
        }

        if (files.Count > 0)
        {
            writer.WriteLine("written".PadRight(width) + string.Join(", ", files));
        }
    }

    // "37 %" of the invariant culture has a blank that French wants and English does not; the summary is English
    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture).Replace(" %", "%", StringComparison.Ordinal);
}
