using Alignment.Core.Checking.Pairs;

namespace Alignment.Core.Checking.Rules;

/// <summary>A forbidden or deprecated rendering of a term that the source has.</summary>
/// <remarks>
/// In one language, a forbidden word may mean something else; where the source has the concept, it does not. The finding stands for TERM001, TERM002 and TERM030 at
/// its place.
/// </remarks>
/// <mend>Write the term that the message shows. Where there is one of the same gender and number, <c>--fix</c> does it, with the article before it.</mend>
/// <example>
/// <code>
/// The training mission ends in March.    La mission d'apprentissage prend fin en mars.
///                                           ^~~~~~~~~~~~~~~~~~~~~~~ use “mission d'entraînement” instead of “mission d'apprentissage” for “training mission” in English
/// </code>
/// </example>
internal sealed class ForbiddenRendering() : PairRule("TERM031", "forbidden-rendering", Severity.Error)
{
    internal override void Check(PairCheck check)
    {
        foreach (var direction in check.Directions)
        {
            var (source, target) = (direction.Source, direction.Target);
            foreach (var concept in direction.Concepts.Where(concept => check.IsBound(concept.Concept)))
            {
                foreach (var use in concept.Bad)
                {
                    if (target.SeverityOf(this, use.Concept) == Severity.None || direction.IsInSharedName(use.Span, concept) || IsAnything(direction, concept, use)
                        || (ForbiddenTerm.IsAcceptedElsewhere(use) && Glosses.IsNamedAsForeign(target.Text, use.Span, target.Language)) || !check.Claimed.Add((target.Language, use.Span)))
                    {
                        continue;
                    }

                    var instead = Replacements.Instead(use.Concept, use.Term, target.Region);
                    var first = concept.Source[0];
                    var message = (instead.Count == 0 ? "do not write" : $"use {ForbiddenTerm.List(instead)} instead of")
                        + $" “{target.TextOf(use.Span)}” for “{source.TextOf(first.Span)}” in {PairCheck.Name(source.Language)}"
                        + (use.Term.Why is { } why ? $" ({why})" : "");
                    target.Report(this, use.Span, message, (use.Concept, use.Term), Replacements.OfTerm(target, use, instead), [PairCheck.Related(source, first.Span)]);
                }
            }
        }
    }

    // Two letters that both sides have may be short for anything.
    private static bool IsAnything(PairDirection direction, ConceptInPair concept, TermUse bad) =>
        bad.Span.Length == 2 && concept.Source.All(use => direction.Source.TextOf(use.Span) == direction.Target.TextOf(bad.Span));
}
