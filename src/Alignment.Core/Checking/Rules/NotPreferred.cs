namespace Alignment.Core.Checking.Rules;

/// <summary>An admitted term where the glossary prefers another.</summary>
/// <remarks>
/// Most admitted terms are there to be used: the short name after the full one, the acronym. The rule is off; switch it on for a house
/// that wants one term only, for some files, or in an entry: <c>rules: {severity: {TERM005: warning}}</c>.
/// </remarks>
/// <mend>Write the preferred term, or make the admitted one preferred.</mend>
/// <example>
/// <code>
/// The press conference is at noon.
///     ^~~~~~~~~~~~~~~~ prefer “news conference” to “press conference”
/// </code>
/// </example>
internal sealed class NotPreferred() : TextRule("TERM005", "not-preferred", Severity.Warning, isOn: false)
{
    internal override void Check(TextCheck check)
    {
        foreach (var use in check.Uses)
        {
            // Most glossaries leave the rule off, and what to write is not soon worked out.
            if (use.Verdict != FormVerdict.NotPreferred || use.IsQuoted || check.SeverityOf(this, use.Concept) == Severity.None || use.Concept.Preferred(use.Term.Language, check.Region) is not { } preferred)
            {
                continue;
            }

            var mend = Replacements.OfTerm(check, use, [preferred.Text]) with { Fix = Fixability.Unsafe };
            var message = $"prefer “{preferred.Text}” to “{check.Text.AsSpan(use.Span.Start, use.Span.Length)}”";
            check.Report(this, use.Span, message, (use.Concept, use.Term), mend);
        }
    }
}
