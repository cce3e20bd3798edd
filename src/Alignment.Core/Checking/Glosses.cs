using System.Text.RegularExpressions;
using Alignment.Core.Text;

namespace Alignment.Core.Checking;

/// <summary>Knows where a text names a thing twice, or says what it is called in the other language: OTAN (NATO en anglais), GRC/RCMP, formerly DFATD.</summary>
internal static partial class Glosses
{
    private const int Reach = 40; // characters between two names of one thing: "Global Affairs Canada (formerly the DFATD"
    private const int Window = 48; // characters before or behind a name that may say whose it is

    /// <summary>Whether an accepted term of the same concept stands beside it, as its explanation, so that it would be there twice.</summary>
    public static bool IsBesideAccepted(TextCheck check, in TermUse use)
    {
        if (use.Verdict is not (FormVerdict.Forbidden or FormVerdict.Deprecated))
        {
            return false;
        }

        var (uses, concept, span) = (check.Uses, use.Concept, use.Span);
        for (var i = FirstFrom(uses, span.Start - Reach - Window); i < uses.Count && uses[i].Span.Start <= span.End + Reach; i++)
        {
            var other = uses[i].Span;
            if (uses[i].Term.IsAccepted && uses[i].Concept == concept && !other.Overlaps(span)
                && IsExplanation(check.Text.AsSpan()[Math.Min(other.End, span.End)..Math.Max(other.Start, span.Start)]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the text says that these words are those of the other language.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The words.</param>
    /// <param name="language">The language of the text.</param>
    public static bool IsNamedAsForeign(string text, TextSpan span, Language language)
    {
        var before = text.AsSpan(Math.Max(0, span.Start - Window)..span.Start);
        var behind = text.AsSpan(span.End..Math.Min(text.Length, span.End + Window));
        return language == Language.French
            ? (before.Contains("anglais", StringComparison.Ordinal) && EnglishBefore().IsMatch(before)) || (behind.Contains("anglais", StringComparison.Ordinal) && EnglishBehind().IsMatch(behind))
            : (before.Contains("French", StringComparison.Ordinal) && FrenchBefore().IsMatch(before)) || (behind.Contains("French", StringComparison.Ordinal) && FrenchBehind().IsMatch(behind));
    }

    private static bool IsExplanation(ReadOnlySpan<char> between) => between.Length <= Reach && Between().IsMatch(between);

    // Index of the first use that begins at a place or behind it.
    private static int FirstFrom(List<TermUse> uses, int start)
    {
        var (low, high) = (0, uses.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = uses[middle].Span.Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    [GeneratedRegex(@"^([ \u00A0\u202F/(),\[\]–—-]|l['’]|\b(ou|or|soit|la|le|the|now|then|formerly|former|previously|once|known|called|named|spelled|spelt|as|anciennement|autrefois|ancienne?|devenue?|appelée?|nommée?|connue?|écrite?|sous|nom|de|du|ex)\b)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(@"(en anglais|(acronyme|sigle|nom|abréviation|appellation) anglaise?)[\s:,(«“""]*(est|soit|de)?[\s:(«“""]*$", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishBefore();

    [GeneratedRegex(@"^[\s,»”""(]*(est |selon |d['’]après )?(en anglais|(l['’]|le |son |un )?(acronyme|sigle|nom|abréviation|appellation) anglaise?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishBehind();

    [GeneratedRegex(@"(in French|French (acronym|initials|name|abbreviation))[\s:,(“""]*(as|is|of)?[\s:(“""]*$", RegexOptions.CultureInvariant)]
    private static partial Regex FrenchBefore();

    [GeneratedRegex(@"^[\s,”""(]*(is )?(in French|((its|the) )?French (acronym|initials|name|abbreviation))\b", RegexOptions.CultureInvariant)]
    private static partial Regex FrenchBehind();
}
