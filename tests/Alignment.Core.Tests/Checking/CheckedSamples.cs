using Alignment.Core.Articles;
using Alignment.Core.Checking;
using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Checking;

/// <summary>Checks samples of a line or two.</summary>
internal static class CheckedSamples
{
    /// <summary>What is found in a text.</summary>
    public static IReadOnlyList<Finding> Check(this Glossary glossary, Language language, string text, DateOnly? day = null)
    {
        var lines = new SourceLines(text);
        var file = new CheckedFile("a.txt", lines, [new CheckedText(new MappedText(text, SourceMap.ForFile("a.txt", lines))) { Language = language, Date = day }]);
        return new TextChecker(glossary, new RuleSet(RuleSettings.Default)).Check(file).Findings;
    }

    /// <summary>The same as <c>RULE words</c>, in order.</summary>
    public static string Found(this Glossary glossary, Language language, string text) =>
        string.Join(" | ", glossary.Check(language, text).Select(finding => $"{finding.Rule.Id} {finding.Matched}"));

    /// <summary>A text with everything mended that needs no person.</summary>
    public static string Mended(this Glossary glossary, Language language, string text)
    {
        foreach (var edit in glossary.Check(language, text).Where(finding => finding.Fix == Fixability.Safe).Select(finding => finding.Suggestions[0]).OrderByDescending(edit => edit.Span.Start))
        {
            text = text[..edit.Span.Start] + edit.NewText + text[edit.Span.End..];
        }

        return text;
    }
}
