namespace Alignment.Core.Checking.Rules;

/// <summary>A term whose capitals differ from the glossary's, and nothing else.</summary>
/// <remarks>
/// NATO and Nato, Otan and OTAN are house style, and readers notice when a paper has both. Small letters of a term may be capitals in
/// titles and at the start of a sentence; in a line that is all capitals nothing is reported. An entry with <c>case: exact</c> is found with
/// its own capitals alone (WHO and never who), one with <c>case: ignore</c> is never reported. A small one behind <c>a</c> is no name at all (<c>a red cross</c>).
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

            var advice = check.Remember(rule, use, MakeAdvice);
            check.Report(rule, use.Span, advice.Message, (use.Concept, use.Term), advice.Instead is { } instead ? Replacements.Apply(check, use, instead) : null);
        }
    }

    private static Advice MakeAdvice(TextCheck check, TermUse use)
    {
        var instead = use.Term.Use.Count > 0 ? Replacements.ByTerm(check, use, use.Term.Use) : Replacements.ByForm(check, use);
        var written = instead is { Choices: [var first, ..] } ? first.Words : use.Term.Text;
        return new Advice($"write “{written}”, not “{check.TextOf(use.Span)}”", instead);
    }

    private sealed record Advice(string Message, Replacement? Instead);
}
