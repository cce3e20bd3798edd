using Alignment.Core.Checking.Linting;
using Alignment.Core.Terminology;

namespace Alignment.Core.Checking.Rules;

/// <summary>Two preferred terms for one concept in one language and region.</summary>
/// <remarks>
/// A concept has one term to write; a second one that may be written too is admitted. With two, suggestions and exports would take the first, and
/// nobody would know that there was a choice. Terms of different regions, or of periods that do not overlap, are fine.
/// </remarks>
/// <mend>Give all but one the status <c>admitted</c>, or say where or when they are used with <c>region</c>, <c>since</c> and <c>until</c>.</mend>
/// <example>
/// <code>
///   fr:
///   - {term: cessez-le-feu, status: preferred}
///   - {term: trêve, status: preferred}
///     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ “trêve” is preferred beside “cessez-le-feu”
/// </code>
/// </example>
internal sealed class TwoPreferredTerms() : GlossaryRule("GLO004", "two-preferred-terms", Severity.Warning)
{
    internal override void Check(GlossaryLint lint)
    {
        foreach (var concept in lint.Concepts)
        {
            var preferred = concept.Sections.SelectMany(section => section.Terms).Where(term => term.Status == TermStatus.Preferred).ToList();
            for (var i = 1; i < preferred.Count; i++)
            {
                var term = preferred[i];
                var first = preferred.Take(i).FirstOrDefault(other => other.Language == term.Language && other.Region == term.Region && Overlap(other, term));
                if (first is not null)
                {
                    lint.Report(
                        this, term.Place, $"“{term.Text}” is preferred beside “{first.Text}”. Give one the status admitted, or a region of its own.", concept, new RelatedPlace(first.Place, "the first"));
                }
            }
        }
    }

    private static bool Overlap(Term one, Term other) => !(one.Until < other.Since) && !(other.Until < one.Since);
}
