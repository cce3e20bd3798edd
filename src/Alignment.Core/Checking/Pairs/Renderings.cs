using Alignment.Core.Checking.Rules;
using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Checking.Pairs;

/// <summary>Notes what the target makes of each term of the source, for the rule that compares all pairs.</summary>
internal static class Renderings
{
    private static readonly InconsistentRendering Rule = RuleTable.The<InconsistentRendering>();

    /// <summary>Tells what a pair renders: nothing where it is no translation, or where several terms of a concept stand on a side.</summary>
    public static void Tell(PairCheck check)
    {
        if (!check.Pair.IsTranslation)
        {
            return;
        }

        foreach (var direction in check.Directions)
        {
            foreach (var concept in direction.Concepts.Where(concept => check.IsBound(concept.Concept)))
            {
                var accepted = concept.Accepted.FindAll(use => use.Term.IsAccepted && !use.IsQuoted);
                if (AreOneTerm(concept.Source) && AreOneTerm(accepted)
                    && direction.Target.Describe(Rule, accepted[0]) is { } finding)
                {
                    var (from, to) = (concept.Source[0].Term, accepted[0].Term);
                    check.Tell(new Sighting($"{concept.Concept.Id}\n{to.Language.Tag()}\n{(int)Kind(to)}\n{from.Text}", to.Text, (int)to.Status, 1, finding));
                }
            }
        }
    }

    private static bool AreOneTerm(List<TermUse> uses) => uses.Count > 0 && uses.TrueForAll(use => use.Term == uses[0].Term);

    /// <summary>The source's term, of the group of a sighting.</summary>
    public static string SourceOf(string group) => group[(group.LastIndexOf('\n') + 1)..];

    // Initials beside the full form are no second rendering, nor is a part that stands for the whole.
    private static TermType Kind(Term term) => term.Type == TermType.Variant ? TermType.FullForm : term.Type;
}
