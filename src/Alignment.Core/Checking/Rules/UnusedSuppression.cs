namespace Alignment.Core.Checking.Rules;

/// <summary>A comment that suppresses a rule where it has nothing to report.</summary>
/// <remarks>
/// The text was mended, or the rule, line or concept is misspelled: such comments stay for years and hide the next real finding. A comment is unused only if its
/// rule was on in the run. One that names no rule suppresses nothing, and is reported as well.
/// </remarks>
/// <mend>Remove the comment, or mend the rule id or concept that it names.</mend>
/// <example>
/// <code>
/// l'OTAN a répondu. &lt;!-- alignment-disable-line TERM001 nato -- quoted headline --&gt;
///                   ^~~~ nothing to suppress here: TERM001 has no finding on this line
/// </code>
/// </example>
internal sealed class UnusedSuppression() : Rule("SUP001", "unused-suppression", Severity.Warning);
