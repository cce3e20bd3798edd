using Alignment.Core.Pairing;
using Alignment.Core.Reporting;
using Alignment.Formats.Html;
using Alignment.Formats.Markdown;

namespace Alignment.Formats.Exchange;

/// <summary>Bitexts as pages that people read side by side: every pair is shown as an event of a report, with the report's marks.</summary>
internal static class ExportPages
{
    /// <summary>Writes a Markdown page, pair by pair.</summary>
    public static void WriteMarkdown(Export export, TextWriter writer, CancellationToken cancellationToken) =>
        MarkdownReportWriter.WriteEvents(Events(export, cancellationToken), Settings(export, []), writer);

    /// <summary>Writes an HTML page; its table of contents stands before the first pair, so that all are read before anything is written.</summary>
    public static void WriteHtml(Export export, TextWriter writer, CancellationToken cancellationToken)
    {
        var events = Events(export, cancellationToken).ToList();
        var settings = Settings(export, events) with { Glossaries = export.Options.Glossaries };
        HtmlReportWriter.Write(export.Options.Complete(new Report(events, settings), cancellationToken), writer, cancellationToken);
    }

    private static IEnumerable<ReportedEvent> Events(Export export, CancellationToken cancellationToken)
    {
        foreach (var bitext in export.Bitexts)
        {
            var wanted = export.Rows(bitext, cancellationToken).Select(row => row.Bead).ToList();
            var group = new EventGroup(export.Tally.Bitexts, [bitext.French, bitext.English], []);
            yield return new ReportedEvent(group, [bitext with { Beads = wanted }], []);
        }
    }

    private static ReportSettings Settings(Export export, IReadOnlyList<ReportedEvent> events) => new(export.Options.ProgramVersion, Lexicons(events))
    {
        Left = export.Options.Source,
        Ui = export.Options.Ui,
        MinProbability = export.Options.MinProbability ?? 0,
    };

    private static string Lexicons(IReadOnlyList<ReportedEvent> events) =>
        string.Join(", ", events.SelectMany(reported => reported.Bitexts).Select(bitext => bitext.Origin?.Lexicon).OfType<string>().Distinct(StringComparer.Ordinal).DefaultIfEmpty("unknown"));
}
