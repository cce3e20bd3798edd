using System.Globalization;
using System.Text;
using Alignment.Core.Terminology;
using Alignment.Core.Terminology.Suggesting;
using Alignment.Core.Text;

namespace Alignment.Formats.Glossaries.Suggestions;

/// <summary>Suggestions as glossary entries.</summary>
internal sealed class SuggestionConcepts(Glossary known)
{
    private readonly HashSet<string> ids = [.. known.Concepts.Select(concept => concept.Id)];

    /// <summary>The entry for a suggestion: all its terms proposed, with an id that no other entry has.</summary>
    public Concept Of(TermSuggestion suggestion) => new()
    {
        Id = NewId(suggestion.English.Acronym ?? suggestion.English.Text),
        Place = suggestion.Contexts is [var first, ..] ? first.French.Place : new("", 1, 1, 1, 1),
        Kind = suggestion is { French.Acronym: not null } or { English.Acronym: not null } || TermTypes.Guess(suggestion.English.Text) == TermType.Acronym || TermTypes.Guess(suggestion.French.Text) == TermType.Acronym
            ? ConceptKind.Org // what a reader of the file takes an entry with an acronym for
            : ConceptKind.Term,
        Sections = [Section(suggestion.English, Language.English), Section(suggestion.French, Language.French)],
    };

    private static LanguageSection Section(SuggestedTerm term, Language language)
    {
        var place = new Core.Articles.SourceSpan("", 1, 1, 1, 1);
        var terms = new List<Term> { Proposed(term.Text) };
        if (term.Acronym is { } acronym && acronym != term.Text)
        {
            terms.Add(Proposed(acronym) with { Of = term.Text });
        }

        return new LanguageSection(language.Tag(), language, terms, place);

        Term Proposed(string text) => new() { Text = text.Normalize(), Language = language, Place = place, Status = TermStatus.Proposed, Type = TermTypes.Guess(text) };
    }

    private string NewId(string term)
    {
        var slug = new StringBuilder();
        foreach (var letter in Folding.WithoutAccents(term))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(letter);
            }
            else if (slug.Length > 0 && slug[^1] != '-' && !Folding.IsApostrophe(letter))
            {
                slug.Append('-');
            }
        }

        var name = slug.ToString().Trim('-') is { Length: > 0 } written ? written : "term";
        var id = name;
        for (var number = 2; !ids.Add(id); number++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
        }

        return id;
    }
}
