namespace Alignment.Core.Checking.Rules;

/// <summary>A term that the glossary deprecates, or that was not in use when the text was written.</summary>
/// <remarks>
/// Names change: departments are renamed, spellings are given up. A deprecated term is understood and no longer written. A term with
/// <c>since</c> or <c>until</c> is reported in texts dated outside these days; a text without a date is not held to them. A deprecated term with <c>until</c> was right in a text dated before.
/// </remarks>
/// <mend>Write the term under <c>use</c>, or the preferred term. <c>--fix</c> does it as for a forbidden term.</mend>
/// <example>
/// <code>
/// The talks in Kiev went on all night.
///              ^~~~ use “Kyiv” instead of “Kiev” (the Russian spelling)
/// </code>
/// </example>
internal sealed class DeprecatedTerm() : TextRule("TERM002", "deprecated-term", Severity.Warning)
{
    internal override void Check(TextCheck check) => ForbiddenTerm.Report(this, check, FormVerdict.Deprecated);
}
