namespace Alignment.Core.Checking.Rules;

/// <summary>A term whose capitals differ from the glossary's, and nothing else.</summary>
/// <remarks>
/// NATO and Nato, Otan and OTAN are house style, and readers notice when a paper has both. Small letters of a term may be capitals in
/// titles and at the start of a sentence; in a line that is all capitals nothing is reported. An entry with <c>case: exact</c> is found with
/// its own capitals alone (WHO and never who), one with <c>case: ignore</c> is never reported.
/// </remarks>
/// <mend>Write it as the glossary does; <c>--fix</c> does it.</mend>
/// <example>
/// <code>
/// les alliés de l'Otan
///                 ^~~~ write “OTAN”, not “Otan”
/// </code>
/// </example>
internal sealed class WrongCase() : TextRule("TERM003", "wrong-case", Severity.Warning)
{
    internal override void Check(TextCheck check) => Report(this, check, FormVerdict.WrongCase);

    /// <summary>Reports the uses whose form is to be mended.</summary>
    internal static void Report(Rule rule, TextCheck check, FormVerdict verdict)
    {
        foreach (var use in check.Uses)
        {
            if (use.Verdict != verdict || use.IsQuoted)
            {
                continue;
            }

            var (mend, form) = use.Term.Use is [var first, ..]
                ? (Replacements.OfTerm(check, use, use.Term.Use), first)
                : (Replacements.OfForm(check, use), use.Match.Form ?? use.Term.Text);
            var written = Replacements.Written(check, use, form);
            check.Report(rule, use.Span, $"write “{written}”, not “{check.Text.AsSpan(use.Span.Start, use.Span.Length)}”", (use.Concept, use.Term), mend);
        }
    }
}
