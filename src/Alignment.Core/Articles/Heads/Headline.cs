using System.Text.RegularExpressions;

namespace Alignment.Core.Articles.Heads;

/// <summary>What tells a headline from a sentence of the story.</summary>
internal static partial class Headline
{
    /// <summary>Whether a line at the top can be the headline: a phrase of some words without a final point.</summary>
    public static bool CanBe(TextUnit unit)
    {
        const int Longest = 220; // characters
        const int MostWords = 32;
        var text = unit.Text;
        return text.Length <= Longest
            && text.Count(char.IsLetter) >= 3 // a number or a bullet is no headline
            && text.Split(' ').Length is >= 2 and <= MostWords
            && !EndsSentence(text)
            && text[^1] is not (',' or ';' or ':' or '-' or '–' or '—')
            && !char.IsLower(text[0])
            && !Item().IsMatch(text);
    }

    /// <summary>Whether a unit is running text: a sentence of some length, or much text of any kind.</summary>
    public static bool IsProse(TextUnit unit)
    {
        const int ShortestSentence = 40; // characters; under it, a line of the head may end with a point as well
        const int Long = 220;
        return unit.Text.Length > Long || (unit.Text.Length >= ShortestSentence && EndsSentence(unit.Text));
    }

    /// <summary>Whether the text ends as sentences do, quotation marks and brackets aside.</summary>
    public static bool EndsSentence(string text)
    {
        var end = text.TrimEnd(' ', '\u00A0', '\u202F', '"', '”', '’', '»', '\'', ')', ']', '“');
        return end.Length > 0 && end[^1] is '.' or '!' or '?' or '…';
    }

    /// <summary>Whether a line begins or ends with quotation marks: somebody in the story speaks.</summary>
    public static bool IsQuotation(string text) => text[0] is '"' or '“' or '«' || text[^1] is '"' or '”' or '»';

    /// <summary>Whether two lines say the same: case, blanks, dashes, quotation marks and final points aside.</summary>
    public static bool SameWords(string first, string second) =>
        Words().Replace(first, " ").Trim().Equals(Words().Replace(second, " ").Trim(), StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^(?:[-–—•*·▪►>]\s|\d{1,2}[.)]\s|https?://|www\.)", RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    [GeneratedRegex(@"[^\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
