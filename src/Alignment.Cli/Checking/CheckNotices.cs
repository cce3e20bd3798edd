using System.Globalization;
using Alignment.Cli.Commands;
using Alignment.Core.Checking;
using Alignment.Core.Reporting;
using Alignment.Formats.Prose;

namespace Alignment.Cli.Checking;

/// <summary>What a check says on the error stream: what was passed over, and the summary.</summary>
internal static class CheckNotices
{
    // A tree full of pictures needs no line for each of them.
    private const int MostLines = 20;

    /// <summary>Says what was passed over, and the summary in one line.</summary>
    public static void Tell(
        TextWriter writer, IReadOnlyList<SkippedFile> skipped, ProseFiles files, IReadOnlyList<FileResult> results, CheckPlan plan, CheckSummary summary)
    {
        var notices = skipped.Select(file => $"skipped {file.Path}: {file.Reason}")
            .Concat(results.SelectMany(SkippedLinesOf))
            .Concat(results.Where(result => result.Parts > 1).Select(result => $"{result.Path}: large, so checked in {result.Parts} parts, each as a text of its own"))
            .Concat(results.Where(result => UnknownTexts(result) > 0).Select(result => result.Languages.Count == 1
                ? $"skipped {result.Path}: neither French nor English. Choose with --lang."
                : $"{result.Path}: {Count(UnknownTexts(result), "text")} in neither French nor English passed over"))
            .ToList();
        TellSome(writer, notices);
        if (files.OtherFiles > 0)
        {
            writer.WriteLine($"alignment: passed over {Count(files.OtherFiles, "file")} of other kinds (checked: .txt .md .html .docx .jsonl, others by name or with --glob)");
        }

        if (plan.Glossary.Concepts.Count == 0)
        {
            writer.WriteLine(EmptyGlossary.Notice(plan.Glossary.Files) ?? "alignment: there is no glossary here, so there is little to check. Make glossary.yml, or name one with --glossary.");
        }

        writer.WriteLine("alignment: " + Summary(summary, plan));
    }

    /// <summary>Writes notices, a line each; of very many the first ones, and how many more there are.</summary>
    public static void TellSome(TextWriter writer, IReadOnlyList<string> notices)
    {
        foreach (var notice in notices.Take(MostLines))
        {
            writer.WriteLine("alignment: " + notice);
        }

        if (notices.Count > MostLines)
        {
            writer.WriteLine($"alignment: and {Count(notices.Count - MostLines, "more notice")} like these");
        }
    }

    /// <summary>Counts findings by rule.</summary>
    public static void TellStatistics(TextWriter writer, IReadOnlyList<Finding> shown, CheckSummary summary)
    {
        foreach (var rule in shown.GroupBy(finding => finding.Rule.Id, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rule.Key}  {rule.Count(),7}  {rule.First().Rule.Name}"));
        }

        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"characters checked: {summary.Characters:N0}"));
    }

    /// <summary>A number and what it counts: 1 file, 2 files.</summary>
    public static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");

    // How many texts of a file are in neither language.
    private static int UnknownTexts(FileResult result)
    {
        var count = 0;
        for (var i = 0; i < result.Languages.Count; i++)
        {
            count += result.Languages[i] is null ? 1 : 0;
        }

        return count;
    }

    private static IEnumerable<string> SkippedLinesOf(FileResult result)
    {
        var (first, count) = result.SkippedLines;
        return first.Select(line => $"skipped {result.Path}:{line.Line}: {line.Reason}")
            .Concat(count > first.Count ? [$"skipped {result.Path}: {Count(count - first.Count, "more line")} that are no JSON objects"] : Array.Empty<string>());
    }

    private static string Summary(CheckSummary summary, CheckPlan plan)
    {
        var found = (summary.Errors, summary.Warnings, summary.Infos) is (0, 0, 0)
            ? $"no findings in {Count(summary.Files, "file")}"
            : $"{Count(summary.Errors, "error")}, {Count(summary.Warnings, "warning")}, {summary.Infos} info in {summary.FilesWithFindings} of {Count(summary.Files, "file")}";
        var rest = new List<string>();
        if (summary.Fixable > 0)
        {
            rest.Add($"{summary.Fixable.ToString("N0", CultureInfo.InvariantCulture)} can be mended with --fix");
        }

        if (summary.Baselined > 0)
        {
            rest.Add($"{summary.Baselined.ToString("N0", CultureInfo.InvariantCulture)} known by {plan.BaselinePath}");
        }

        if (summary.Suppressed > 0)
        {
            rest.Add($"{summary.Suppressed.ToString("N0", CultureInfo.InvariantCulture)} suppressed");
        }

        return rest.Count == 0 ? found : found + "; " + string.Join(", ", rest);
    }
}
