using System.Text;
using Alignment.Core.Terminology;
using Alignment.Core.Text;
using Alignment.Formats.Glossaries.Exchange;

namespace Alignment.Formats.TermPairs;

/// <summary>Writes the preferred terms of a glossary for a translation service: lines of source, a tab, target, in one direction.</summary>
public static class TermPairWriter
{
    /// <summary>Longest term a DeepL glossary takes, in bytes of UTF-8.</summary>
    private const int LongestForDeepL = 1024;

    /// <summary>Largest DeepL glossary, in bytes.</summary>
    private const int MostForDeepL = 10 * 1024 * 1024;

    private static readonly HashSet<string> Carried = ["type"]; // an acronym is one by its letters

    /// <summary>Writes the pairs, line ends as LF.</summary>
    /// <param name="glossary">What to write.</param>
    /// <param name="writer">Where to write: UTF-8.</param>
    /// <param name="source">The language that is translated from.</param>
    /// <param name="isForDeepL">Whether DeepL's limits hold: bytes of a term and of the whole.</param>
    /// <param name="report">What does not travel.</param>
    public static void Write(Glossary glossary, TextWriter writer, Language source, bool isForDeepL, ExchangeReport report)
    {
        ArgumentNullException.ThrowIfNull(glossary);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        UsedFields.ReportOthers(glossary, Carried, report);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var size = 0;
        foreach (var concept in glossary.Concepts)
        {
            var (from, to) = (Preferred(glossary, concept, source), Preferred(glossary, concept, source.Other()));
            foreach (var other in concept.Sections.SelectMany(section => section.Terms).Where(term => term != from && term != to))
            {
                report.Drop(concept.Id, other.Status == TermStatus.Preferred ? "second preferred terms" : GlossarySchema.Status.Word(other.Status) + " terms", other.Text);
            }

            if (from is null || to is null)
            {
                report.Drop(concept.Id, $"concepts without a preferred term in {(from is null ? source : source.Other()).Tag()}");
                continue;
            }

            var (left, right) = (ConceptDraft.Clean(from.Text), ConceptDraft.Clean(to.Text));
            var bytes = Encoding.UTF8.GetByteCount(left) + Encoding.UTF8.GetByteCount(right) + 2; // tab and line end
            if (isForDeepL && (Encoding.UTF8.GetByteCount(left) > LongestForDeepL || Encoding.UTF8.GetByteCount(right) > LongestForDeepL))
            {
                report.Drop(concept.Id, $"terms of more than {LongestForDeepL} bytes", left);
            }
            else if (isForDeepL && size + bytes > MostForDeepL)
            {
                report.Drop(concept.Id, "terms behind the first 10 MB", left);
            }
            else if (!taken.Add(left))
            {
                report.Drop(concept.Id, $"{source.Tag()} terms that another concept has too", left);
            }
            else
            {
                size += bytes;
                writer.Write($"{left}\t{right}\n");
            }
        }
    }

    private static Term? Preferred(Glossary glossary, Concept concept, Language language) => concept.Preferred(language, glossary.Region(language));
}
