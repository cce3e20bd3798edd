using Alignment.Core.Articles;
using Alignment.Core.Checking;
using Alignment.Core.Text;
using Alignment.Formats.Findings;

namespace Alignment.Formats.Tests.Findings;

/// <summary>Findings with all that reports have trouble with.</summary>
internal static class SampleFindings
{
    private const string Folder = "/news";

    public static FindingLayout Layout { get; } = new() { Folder = Folder, Version = "1.2.3", FailOn = Severity.Warning, HasBaseline = true };

    public static CheckSummary Summary { get; } = new() { Files = 5, FilesWithFindings = 3, Errors = 2, Warnings = 2, Infos = 1, Baselined = 1 };

    /// <summary>Sorted by place, as writers get them.</summary>
    public static IReadOnlyList<Finding> All { get; } = Sorted(
    [
        // an emoji of two code units and four bytes before the place, and an article that the mend takes with it
        Find("TERM001", "./fr/à la une.txt", "😀 Été : la NATO.", "NATO", "use “OTAN” instead of “NATO”", 3, Severity.Error) with
        {
            ConceptId = "nato",
            GlossaryPlace = new SourceSpan("glossary/defence.yml", 14, 5, 14, 9),
            Suggestions = [new Edit(new TextSpan(40, 7), new SourceSpan("./fr/à la une.txt", 3, 10, 3, 17), "l'OTAN")],
            Fix = Fixability.Safe,
        },
        Find("TERM002", Folder + "/en/a,b:c%.md", "Talks in Kiev \u0007\ud800 & <b> ]]> \"x\"", "Kiev", "use “Kyiv”\r\n::error::not \"Kiev\" & <b> ]]> \u0007\ud800\t50 %", 1, Severity.Warning),
        Find("TERM004", "fr/deux.txt", "les Nations", "Nations\nunies", "“Nations\nunies” is written “Nations unies”", 7, Severity.Warning) with
        {
            Place = new SourceSpan("fr/deux.txt", 7, 5, 8, 6),
            Related = [new RelatedPlace(new SourceSpan("fr/deux.txt", 1, 1, 1, 4), "here too")],
        },
        Find("TERM022", "fr/deux.txt", "Souleymani parle", "Souleymani", "perhaps “Soleimani”", 9, Severity.Info),
        Find("TERM001", "fr/deux.txt", "La NATO.", "NATO", "use “OTAN” instead of “NATO”", 11, Severity.Error) with { IsBaselined = true },
        Find("BAS001", "alignment-baseline.json", "", "", "TERM001 in fr/x.txt is mended; write the baseline again", 4, Severity.Warning) with { Occurrence = 0 },
        Find("BAS001", "alignment-baseline.json", "", "", "TERM001 in fr/x.txt is mended; write the baseline again", 5, Severity.Warning) with { Occurrence = 0 },
    ]);

    public static string Write(string format, IReadOnlyList<Finding> findings, FindingLayout layout, CheckSummary summary)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var writer = FindingFormats.Create(format, text, layout);
        foreach (var finding in findings)
        {
            writer.Write(finding);
        }

        writer.Finish(summary);
        return text.ToString();
    }

    private static Finding Find(string rule, string path, string line, string matched, string message, int number, Severity severity)
    {
        var column = Math.Max(0, line.IndexOf(matched, StringComparison.Ordinal)) + 1;
        return new Finding
        {
            Rule = RuleTable.Find(rule)!,
            Severity = severity,
            Place = new SourceSpan(path, number, column, number, column + matched.Length),
            Span = new TextSpan(0, matched.Length),
            Matched = matched,
            Message = message,
            Line = line,
            Occurrence = number,
        };
    }

    private static List<Finding> Sorted(List<Finding> findings)
    {
        Finding.Sort(findings);
        return findings;
    }
}
