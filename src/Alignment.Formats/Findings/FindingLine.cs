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
        using var line = new StringWriter(CultureInfo.InvariantCulture);
        Append(new GatheredText(line, room: 256), finding, Clean(finding.Place.File)).HandOn();
        return line.ToString();
    }

    /// <summary>Adds what <see cref="Write"/> returns.</summary>
    /// <param name="line">Where to.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="path">Its file, <see cref="Clean"/>.</param>
    internal static GatheredText Append(GatheredText line, Finding finding, string path)
    {
        var place = finding.Place;
        line.Append(path).Append(":").Append(place.StartLine).Append(":").Append(place.StartColumn)
            .Append(": ").Append(Word(finding.Severity)).Append(": ").Append(finding.Rule.Id).Append(": ").Append(Clean(finding.Message));
        return finding.ConceptId is { } concept ? line.Append(" [").Append(concept).Append("]") : line;
    }

    /// <summary>What is wrong and what to write, on one line, with the concept: <c>message [concept]</c>.</summary>
    internal static string Message(Finding finding) => Clean(finding.Message) + (finding.ConceptId is null ? "" : $" [{finding.ConceptId}]");

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
