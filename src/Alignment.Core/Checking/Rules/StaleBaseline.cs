namespace Alignment.Core.Checking.Rules;

/// <summary>An entry of the baseline whose finding is gone.</summary>
/// <remarks>
/// A baseline lets old findings be while new ones fail the check. When an old one is mended, its entry would let the same mistake in again. Entries of files and
/// rules that the run did not look at are not reported.
/// </remarks>
/// <mend>Write the baseline again with <c>--write-baseline</c>.</mend>
/// <example>
/// <code>
/// baseline.json:14:1: TERM001 in seeds/fr/003.txt is mended; write the baseline again
/// </code>
/// </example>
internal sealed class StaleBaseline() : Rule("BAS001", "stale-baseline", Severity.Warning);
