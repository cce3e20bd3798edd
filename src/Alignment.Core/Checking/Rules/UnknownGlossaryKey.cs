using Alignment.Core.Checking.Linting;
using Alignment.Core.Terminology;

namespace Alignment.Core.Checking.Rules;

/// <summary>A key that means nothing where it stands, or a rule that there is not.</summary>
/// <remarks>
/// A key with a slip in it would else be passed over in silence, and what it says would have no effect. That is why the other commands refuse the
/// file too. They read a file that names a rule they do not know, which a later version may have.
/// </remarks>
/// <mend>Write the key as the message suggests, or move it: keys of a concept and of a term differ.</mend>
/// <example>
/// <code>
///   - {term: OTAN, gendre: f}
///                  ^~~~~~ unknown key 'gendre' in a term. Did you mean 'gender'?
/// </code>
/// </example>
internal sealed class UnknownGlossaryKey() : GlossaryRule("GLO011", "unknown-key", Severity.Error)
{
    internal override void Check(GlossaryLint lint)
    {
        foreach (var problem in lint.Files.SelectMany(file => file.Problems).Where(problem => problem.Kind == GlossaryProblemKind.UnknownKey))
        {
            lint.Report(this, problem.Place, problem.Message);
        }

        foreach (var concept in lint.Concepts)
        {
            foreach (var id in concept.Rules.Severities.Keys.Concat(concept.Rules.Disabled).Where(id => RuleTable.Find(id) is null))
            {
                var hint = RuleTable.Closest(id) is { } near ? $" Did you mean '{near}'?" : "";
                lint.Report(this, concept.Place, $"'{id}' in the rules of '{concept.Id}' is no rule.{hint}", concept);
            }
        }
    }
}
