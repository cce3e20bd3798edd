using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Translating;

/// <summary>Finds the terms of a text whose translation can be fixed before a machine sees them.</summary>
/// <remarks>
/// Only names and acronyms written just as the glossary has them: a machine does not inflect what is marked, nor make an article or an adjective agree with it,
/// so a common noun would come back ungrammatical. The service says the same of its dynamic dictionary.
/// </remarks>
public static class MarkedTerms
{
    /// <summary>The terms, in order, none overlapping another; empty without a glossary.</summary>
    /// <param name="text">The text.</param>
    /// <param name="source">Its language.</param>
    /// <param name="terms">The glossary; null for none.</param>
    public static IReadOnlyList<MarkedTerm> Find(string text, Language source, TermMatchers? terms) =>
    [
        .. from match in terms?.For(source).Find(text) ?? []
           where match.Differences == TermDifferences.None && match.Span.In(text) == match.Term.Text && IsName(match)
           let target = match.Concept.Preferred(source.Other())
           where target is not null
           select new MarkedTerm(match.Span, target.Text),
    ];

    private static bool IsName(TermMatch match) =>
        match.Term.Type == TermType.Acronym
        || (match.Concept.Kind is ConceptKind.Org or ConceptKind.Person or ConceptKind.Place or ConceptKind.Program && char.IsUpper(match.Term.Text[0]));
}
