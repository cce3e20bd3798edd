using System.Globalization;
using Alignment.Core.Terminology;
using Alignment.Core.Text;
using Alignment.Formats.Glossaries.Exchange;

namespace Alignment.Formats.Utx;

/// <summary>Writes a glossary as UTX 1.20: rows of a source and a target term.</summary>
/// <remarks>
/// The first row of a concept has both preferred terms; each further term stands beside the preferred one of the other language, and the
/// status of the row is the further term's.
/// </remarks>
public static class UtxWriter
{
    private static readonly HashSet<string> Carried = ["pos", "type"];

    /// <summary>Writes the glossary, line ends as LF.</summary>
    /// <param name="glossary">What to write.</param>
    /// <param name="writer">Where to write: UTF-8.</param>
    /// <param name="source">The language of the first column.</param>
    /// <param name="time">When it is written, which the format demands.</param>
    /// <param name="report">What does not travel.</param>
    public static void Write(Glossary glossary, TextWriter writer, Language source, DateTimeOffset time, ExchangeReport report)
    {
        ArgumentNullException.ThrowIfNull(glossary);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        UsedFields.ReportOthers(glossary, Carried, report);
        var stamp = time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        writer.Write($"#UTX 1.20; {source.Tag()}/{source.Other().Tag()}; {stamp}; copyright: unknown; license: unknown\n");
        writer.Write("#src\ttgt\tsrc:pos\ttgt:pos\tterm status\tconcept ID\n");
        foreach (var concept in glossary.Concepts)
        {
            Write(concept, glossary, writer, source, report);
        }
    }

    private static void Write(Concept concept, Glossary glossary, TextWriter writer, Language source, ExchangeReport report)
    {
        var sources = Terms(concept, source, glossary.Region(source), report);
        var targets = Terms(concept, source.Other(), glossary.Region(source.Other()), report);
        if (sources.Count == 0 || targets.Count == 0)
        {
            report.Drop(concept.Id, $"concepts without a term in {(sources.Count == 0 ? source : source.Other()).Tag()}");
            return;
        }

        Row(sources[0], targets[0], Worse(sources[0], targets[0]));
        foreach (var target in targets.Skip(1))
        {
            Row(sources[0], target, target);
        }

        foreach (var other in sources.Skip(1))
        {
            Row(other, targets[0], other);
        }

        void Row(Term from, Term to, Term judged)
        {
            string[] cells = [Cell(from.Text), Cell(to.Text), Pos(from), Pos(to), Word(judged.Status), concept.Id];
            writer.Write(string.Join('\t', cells) + "\n");
        }
    }

    /// <summary>The terms that travel, the one to write first.</summary>
    private static List<Term> Terms(Concept concept, Language language, string? region, ExchangeReport report)
    {
        var preferred = concept.Preferred(language, region);
        foreach (var term in concept.Terms(language))
        {
            if (term.Status is TermStatus.Lookup)
            {
                report.Drop(concept.Id, "look-up terms", term.Text);
            }
            else if (term.Status is TermStatus.Deprecated)
            {
                report.Drop(concept.Id, "deprecated, written as forbidden", term.Text);
            }
        }

        return [.. concept.Terms(language).Where(term => term.Status != TermStatus.Lookup).DistinctBy(term => term.Text)
            .OrderBy(term => term == preferred ? -1 : (int)term.Status)];
    }

    private static Term Worse(Term one, Term other) => one.Status >= other.Status ? one : other;

    private static string Word(TermStatus status) => status switch
    {
        TermStatus.Preferred => "approved",
        TermStatus.Admitted => "non-standard",
        TermStatus.Proposed => "provisional",
        _ => "forbidden",
    };

    private static string Pos(Term term) => term.PartOfSpeech is { } pos and not PartOfSpeech.Other ? GlossarySchema.PartOfSpeech.Word(pos) : "";

    // A first cell that begins with # would be a comment.
    private static string Cell(string text) => ConceptDraft.Clean(text) is ['#', ..] comment ? " " + comment : ConceptDraft.Clean(text);
}
