using Alignment.Core.Checking.Linting;
using Alignment.Core.Terminology;

namespace Alignment.Core.Checking.Rules;

/// <summary>A term that one entry forbids and another, or the same, prefers or admits.</summary>
/// <remarks>A writer who follows one entry is reported by the other. Which of the two a check takes depends on their order alone.</remarks>
/// <mend>Decide which it is. If it depends on the meaning, say so with <c>except</c> phrases or <c>rules: {paths: [...]}</c> in the entry that forbids it.</mend>
/// <example>
/// <code>
///   - {term: Kiev, status: forbidden, use: Kyiv}
///     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ “Kiev” is forbidden here and admitted in 'chicken-kiev'
/// </code>
/// </example>
internal sealed class ContradictoryStatus() : GlossaryRule("GLO006", "contradictory-status", Severity.Warning)
{
    internal override void Check(GlossaryLint lint)
    {
        var accepted = lint.Terms().Where(pair => pair.Term.IsAccepted).ToLookup(pair => GlossaryLint.Key(pair.Term), StringComparer.Ordinal);
        foreach (var (concept, term) in lint.Terms().Where(pair => pair.Term.Status is TermStatus.Forbidden or TermStatus.Deprecated))
        {
            var other = accepted[GlossaryLint.Key(term)].FirstOrDefault(pair => pair.Term.Region == term.Region || pair.Term.Region is null || term.Region is null);
            if (other.Term is not null && concept.Rules.Paths.Count == 0 && term.Exceptions.Count == 0 && !(other.Term.Case != term.Case && other.Term.Text != term.Text))
            {
                var (here, there) = (GlossarySchema.Status.Word(term.Status), GlossarySchema.Status.Word(other.Term.Status));
                lint.Report(
                    this, term.Place, $"“{term.Text}” is {here} here and {there} in '{other.Concept.Id}'. Decide which it is.", concept, new RelatedPlace(other.Term.Place, $"{there} in '{other.Concept.Id}'"));
            }
        }
    }
}
