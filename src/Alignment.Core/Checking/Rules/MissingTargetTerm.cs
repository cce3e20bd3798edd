using Alignment.Core.Checking.Pairs;

namespace Alignment.Core.Checking.Rules;

/// <summary>A term of the source that has none of its accepted renderings in the target.</summary>
/// <remarks>
/// The glossary has words for the concept, and the translation uses others, or leaves it out. Any accepted term of the concept will do, in any form, and so
/// will its words apart from each other (<c>le ministre italien des Affaires étrangères</c>), a word derived from it, a country's adjective, and a term of a
/// <c>related</c> entry. Left alone are persons and titles, for a text may say <c>he</c>; adjectives; and a single common word of which the target has no other
/// translation either, for that was rephrased. Where neither text is known to be the source, both are searched, on pairs that say the same, and a name that
/// is left out is nobody's fault. An entry that gives TERM030 a severity, or says <c>bilingual: required</c>, is taken at its word: any of its accepted terms has to be
/// there, with <c>required</c> in pairs that say partly the same too. With <c>bilingual: none</c> nothing has to.
/// </remarks>
/// <mend>
/// Write one of the terms that the message shows. If the rendering is right, add it to the entry as <c>admitted</c>; if the concept goes by many
/// words, say <c>rules: {bilingual: none}</c>.
/// </mend>
/// <example>
/// <code>
/// The training mission ends in March.    L'opération prend fin en mars.
///     “training mission” in English; expected “mission d'entraînement” in French
/// </code>
/// </example>
internal sealed class MissingTargetTerm() : PairRule("TERM030", "missing-target-term", Severity.Warning)
{
    internal override void Check(PairCheck check)
    {
        foreach (var direction in check.Directions)
        {
            foreach (var concept in direction.Concepts)
            {
                var isMissing = concept is { Accepted.Count: 0, Bad.Count: 0 } && check.IsBound(concept.Concept);
                if (isMissing && !LeftUntranslated.Find(direction, concept, withNames: true).Any() && !OtherRenderings.Excuse(check, direction, concept))
                {
                    Report(direction, concept);
                }
            }
        }
    }

    private void Report(PairDirection direction, ConceptInPair concept)
    {
        var (source, target, first) = (direction.Source, direction.Target, concept.Source[0]);
        var accepted = PairTerms.Accepted(concept.Concept, target.Language).First();
        var terms = PairTerms.List(concept.Concept, target);
        var isOne = PairTerms.Accepted(concept.Concept, target.Language).Count() == 1;
        var message = $"“{source.TextOf(first.Span)}” in {PairCheck.Name(source.Language)}; expected {(isOne ? "" : "one of ")}{terms} in {PairCheck.Name(target.Language)}";
        if (direction.Home == target)
        {
            target.Report(this, PairCheck.All(target), message, (concept.Concept, accepted), null, [PairCheck.Related(source, first.Span)]);
        }
        else
        {
            source.Report(this, first.Span, message, (concept.Concept, accepted), null, [PairCheck.Related(target, PairCheck.All(target))]);
        }
    }
}
