using Alignment.Core.Text;

namespace Alignment.Core.Checking.Rules;

/// <summary>A name that is nearly one of the glossary's.</summary>
/// <remarks>
/// A new spelling of a known person or place is not in the glossary, so that no other rule sees it: <c>Soleymany</c>, <c>Zelenskiy</c>. Words with a capital are compared with the
/// names of persons and places by how they sound across languages (q, k, gh; ei, ey, i; ou, u). Short names are left out. It may be another person: the rule is for information.
/// </remarks>
/// <mend>Write the name as the glossary has it; or list the spelling under <c>match</c>, so that it is mended everywhere; or add the other person.</mend>
/// <example>
/// <code>
/// le général Soleymany
///            ^~~~~~~~~ is this “Soleimani”? The glossary does not know “Soleymany”
/// </code>
/// </example>
internal sealed class NearVariantName() : TextRule("TERM022", "near-variant-name", Severity.Info)
{
    internal override void Check(TextCheck check)
    {
        if (check.Glossary.Names.Value is { IsEmpty: true } || check.SeverityOf(this) == Severity.None)
        {
            return;
        }

        var seen = new Dictionary<string, KnownName?>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var text = check.Text;
        var (skipped, uses, quoted) = (new SpanCursor(check.Source.Skipped), new SpanCursor(check.Uses.ConvertAll(use => use.Span)), new SpanCursor(check.Source.Quotations));
        foreach (var span in Words.Capitals(text))
        {
            // A text says the same words over and over; what a word is near to is found out once.
            var word = text.AsSpan(span.Start, span.Length);
            if (!seen.TryGetValue(word, out var near))
            {
                seen[word] = near = check.Glossary.Names.Value.Find(word.ToString(), check.Language);
            }

            if (near is null || skipped.Overlaps(span) || uses.Overlaps(span) || quoted.Overlaps(span) || IsPartOfLonger(text, span))
            {
                continue;
            }

            var edit = check.Replace(span, near.Term.Text);
            var message = $"is this “{near.Term.Text}”? The glossary does not know “{word}”";
            check.Report(this, span, message, (near.Concept, near.Term), edit is null ? null : new Mend([edit], Fixability.Unsafe));
        }
    }

    private static bool IsPartOfLonger(string text, TextSpan span) =>
        (span.Start > 0 && text[span.Start - 1] is '-' or '@' or '_' or '/' or '.') || (span.End < text.Length && text[span.End] is '-' or '@' or '_' or '/');
}
