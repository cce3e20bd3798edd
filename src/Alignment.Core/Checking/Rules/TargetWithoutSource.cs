using Alignment.Core.Checking.Pairs;

namespace Alignment.Core.Checking.Rules;

/// <summary>A term of the target whose concept the source does not mention.</summary>
/// <remarks>
/// The other direction of TERM030: the translation says more than the text, or names what the text only hints at. Good translators do that, so that the rule is off by
/// default. It asks for a direction; without one TERM030 looks both ways.
/// </remarks>
/// <mend>Look whether the source means the concept. If it does, add its word to the entry.</mend>
/// <example>
/// <code>
/// The soldiers will stay.    La mission d'entraînement se poursuivra.
///                               ^~~~~~~~~~~~~~~~~~~~~~ nothing in English says “mission d'entraînement”
/// </code>
/// </example>
internal sealed class TargetWithoutSource() : PairRule("TERM034", "target-without-source", Severity.Warning, isOn: false)
{
    internal override void Check(PairCheck check)
    {
        if (check.Directions is not [var direction])
        {
            return;
        }

        var (source, target) = (direction.Source, direction.Target);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var first in target.Uses.FindAll(use => use.Term.IsAccepted && !use.IsQuoted))
        {
            if (told.Add(first.Concept.Id) && check.IsBound(first.Concept) && PairTerms.Accepted(first.Concept, source.Language).Any() && source.Uses.TrueForAll(use => use.Concept != first.Concept))
            {
                var message = $"nothing in {PairCheck.Name(source.Language)} says “{target.TextOf(first.Span)}”";
                target.Report(this, first.Span, message, (first.Concept, first.Term), null, [PairCheck.Related(source, PairCheck.All(source))]);
            }
        }
    }
}
