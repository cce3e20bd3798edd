using Alignment.Core.Checking.Rules;
using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Checking.Pairs;

/// <summary>A concept that the source has, with what the two sides call it.</summary>
/// <param name="Concept">The concept.</param>
/// <param name="Source">Its terms on the source side, in order; at least one.</param>
/// <param name="Accepted">What is accepted, or known as a spelling of it, on the target side.</param>
/// <param name="Bad">What is forbidden or deprecated on the target side, quotations left out.</param>
internal sealed record ConceptInPair(Concept Concept, List<TermUse> Source, List<TermUse> Accepted, List<TermUse> Bad);

/// <summary>Finds the concepts of a pair.</summary>
internal static class PairTerms
{
    /// <summary>The concepts that the source mentions and that have terms in the target's language, in the order of their first terms.</summary>
    public static IEnumerable<ConceptInPair> Find(PairDirection direction)
    {
        var mentions = direction.Source.Uses.FindAll(IsMention);
        foreach (var concept in mentions.ConvertAll(use => use.Concept).DistinctBy(concept => concept.Id, StringComparer.Ordinal))
        {
            if (Accepted(concept, direction.Target.Language).Any())
            {
                var found = direction.Target.Uses.FindAll(use => use.Concept == concept);
                yield return new ConceptInPair(concept, mentions.FindAll(use => use.Concept == concept), found.FindAll(use => !IsBad(use)), found.FindAll(use => IsBad(use) && !use.IsQuoted));
            }
        }
    }

    /// <summary>The terms of a concept that may be written in a language.</summary>
    public static IEnumerable<Term> Accepted(Concept concept, Language language) => concept.Terms(language).Where(term => term.IsAccepted);

    /// <summary>The accepted terms of a concept for a message; the house's region first, three at most.</summary>
    public static string List(Concept concept, TextCheck target)
    {
        const int Most = 3;
        var terms = Accepted(concept, target.Language)
            .OrderByDescending(term => term.Region is null || string.Equals(term.Region, target.Region, StringComparison.OrdinalIgnoreCase))
            .ThenBy(term => term.Status)
            .Select(term => term.Text)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return ForbiddenTerm.List(terms.Take(Most)) + (terms.Count > Most ? " …" : "");
    }

    // Words in quotations stay as they were said; a word that only lacks its capital is another word more often than not.
    private static bool IsMention(TermUse use) => !use.IsQuoted && (use.Match.Differences & TermDifferences.Case) == 0;

    private static bool IsBad(TermUse use) => use.Term.Status is TermStatus.Forbidden or TermStatus.Deprecated;
}
