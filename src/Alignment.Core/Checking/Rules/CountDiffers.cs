using Alignment.Core.Checking.Pairs;

namespace Alignment.Core.Checking.Rules;

/// <summary>A term that the target has more often than the source.</summary>
/// <remarks>
/// A translation may say <c>it</c> where the source repeats the name, so that only a surplus of two and more is reported. For technical text, where every mention counts;
/// off for news.
/// </remarks>
/// <mend>Look whether the target says something about the concept that the source says about another one.</mend>
/// <example>
/// <code>
/// The mission ends. It was long.    La mission prend fin. La mission fut longue. La mission coûtait cher.
///     “mission” 3 times in French, 1 time in English
/// </code>
/// </example>
internal sealed class CountDiffers() : PairRule("TERM033", "count-differs", Severity.Warning, isOn: false)
{
    internal override void Check(PairCheck check)
    {
        foreach (var direction in check.Directions)
        {
            var (source, target) = (direction.Source, direction.Target);
            foreach (var concept in direction.Concepts.Where(concept => check.IsBound(concept.Concept) && concept.Accepted.Count > concept.Source.Count + 1))
            {
                var surplus = concept.Accepted[^1];
                var message = $"“{surplus.Term.Text}” {MixedVariantsDocument.Times(concept.Accepted.Count)} in {PairCheck.Name(target.Language)}, "
                    + $"{MixedVariantsDocument.Times(concept.Source.Count)} in {PairCheck.Name(source.Language)}";
                target.Report(this, surplus.Span, message, (surplus.Concept, surplus.Term), null, [PairCheck.Related(source, concept.Source[0].Span)]);
            }
        }
    }
}
