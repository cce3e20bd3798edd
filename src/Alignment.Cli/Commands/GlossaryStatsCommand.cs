using System.CommandLine;
using Alignment.Core.Terminology;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment glossary stats</c>: the glossary in numbers.</summary>
internal static class GlossaryStatsCommand
{
    public static Command Create(Terminal terminal)
    {
        var glossaryOption = new GlossaryOption();
        var formatOption = GlossaryCommand.FormatOption();
        var command = new Command("stats", "Count concepts and terms by language, status, type, kind, domain and file, and list the concepts that lack a side.")
        {
            glossaryOption,
            formatOption,
        };
        command.SetAction(parsed =>
        {
            var glossary = GlossaryCommand.Load(glossaryOption, parsed, terminal);
            var stats = GlossaryStatistics.Of(glossary);
            if (GlossaryCommand.IsJson(parsed, formatOption))
            {
                WriteJson(stats, terminal.Out);
            }
            else
            {
                WriteText(stats, terminal.Out);
            }

            return ExitCodes.Done;
        });
        return command.WithExamples("alignment glossary stats", "alignment glossary stats --glossary defence.yml", "alignment glossary stats --format json");
    }

    private static void WriteText(GlossaryStatistics stats, TextWriter output)
    {
        (string Name, string Value)[] rows =
        [
            ("concepts", $"{stats.Concepts}"),
            ("by kind", Join(stats.ByKind)),
            ("by domain", Join(stats.ByDomain)),
            ("by file", Join(stats.ByFile)),
            ("terms", $"{stats.Terms} ({stats.LookupForms} look-up spellings)"),
            ("by language", Join(stats.ByLanguage)),
            ("by status", Join(stats.ByStatus)),
            ("by type", Join(stats.ByType)),
            ("samples", $"{stats.Samples} in {stats.ConceptsWithSamples} concepts"),
            ("no French", List(stats.WithoutFrench)),
            ("no English", List(stats.WithoutEnglish)),
        ];
        var width = rows.Max(row => row.Name.Length) + 2;
        foreach (var (name, value) in rows)
        {
            output.WriteLine(name.PadRight(width) + value);
        }
    }

    private static string Join(IEnumerable<KeyValuePair<string, int>> counts) => string.Join(", ", counts.Select(pair => $"{pair.Value} {pair.Key}"));

    private static string List(IReadOnlyList<string> ids) => ids.Count == 0 ? "0" : $"{ids.Count}: {string.Join(", ", ids)}";

    private static void WriteJson(GlossaryStatistics stats, TextWriter output) => GlossaryJson.Write(output, json =>
    {
        json.WriteNumber("concepts", stats.Concepts);
        json.WriteCounts("byKind", stats.ByKind);
        json.WriteCounts("byDomain", stats.ByDomain);
        json.WriteCounts("byFile", stats.ByFile);
        json.WriteNumber("terms", stats.Terms);
        json.WriteNumber("lookupForms", stats.LookupForms);
        json.WriteCounts("byLanguage", stats.ByLanguage);
        json.WriteCounts("byStatus", stats.ByStatus);
        json.WriteCounts("byType", stats.ByType);
        json.WriteNumber("samples", stats.Samples);
        json.WriteNumber("conceptsWithSamples", stats.ConceptsWithSamples);
        foreach (var (name, ids) in new[] { ("withoutFrench", stats.WithoutFrench), ("withoutEnglish", stats.WithoutEnglish) })
        {
            json.WriteStartArray(name);
            foreach (var id in ids)
            {
                json.WriteStringValue(id);
            }

            json.WriteEndArray();
        }
    });
}
