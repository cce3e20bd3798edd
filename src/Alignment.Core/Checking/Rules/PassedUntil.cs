using System.Globalization;
using Alignment.Core.Checking.Linting;

namespace Alignment.Core.Checking.Rules;

/// <summary>A term that may be written, and whose last day has passed.</summary>
/// <remarks>After its <c>until</c> day a term counts as deprecated in new texts. An entry that still says preferred or admitted was forgotten when the name changed.</remarks>
/// <mend>Give the term the status <c>deprecated</c> and say under <c>use</c> what is written now, or mend the day.</mend>
/// <example>
/// <code>
///   - {term: Twitter, status: preferred, until: 2023-07-23}
///     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ “Twitter” is preferred, and was in use until 2023-07-23
/// </code>
/// </example>
internal sealed class PassedUntil() : GlossaryRule("GLO012", "passed-until", Severity.Warning)
{
    internal override void Check(GlossaryLint lint)
    {
        foreach (var (concept, term) in lint.Terms().Where(pair => pair.Term.IsAccepted && pair.Term.Until < lint.Today))
        {
            var day = term.Until!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            lint.Report(this, term.Place, $"“{term.Text}” is {Terminology.GlossarySchema.Status.Word(term.Status)}, and was in use until {day}. Make it deprecated, or mend the day.", concept);
        }
    }
}
