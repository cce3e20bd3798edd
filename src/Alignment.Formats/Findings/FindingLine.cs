using System.Globalization;
using Alignment.Core.Checking;
using Alignment.Formats.Reporting;

namespace Alignment.Formats.Findings;

/// <summary>A finding on one line, as compilers print theirs, so that editors and problem matchers find the place.</summary>
public static class FindingLine
{
    /// <summary>The word for a severity: error, warning, info.</summary>
    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => "none",
    };

    /// <summary><c>path:line:col: severity: TERM001: message [concept]</c>.</summary>
    public static string Write(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var place = finding.Place;
        return string.Create(CultureInfo.InvariantCulture, $"{Clean(place.File)}:{place.StartLine}:{place.StartColumn}{Rest(finding)}");
    }

    /// <summary>What <see cref="Write"/> has behind the place.</summary>
    internal static string Rest(Finding finding) => $": {Word(finding.Severity)}: {finding.Rule.Id}: {Message(finding)}";

    /// <summary>What is wrong and what to write, on one line, with the concept: <c>message [concept]</c>.</summary>
    internal static string Message(Finding finding) => Clean(finding.Message) + (finding.ConceptId is null ? "" : $" [{finding.ConceptId}]");

    /// <summary>The concept, and where the glossary has it: <c> [nato, glossary/defence.yml:14]</c>; empty if there is none.</summary>
    internal static string Source(Finding finding) => (finding.ConceptId, finding.GlossaryPlace) switch
    {
        (null, _) => "",
        (var concept, null) => $" [{concept}]",
        (var concept, { } place) => string.Create(CultureInfo.InvariantCulture, $" [{concept}, {Clean(place.File)}:{place.StartLine}]"),
    };

    /// <summary>Text from strangers without what would move a terminal's cursor.</summary>
    internal static string Clean(string text)
    {
        foreach (var c in text)
        {
            if (c is (< ' ' or > '~') && !IsHarmless(c))
            {
                return VisibleText.Of(text.ReplaceLineEndings(" ")).Replace('\t', ' ');
            }
        }

        return text;
    }

    // What French and English are written with; rarer characters are looked at one by one.
    private static bool IsHarmless(char c)
    {
        const char End = '\u2120'; // behind punctuation, currencies and the letterlike signs of prose
        return c is '\u00A0' or '\u202F' or '“' or '”' or '’' or '«' or '»'
            || (c is > '\u00A0' and < End && (char.IsLetterOrDigit(c) || char.IsPunctuation(c) || char.IsSymbol(c)));
    }
}
