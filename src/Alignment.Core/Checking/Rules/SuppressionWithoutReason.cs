namespace Alignment.Core.Checking.Rules;

/// <summary>A comment that suppresses a finding and does not say why.</summary>
/// <remarks>Whoever reads the text next year cannot tell a decision from a convenience. The comment works all the same.</remarks>
/// <mend>Write the reason behind <c>--</c>, or behind the rule in <c># alignment:ignore</c>.</mend>
/// <example>
/// <code>
/// &lt;!-- alignment-disable-next-line TERM001 --&gt;
/// ^~~~ say why TERM001 is suppressed
/// </code>
/// </example>
internal sealed class SuppressionWithoutReason() : Rule("SUP002", "suppression-without-reason", Severity.Warning);
