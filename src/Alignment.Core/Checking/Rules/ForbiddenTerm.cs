using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Checking.Rules;

/// <summary>A term that the glossary forbids.</summary>
/// <remarks>
/// A forbidden term is one that the house has decided against: an acronym of the other language, a calque, a name that takes sides.
/// It is reported in every form that the language gives it, plurals and feminines included, but not in quotations, in code, in addresses,
/// inside a longer term of the glossary or a phrase that the entry excepts, or where the text says that it is the other language's word (<c>NATO en anglais</c>,
/// <c>the French acronym OTAN</c>).
/// </remarks>
/// <mend>
/// Write the term that the entry names under <c>use</c>. Where there is one such term of the same gender and number, <c>--fix</c> does it, with the
/// article before it: <c>la NATO</c> becomes <c>l'OTAN</c>; not where the thing is named twice (<c>l'OTAN/NATO</c>), which is for a person to settle. If the term is right in a place, except the phrase in the entry, or suppress
/// the finding there.
/// </mend>
/// <example>
/// <code>
/// Le Canada respecte ses engagements envers la NATO.
///                                              ^~~~ use “OTAN” instead of “NATO”
/// </code>
/// </example>
internal sealed class ForbiddenTerm() : TextRule("TERM001", "forbidden-term", Severity.Error)
{
    internal override void Check(TextCheck check) => Report(this, check, FormVerdict.Forbidden);

    /// <summary>Reports the uses of terms that are not to be written.</summary>
    internal static void Report(Rule rule, TextCheck check, FormVerdict verdict)
    {
        foreach (var use in check.Uses)
        {
            if (use.Verdict != verdict || use.IsQuoted)
            {
                continue;
            }

            // What a thing is called in the other language is told, not written.
            var advice = check.Remember(rule, use, MakeAdvice);
            if (!advice.IsForeign || !Glosses.IsNamedAsForeign(check.Text, use.Span, check.Language))
            {
                check.Report(rule, use.Span, advice.Message, (use.Concept, use.Term), Replacements.Apply(check, use, advice.Instead));
            }
        }
    }

    /// <summary>Whether the words are an accepted term of the concept in the other language.</summary>
    internal static bool IsAcceptedElsewhere(TermUse use) => use.Concept.Terms(use.Term.Language.Other()).Any(term => term.IsAccepted && term.Text == use.Term.Text);

    private static Advice MakeAdvice(TextCheck check, TermUse use)
    {
        var instead = Replacements.Instead(use.Concept, use.Term, check.Region);
        var found = check.TextOf(use.Span);
        var message = instead.Count == 0 ? $"do not write “{found}”" : $"use {List(instead)} instead of “{found}”";
        return new Advice(message + Reason(check, use.Term), Replacements.ByTerm(check, use, instead), IsAcceptedElsewhere(use));
    }

    /// <summary>Terms for a message.</summary>
    internal static string List(IEnumerable<string> terms) => string.Join(" or ", terms.Select(term => $"“{term}”"));

    private static string Reason(TextCheck check, Term term)
    {
        var day = check.Source.Date;
        return term switch
        {
            { Why: { } why } => $" ({why})",
            { Until: { } until } when day > until => string.Create(System.Globalization.CultureInfo.InvariantCulture, $" (in use until {until:yyyy-MM-dd})"),
            { Since: { } since } when day < since => string.Create(System.Globalization.CultureInfo.InvariantCulture, $" (in use since {since:yyyy-MM-dd})"),
            _ => "",
        };
    }

    private sealed record Advice(string Message, Replacement Instead, bool IsForeign);
}
