using Alignment.Core.Text;

namespace Alignment.Core.Checking.Rules;

/// <summary>An acronym that is neither in the glossary nor explained in the text.</summary>
/// <remarks>
/// Two to six capitals that no entry has and no parenthesis explains, reported where a text first uses them. Roman numerals and lines in capitals are passed
/// over. The rule is off: most houses have hundreds of acronyms that need no explanation. It helps to find candidates for the glossary.
/// </remarks>
/// <mend>Explain it where it is first used, add it to the glossary, or list it under <c>known</c> in <c>alignment.yml</c>.</mend>
/// <example>
/// <code>
/// The CRTC decides in May.
///     ^~~~ “CRTC” is neither explained nor in the glossary
/// </code>
/// </example>
internal sealed class UnknownAcronym() : TextRule("TERM013", "unknown-acronym", Severity.Warning, isOn: false)
{
    private const int Shortest = 2;
    private const int Longest = 6;

    internal override void Check(TextCheck check)
    {
        if (check.SeverityOf(this) == Severity.None)
        {
            return;
        }

        var text = check.Text;
        var seen = new HashSet<string>(check.Glossary.KnownAcronyms, StringComparer.Ordinal);
        var (skipped, uses) = (new SpanCursor(check.Source.Skipped), new SpanCursor(check.Uses.ConvertAll(use => use.Span)));
        foreach (var word in Words.Capitals(text))
        {
            var span = word;
            var isCapitals = span.Length is >= Shortest and <= Longest && span.In(text).All(char.IsUpper);
            if (!isCapitals || skipped.Overlaps(span) || uses.Overlaps(span) || IsNumeral(span.In(text)) || IsInCapitalLine(text, span) || !seen.Add(span.In(text)))
            {
                continue;
            }

            var explained = span.Start > 1 && text[span.Start - 1] == '(' && Expansions.Match(text, span.Start - 1, [.. span.In(text).Select(Terminology.Matching.LetterFolding.Fold)]) is not null;
            if (!explained && !text.AsSpan(span.End).StartsWith(" ("))
            {
                check.Report(this, span, $"“{span.In(text)}” is neither explained nor in the glossary");
            }
        }
    }

    private static bool IsNumeral(string word) => word.All(c => c is 'I' or 'V' or 'X' or 'L' or 'C');

    private static bool IsInCapitalLine(string text, TextSpan span)
    {
        var start = text.LastIndexOf('\n', span.Start) + 1;
        var end = text.IndexOf('\n', span.End);
        return Terminology.Matching.CapitalLines.IsAllCapitals(text.AsSpan(start, (end < 0 ? text.Length : end) - start));
    }
}
