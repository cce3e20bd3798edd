using System.Text.RegularExpressions;
using Alignment.Core.Checking.Linting;

namespace Alignment.Core.Checking.Rules;

/// <summary>A term that would be found everywhere, or nowhere: a single letter, a small word, a regular expression.</summary>
/// <remarks>
/// A term of one letter or a word like <c>le</c> or <c>of</c> is found in every sentence and drowns the findings that matter. Terms are words and not
/// patterns: <c>OTANs?</c> is looked for with its question mark. Plurals, feminines, accents, hyphens and dots are seen through without one.
/// </remarks>
/// <mend>
/// Write the term out. Use <c>match</c> for other spellings, <c>forms</c> for other forms, and <c>case: exact</c> for an acronym that is also a word:
/// <c>WHO</c>, <c>IS</c>.
/// </mend>
/// <example>
/// <code>
///   en: {term: "NATO(-led)?", status: preferred}
///       ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ “NATO(-led)?” looks like a regular expression
/// </code>
/// </example>
internal sealed partial class GenericTerm() : GlossaryRule("GLO010", "generic-term", Severity.Warning)
{
    private static readonly HashSet<string> SmallWords = new(
    (
        "a an and are as at be but by for from had has have he her his i if in is it its me my no not of on or our she so that the their them then there they this to up us was we "
        + "were what when who will with you your au aux avec ce ces cette dans de des du elle elles en est et être eux il ils je la le les leur leurs lui ma mais me mes mon ne nos "
        + "notre nous on ont ou où par pas pour qu que qui sa se ses si son sont sur ta te tes ton tu un une vos votre vous y").Split(' '),
        StringComparer.Ordinal);

    internal override void Check(GlossaryLint lint)
    {
        foreach (var (concept, term) in lint.Terms())
        {
            foreach (var text in term.LookupForms.Prepend(term.Text))
            {
                if (Problem(text) is { } problem)
                {
                    lint.Report(this, term.Place, $"“{text}” {problem}", concept);
                }
            }
        }
    }

    private static string? Problem(string text) => text switch
    {
        _ when !text.Any(char.IsLetterOrDigit) => "holds no letter, so that it is never found. Write the words.",
        _ when text.Count(char.IsLetterOrDigit) == 1 && text.All(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '\'' or '’' or ' ') => "is a single letter, which every text is full of. Write it out.",
        _ when SmallWords.Contains(text) => "is a word that every sentence has. Make it a longer phrase.",
        _ when Pattern().IsMatch(text) => "looks like a regular expression; terms are words. List other spellings under match.",
        _ => null,
    };

    // Not names such as Canal+, US$, Yahoo! and R&D.
    [GeneratedRegex(@"\\[a-zA-Z.]|\.[*+?]|\w\*$|\(\?|\([^)]*\|[^)]*\)|\[[^\]]*-[^\]]*\]|\[[^\]]+\][*+?]|\)[?*+]|\w\?\w|^\^|^/.+/i?$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
