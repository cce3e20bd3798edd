using System.Text;
using Alignment.Core.Terminology.Matching;
using Alignment.Core.Text;

namespace Alignment.Core.Terminology;

/// <summary>Searches a glossary as a person does, who types part of a word or pastes a sentence.</summary>
public static class TermSearch
{
    /// <summary>Terms that occur in a text, then terms that the text is part of; each once, in the order of text and glossary.</summary>
    /// <param name="glossary">The glossary.</param>
    /// <param name="text">What is sought. Capitals, accents, hyphens and kinds of apostrophe do not matter.</param>
    /// <param name="languages">The languages to search, in the order of the results.</param>
    /// <returns>Proposed terms included; empty for a blank text.</returns>
    public static IReadOnlyList<(Concept Concept, Term Term)> Find(Glossary glossary, string text, IReadOnlyList<Language> languages)
    {
        ArgumentNullException.ThrowIfNull(glossary);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(languages);
        var options = new TermMatcherOptions { FindsLowered = true };
        var contained = languages
            .SelectMany(language => new TermMatcher(glossary, language, options).Find(text))
            .Select(match => (Concept: match.Concept, Term: match.Term));
        var sought = Fold(text);
        var containing = sought.Length == 0
            ? []
            : from language in languages
              from concept in glossary.Concepts
              from term in concept.Terms(language)
              where Fold(concept.Id).Contains(sought, StringComparison.Ordinal)
                || Spellings(term).Any(spelling => Fold(spelling).Contains(sought, StringComparison.Ordinal))
              select (Concept: concept, Term: term);
        return [.. contained.Concat(containing).DistinctBy(hit => (hit.Concept.Id, hit.Term.Place))];
    }

    private static IEnumerable<string> Spellings(Term term) => [term.Text, .. term.LookupForms, .. term.Forms];

    // Letters and digits alone, with one blank between words.
    private static string Fold(string text)
    {
        var folded = new StringBuilder();
        foreach (var c in NormalizedText.Of(text))
        {
            switch (LetterFolding.Fold(c))
            {
                case LetterFolding.NoWord when folded.Length > 0 && folded[^1] != ' ':
                    folded.Append(' ');
                    break;
                case LetterFolding.Ligature:
                    var (first, second) = LetterFolding.Expand(c);
                    folded.Append(char.ToLowerInvariant(first)).Append(second);
                    break;
                case > LetterFolding.Ligature and var letter:
                    folded.Append(letter);
                    break;
            }
        }

        return folded.ToString().TrimEnd();
    }
}
