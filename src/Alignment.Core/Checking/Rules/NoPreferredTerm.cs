using Alignment.Core.Checking.Linting;
using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Checking.Rules;

/// <summary>A concept without a preferred term in a language that the file requires.</summary>
/// <remarks>
/// The preferred term is what findings suggest and what exports take. <c>languages</c> at the top of a file says which languages are required; left
/// out, both are. A concept whose terms are all proposed is left alone.
/// </remarks>
/// <mend>Add the term, or give one that is there the status <c>preferred</c>. If the file is meant for one language, say so: <c>languages: [fr]</c>.</mend>
/// <example>
/// <code>
/// - id: gac
///   ^~~~~~~ 'gac' has no preferred French term
///   en: Global Affairs Canada
/// </code>
/// </example>
internal sealed class NoPreferredTerm() : GlossaryRule("GLO003", "no-preferred-term", Severity.Warning)
{
    internal override void Check(GlossaryLint lint)
    {
        foreach (var file in lint.Files.Select(file => file.File))
        {
            foreach (var concept in file.Concepts.Where(concept => concept.Sections.Any(section => section.Terms.Any(term => term.Status != TermStatus.Proposed))))
            {
                foreach (var language in file.Languages.Where(language => concept.Preferred(language) is null))
                {
                    lint.Report(
                        this,
                        concept.Place with { EndLine = concept.Place.StartLine, EndColumn = concept.Place.StartColumn },
                        $"'{concept.Id}' has no preferred {(language == Language.French ? "French" : "English")} term. Add one, or give one the status preferred.",
                        concept);
                }
            }
        }
    }
}
