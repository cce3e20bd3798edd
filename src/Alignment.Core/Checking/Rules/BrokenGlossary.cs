using Alignment.Core.Checking.Linting;
using Alignment.Core.Terminology;

namespace Alignment.Core.Checking.Rules;

/// <summary>A glossary file that is no YAML, or a value that has the wrong shape.</summary>
/// <remarks>
/// No command reads a glossary with such a mistake, so that nothing is checked with half of it. Lint lists all mistakes at once and goes on with
/// what can be read.
/// </remarks>
/// <mend>The message says what is expected at the place. The schema <c>docs/glossary.schema.json</c> makes editors say so while you type.</mend>
/// <example>
/// <code>
///   - {term: OTAN, status: preffered}
///                          ^~~~~~~~~ 'status' cannot be 'preffered'; it is one of preferred, admitted, ... Did you mean 'preferred'?
/// </code>
/// </example>
internal sealed class BrokenGlossary() : GlossaryRule("GLO001", "broken-glossary", Severity.Error)
{
    internal override void Check(GlossaryLint lint)
    {
        foreach (var problem in lint.Files.SelectMany(file => file.Problems).Where(problem => problem.Kind != GlossaryProblemKind.UnknownKey))
        {
            lint.Report(this, problem.Place, problem.Message);
        }
    }
}
