namespace Alignment.Core.Checking.Rules;

/// <summary>An acronym that a text uses without its full form having stood before or beside it.</summary>
/// <remarks>
/// Readers do not know every acronym. The first use in running text, titles and headings aside, wants the full form before it or beside
/// it: <c>Global Affairs Canada (GAC)</c>, <c>GAC (Global Affairs Canada)</c>. That is asked of acronyms whose entry has a full form, unless it says
/// <c>first_use: known</c> (everybody knows it) or <c>never</c>. One finding a text and concept.
/// </remarks>
/// <mend>Write the full form at the first use. Where every reader knows the acronym, write <c>first_use: known</c> into the entry.</mend>
/// <example>
/// <code>
/// Officials of GAC met on Tuesday.
///              ^~~ write out “Global Affairs Canada” at the first use of “GAC”
/// </code>
/// </example>
internal sealed class AcronymNotExpanded() : TextRule("TERM010", "acronym-not-expanded", Severity.Warning)
{
    internal override void Check(TextCheck check)
    {
        var settled = new HashSet<string>(StringComparer.Ordinal);
        var uses = check.Uses;
        for (var i = 0; i < uses.Count; i++)
        {
            var use = uses[i];
            if (!AcronymUses.IsShort(use.Term))
            {
                settled.Add(use.Concept.Id);
                continue;
            }

            var isFirst = !use.IsHeading && !use.IsQuoted && AcronymUses.MustExpand(use) && !IsPartOfName(check.Text, use.Span.End) && settled.Add(use.Concept.Id);
            if (!isFirst || (i + 1 < uses.Count && AcronymUses.IsIntroduction(check.Text, use, uses[i + 1])) || Expansions.IsDefinedHere(check.Text, use) || Expansions.IsSpelledOut(check.Text, use))
            {
                continue;
            }

            check.Report(this, use.Span, $"write out “{use.Term.Of}” at the first use of “{use.Term.Text}”", (use.Concept, use.Term));
        }
    }

    // "CPI Byty", "ISIS Equity Partners": a name that begins with the same letters.
    private static bool IsPartOfName(string text, int end) => end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]);
}
