using System.Text.RegularExpressions;
using Alignment.Core.Text;

namespace Alignment.Core.Terminology.Suggesting;

/// <summary>Finds full forms that stand beside their acronym: <c>North Atlantic Treaty Organization (NATO)</c>, <c>NATO (North Atlantic Treaty Organization)</c>.</summary>
internal static partial class AcronymFinder
{
    /// <summary>The full forms of a text with their acronyms.</summary>
    public static IEnumerable<(string Full, string Acronym)> Find(SuggestionSide side, int text)
    {
        var content = side.Text.Text(text);
        foreach (Match bracket in Bracketed().Matches(content))
        {
            var acronym = bracket.Groups["acronym"].Value;
            var end = TokenBefore(side, text, bracket.Index);
            if (end > 0 && Backward(side, text, end, Letters(acronym)) is var start and >= 0)
            {
                yield return (side.SpanOf(text, start, end).In(content), acronym);
            }
        }

        foreach (Match bracket in Expanded().Matches(content))
        {
            var full = bracket.Groups["full"];
            var end = TokenBefore(side, text, full.Index + full.Length);
            if (end > 0 && Backward(side, text, end, Letters(bracket.Groups["acronym"].Value)) is var start and >= 0 && side.Text.Spans(text)[start].Start == full.Index)
            {
                yield return (full.Value, bracket.Groups["acronym"].Value);
            }
        }
    }

    private static string Letters(string acronym)
    {
        var letters = Folding.WithoutAccents(acronym);
        return string.Concat((acronym[^1] == 's' ? letters[..^1] : letters).Where(char.IsLetter));
    }

    /// <summary>Number of tokens that end before a place.</summary>
    private static int TokenBefore(SuggestionSide side, int text, int place)
    {
        var spans = side.Text.Spans(text);
        var count = 0;
        while (count < spans.Length && spans[count].End <= place)
        {
            count++;
        }

        return count;
    }

    /// <summary>The token where words begin whose initials are the letters; -1 if there are none. Words that only join others may be passed over.</summary>
    private static int Backward(SuggestionSide side, int text, int end, string letters)
    {
        var tokens = side.Text.Tokens(text);
        var letter = letters.Length - 1;
        for (var token = end - 1; token >= 0; token--)
        {
            if (token < end - 1 && !side.IsJoined(text, token + 1))
            {
                return -1;
            }

            if (Folding.WithoutAccents(side.Text.Types[tokens[token]].Key)[0] == letters[letter])
            {
                if (--letter < 0)
                {
                    return side.Role(tokens[token]) == WordRole.Content ? token : -1;
                }
            }
            else if (side.Role(tokens[token]) == WordRole.Content)
            {
                return -1;
            }
        }

        return -1;
    }

    [GeneratedRegex(@"[ \u00A0]\([«“""]?[ \u00A0]?(?<acronym>\p{Lu}[\p{Lu}.&]{1,9}s?)[ \u00A0]?[»”""]?[\),;]", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\b(?<acronym>\p{Lu}[\p{Lu}.&]{1,9}s?)[ \u00A0]\((?<full>\p{L}[^()]{4,119})\)", RegexOptions.CultureInvariant)]
    private static partial Regex Expanded();
}
