using System.Text.RegularExpressions;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Text;

/// <summary>A text and the sentences it should be split into.</summary>
/// <param name="Language">Whose rules to use.</param>
/// <param name="Text">Running text.</param>
/// <param name="Expected">The sentences, white space folded.</param>
internal sealed record SegmentationCase(Language Language, string Text, IReadOnlyList<string> Expected)
{
    /// <summary>Reads a table whose last two columns are the text (<c>\n</c> is a line break) and its sentences between bars.</summary>
    public static IReadOnlyList<SegmentationCase> Read(TextReader reader) => reader.ReadToEnd()
        .Split('\n')
        .Select(line => line.TrimEnd('\r').Split('\t'))
        .Where(fields => fields.Length >= 4 && fields[0] is "fr" or "en")
        .Select(fields => new SegmentationCase(
            fields[0] == "fr" ? Language.French : Language.English,
            fields[^2].Replace("\\n", "\n"),
            [.. fields[^1].Split("|||").Select(Fold)]))
        .ToList();

    /// <summary>What the splitter makes of the text, white space folded.</summary>
    public IReadOnlyList<string> Actual() => [.. SentenceSplitter.Split(Text, Language).Select(sentence => Fold(sentence.Span.In(Text)))];

    private static string Fold(string text) => Regex.Replace(text, @"\s+", " ").Trim();
}
