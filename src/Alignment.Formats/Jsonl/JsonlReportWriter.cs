using System.Globalization;
using System.Text.Json;
using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Pairing;
using Alignment.Core.Reporting;
using Alignment.Core.Text;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Findings;
using Alignment.Formats.Glossaries.Suggestions;

namespace Alignment.Formats.Jsonl;

/// <summary>Writes a report for programs, one JSON object a line: the summary, then each event with its beads behind it.</summary>
/// <remarks>
/// Every object has a <c>type</c>: <c>summary</c>, <c>event</c>, <c>bead</c>, <c>violation</c>, <c>candidate</c> or <c>skipped</c>. Beads have the keys of a bitext file and the text
/// of both sides. Keys may be added in later versions.
/// </remarks>
public static class JsonlReportWriter
{
    /// <summary>Writes the lines; line ends are LF.</summary>
    public static void Write(Report report, TextWriter writer, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        using var lines = new JsonLineWriter(writer);
        lines.Write(json => WriteSummary(json, report));
        foreach (var reported in report.Events)
        {
            cancellationToken.ThrowIfCancellationRequested();
            lines.Write(json => WriteEvent(json, reported));
            foreach (var bitext in reported.Bitexts)
            {
                foreach (var bead in bitext.Beads)
                {
                    lines.Write(json => WriteBead(json, reported, bitext, bead));
                }
            }
        }

        foreach (var violation in report.Violations)
        {
            lines.Write(json => WriteViolation(json, violation));
        }

        foreach (var candidate in report.Candidates)
        {
            lines.Write(json => WriteCandidate(json, candidate));
        }

        foreach (var file in report.Skipped)
        {
            lines.Write(json =>
            {
                json.WriteString("type", "skipped");
                json.WriteString("path", file.Path);
                json.WriteString("reason", file.Reason);
            });
        }
    }

    private static void WriteSummary(Utf8JsonWriter json, Report report)
    {
        var (summary, settings) = (ReportSummary.Of(report), report.Settings);
        json.WriteString("type", "summary");
        json.WriteString("program", settings.Version);
        json.WriteString("lexicon", settings.Lexicon);
        json.WriteNumber("minProbability", JsonLineWriter.Round(settings.MinProbability));
        json.WriteString("order", settings.Order);
        JsonLineWriter.WriteTexts(json, "glossaries", settings.Glossaries);
        JsonLineWriter.WriteOptional(json, "embeddings", settings.Embeddings);
        JsonLineWriter.WriteOptional(json, "made", settings.Made?.ToString("O", CultureInfo.InvariantCulture));
        json.WriteNumber("events", summary.Events);
        json.WriteNumber("sharedEvents", summary.SharedEvents);
        WriteSide(json, "fr", summary.French);
        WriteSide(json, "en", summary.English);
        json.WriteStartObject("beads");
        foreach (var (relation, count) in summary.Beads.OrderBy(entry => entry.Key))
        {
            json.WriteNumber(BitextWords.Relations[relation], count);
        }

        json.WriteEndObject();
        if (summary.Filled > 0)
        {
            json.WriteNumber("filled", summary.Filled);
            json.WriteNumber("filledByMachine", summary.FilledByMachine);
        }

        CostsJson.Write(json, report, summary);

        json.WriteNumber("disagreements", summary.Disagreements);
        json.WriteNumber("terms", summary.Terms);
        json.WriteNumber("advisedTerms", summary.AdvisedTerms);
        if (summary.Violations > 0)
        {
            json.WriteNumber("violations", summary.Violations);
        }

        json.WriteNumber("skippedFiles", summary.SkippedFiles);
        json.WriteNumber("otherFiles", summary.OtherFiles);
    }

    private static void WriteSide(Utf8JsonWriter json, string name, SideSummary side)
    {
        json.WriteStartObject(name);
        json.WriteNumber("articles", side.Articles);
        json.WriteNumber("sentences", side.Sentences);
        json.WriteNumber("covered", side.Covered);
        json.WriteNumber("coverage", JsonLineWriter.Round(side.Coverage));
        json.WriteNumber("gaps", side.Gaps);
        json.WriteEndObject();
    }

    private static void WriteEvent(Utf8JsonWriter json, ReportedEvent reported)
    {
        json.WriteString("type", "event");
        json.WriteNumber("event", reported.Group.Number);
        JsonLineWriter.WriteOptional(json, "date", Day(reported.Group.Date));
        json.WriteStartArray("articles");
        foreach (var article in reported.Group.Articles)
        {
            WriteArticle(json, article);
        }

        json.WriteEndArray();
        json.WriteStartArray("links");
        foreach (var link in reported.Group.Links)
        {
            WriteLink(json, link);
        }

        json.WriteEndArray();
        json.WriteStartArray("terms");
        foreach (var term in reported.Terms)
        {
            WriteTerm(json, term);
        }

        json.WriteEndArray();
    }

    private static void WriteArticle(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject();
        json.WriteString("id", article.Id);
        json.WriteString("language", article.Language.Tag());
        JsonLineWriter.WriteOptional(json, "title", article.Title);
        json.WriteString("displayTitle", article.DisplayTitle);
        JsonLineWriter.WriteOptional(json, "date", Day(article.Date));
        JsonLineWriter.WriteOptional(json, "byline", article.Byline);
        JsonLineWriter.WriteOptional(json, "outlet", article.Outlet);
        JsonLineWriter.WriteOptional(json, "url", article.Url);
        json.WriteString("path", article.Path);
        json.WriteNumber("sentences", article.Sentences.Count);
        json.WriteNumber("dropped", article.Dropped.Count);
        json.WriteEndObject();
    }

    private static void WriteLink(Utf8JsonWriter json, ArticleLink link)
    {
        json.WriteStartObject();
        json.WriteString("first", link.First);
        json.WriteString("second", link.Second);
        json.WriteString("kind", link.Kind switch
        {
            ArticleLinkKind.SameEvent => "same-event",
            ArticleLinkKind.SameStory => "same-story",
            _ => "pinned",
        });
        json.WriteNumber("probability", JsonLineWriter.Round(link.Probability));
        JsonLineWriter.WriteTexts(json, "shared", link.Shared);
        json.WriteEndObject();
    }

    private static void WriteTerm(Utf8JsonWriter json, TermMention term)
    {
        json.WriteStartObject();
        json.WriteString("article", term.Article);
        json.WriteNumber("sentence", term.Sentence);
        JsonLineWriter.WriteNumbers(json, "span", [term.Span.Start, term.Span.Length]);
        json.WriteString("concept", term.Concept);
        JsonLineWriter.WriteOptional(json, "preferred", term.Preferred);
        JsonLineWriter.WriteOptional(json, "advice", term.Advice);
        json.WriteEndObject();
    }

    private static void WriteViolation(Utf8JsonWriter json, GlossaryViolation violation)
    {
        json.WriteString("type", "violation");
        json.WriteString("rule", violation.Rule);
        json.WriteString("severity", FindingLine.Word(violation.Severity));
        JsonLineWriter.WriteOptional(json, "concept", violation.Concept);
        json.WriteString("article", violation.Article);
        json.WriteNumber("sentence", violation.Sentence);
        JsonLineWriter.WriteNumbers(json, "span", [violation.Span.Start, violation.Span.Length]);
        JsonLineWriter.WriteOptional(json, "source", violation.Source);
        JsonLineWriter.WriteOptional(json, "found", violation.Found);
        JsonLineWriter.WriteTexts(json, "expected", violation.Expected);
        json.WriteString("message", violation.Message);
    }

    private static void WriteCandidate(Utf8JsonWriter json, GlossaryCandidate candidate)
    {
        json.WriteString("type", "candidate");
        json.WriteNumber("score", JsonLineWriter.Round(candidate.Score));
        SuggestionJson.WriteTerm(json, "fr", candidate.French);
        SuggestionJson.WriteTerm(json, "en", candidate.English);
        json.WriteNumber("together", candidate.Together);
        JsonLineWriter.WriteNumbers(json, "events", candidate.Events);
        json.WriteStartObject("example");
        json.WriteString("frenchId", candidate.Evidence.FrenchArticle);
        json.WriteString("englishId", candidate.Evidence.EnglishArticle);
        json.WriteString("bead", candidate.Evidence.Bead);
        SuggestionJson.WriteQuotation(json, "fr", candidate.Evidence.French);
        SuggestionJson.WriteQuotation(json, "en", candidate.Evidence.English);
        json.WriteEndObject();
    }

    private static void WriteBead(Utf8JsonWriter json, ReportedEvent reported, Bitext bitext, Bead bead)
    {
        json.WriteString("type", "bead");
        json.WriteNumber("event", reported.Group.Number);
        BeadLines.WriteTexts(json, bitext, bead);
    }

    private static string? Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
