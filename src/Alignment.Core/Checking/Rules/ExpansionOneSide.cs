using Alignment.Core.Checking.Pairs;
using Alignment.Core.Text;

namespace Alignment.Core.Checking.Rules;

/// <summary>An acronym that the source introduces with its full form and the target does not.</summary>
/// <remarks>
/// <c>the Canadian Armed Forces (CAF)</c>, and in French only <c>les FAC</c>: readers of one language are told what it means. Acronyms that the entry calls
/// <c>first_use: known</c> or <c>never</c> are left out.
/// </remarks>
/// <mend>Write the full form before the acronym.</mend>
/// <example>
/// <code>
/// The Canadian Armed Forces (CAF) left.    Les FAC sont parties.
///                                              ^~~ “Canadian Armed Forces (CAF)” is spelled out in English; write “Forces armées canadiennes (FAC)”
/// </code>
/// </example>
internal sealed class ExpansionOneSide() : PairRule("TERM036", "expansion-one-side", Severity.Info)
{
    internal override void Check(PairCheck check)
    {
        foreach (var direction in check.Directions)
        {
            foreach (var concept in direction.Concepts.Where(concept => check.IsBound(concept.Concept)))
            {
                var target = direction.Target;
                if (concept.Accepted is [var first, ..] && concept.Accepted.All(use => AcronymUses.MustExpand(use))
                    && !Expansions.IsDefinedHere(target.Text, first) && !Expansions.IsSpelledOut(target.Text, first)
                    && Introduction(direction.Source, concept) is { } spelled)
                {
                    var message = $"“{direction.Source.TextOf(spelled)}” is spelled out in {PairCheck.Name(direction.Source.Language)}; write “{first.Term.Of} ({first.Term.Text})”";
                    target.Report(this, first.Span, message, (first.Concept, first.Term), null, [PairCheck.Related(direction.Source, spelled)]);
                }
            }
        }
    }

    // "full (SHORT)" or "SHORT (full)", with the parentheses.
    private static TextSpan? Introduction(TextCheck source, ConceptInPair concept)
    {
        for (var i = 1; i < concept.Source.Count; i++)
        {
            if (AcronymUses.IsIntroduction(source.Text, concept.Source[i - 1], concept.Source[i]))
            {
                var end = concept.Source[i].Span.End;
                return TextSpan.Between(concept.Source[i - 1].Span.Start, end < source.Text.Length && source.Text[end] is ')' or ']' ? end + 1 : end);
            }
        }

        return null;
    }
}
