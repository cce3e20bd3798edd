using Alignment.Core;
using Alignment.Core.Articles;
using Alignment.Core.Text;
using Alignment.Formats.Glossaries.Exchange;

namespace Alignment.Formats.TermPairs;

/// <summary>Reads the glossary of a translation service: lines of source, a tab, target.</summary>
public static class TermPairReader
{
    /// <summary>A concept a line.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="path">What to call it in errors and places.</param>
    /// <param name="source">The language of the first column.</param>
    /// <param name="report">What does not travel.</param>
    /// <exception cref="InputFormatException">A line has no tab, or more than one.</exception>
    public static ImportedGlossary Read(string text, string path, Language source, ExchangeReport report)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(report);
        var drafts = new List<ConceptDraft>();
        foreach (var (index, line) in text.Split('\n').Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)))
        {
            if (line.Split('\t') is not [var from, var to])
            {
                throw new InputFormatException(path, "give lines of two terms with one tab between them.", index + 1);
            }

            var place = new SourceSpan(path, index + 1, 1, index + 1, 1);
            var draft = new ConceptDraft(place);
            foreach (var (words, tag) in new[] { (from, source.Tag()), (to, source.Other().Tag()) })
            {
                if (ConceptDraft.NewTerm(words, tag, place) is { } term)
                {
                    draft.Add(tag, term, status: null);
                }
            }

            drafts.Add(draft);
        }

        return new ImportedGlossary(DraftedConcepts.Of(drafts, report));
    }
}
