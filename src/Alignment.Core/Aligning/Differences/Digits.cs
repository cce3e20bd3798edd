using System.Globalization;
using System.Text.RegularExpressions;
using Alignment.Core.Facts;
using Alignment.Core.Text;

namespace Alignment.Core.Aligning.Differences;

/// <summary>Looks at figures as they are written, where their meaning is in doubt: a time as 20.30, a sum as "80, 000", words and figures run together.</summary>
internal static partial class Digits
{
    /// <summary>Whether a text has the same figures somewhere, whatever stands for thousands, decimals or zeros.</summary>
    /// <param name="figures">The figures sought, with separators.</param>
    /// <param name="text">The text to look in.</param>
    public static bool Has(string figures, string text)
    {
        var sought = Significant(figures);
        text = Between().Replace(text, " ");
        return sought.Length > 0 && Groups(text).Any(group => Significant(group) == sought || IsDecade(group, figures) || group.Split(Separators).Any(part => Significant(part) == sought));
    }

    /// <summary>Whether a text has a number, in figures, alone or within a longer one.</summary>
    public static bool Has(int number, string text)
    {
        var sought = number.ToString(CultureInfo.InvariantCulture);
        return Groups(text).SelectMany(group => group.Split(Separators)).Any(part => part.TrimStart('0') == sought || (sought.Length == 4 && part.Length == 2 && sought.EndsWith(part, StringComparison.Ordinal)));
    }

    // "les années 40 et 50", "the 1940s and 1950s"
    private static bool IsDecade(string group, string figures) => figures.Length == 2 && group.Length == 4 && group.EndsWith(figures, StringComparison.Ordinal);

    /// <summary>
    /// Whether figures are not to be trusted: run together with a word (<c>environ70 000</c>), or a part of something else (<c>24/7</c>, <c>1996/97</c>).
    /// </summary>
    /// <param name="text">The text of the side.</param>
    /// <param name="fact">The number or date.</param>
    public static bool IsDoubtful(string text, in Fact fact)
    {
        var span = fact.Span;
        if (fact.Kind == FactKind.Time)
        {
            return false;
        }

        if (!char.IsAsciiDigit(text[span.Start]))
        {
            // "one billion, five hundred million": the comma parts what belongs together
            return fact.Kind == FactKind.Number && span.Start > 1 && text[span.Start - 2] == ',' && text[span.Start - 1] == ' ';
        }

        // "9 mille 200"
        var before = text.AsSpan(0, span.Start).TrimEnd(" \u00A0\u202F");
        if (before.EndsWith("mille", StringComparison.OrdinalIgnoreCase) || before.EndsWith("thousand", StringComparison.OrdinalIgnoreCase) || before.EndsWith("million", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("millions", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var start = span.Start;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '.' or ',' || (text[start - 1] is ' ' or '\u00A0' or '\u202F' && start > 1 && char.IsAsciiDigit(text[start - 2]))))
        {
            start--;
        }

        var end = span.Start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        var behind = span.End < text.Length ? text[span.End] : '\0';
        return behind is '+' or '(' // "$300+ billion", "90(F)-degree heat"
            || before.EndsWith("ligne", StringComparison.OrdinalIgnoreCase) || before.EndsWith("line", StringComparison.OrdinalIgnoreCase) // each language has lines of its own
            || (start > 0 && text[start] == '.') // ".08%"
            || (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] is '/' or ':' or '-' or '–'))
            || (end + 1 < text.Length && text[end] is '/' or ':' && char.IsAsciiDigit(text[end + 1]));
    }

    /// <summary>Whether a number stands in parentheses as what another one comes to: "(around 712,000 CZK)". Each desk converts for its own readers.</summary>
    public static bool IsConverted(string text, TextSpan span)
    {
        var open = text.LastIndexOf('(', Math.Max(0, span.Start - 1));
        return open >= 0 && text.IndexOf(')', open) is var close && (close < 0 || close > span.Start)
            && (Hedges.Contains(new string([.. text.AsSpan(open + 1).TrimStart().ToString().TakeWhile(char.IsLetter)]))
                || (span.Start - open <= 2 && text.AsSpan(Math.Max(0, open - Reach), Math.Min(open, Reach)).IndexOfAnyInRange('0', '9') >= 0)); // (300,948 sq mi)
    }

    private const int Reach = 25; // characters before a parenthesis that hold the number it converts

    private static readonly HashSet<string> Hedges = new(StringComparer.OrdinalIgnoreCase)
    {
        "around", "about", "approximately", "nearly", "some", "or", "roughly", "almost", "environ", "soit", "près", "quelque", "presque", "ou",
    };

    private static readonly char[] Separators = [' ', '\u00A0', '\u202F', '.', ',', ':', '/', '-', 'h', 'H', '(', ')'];

    // Words between the parts of one number: 55 mille 053, 20 sec 53.
    [GeneratedRegex(@"(?<=[0-9])[ \u00A0\u202F]?(mille|h|heures|sec|secondes|s|min|minutes|mn|mètres|m)[ \u00A0\u202F](?=[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    private static string Significant(string figures) => new string([.. figures.Where(char.IsAsciiDigit)]).Trim('0');

    // Figures and what may stand between them.
    private static IEnumerable<string> Groups(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                continue;
            }

            var end = i;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || (Array.IndexOf(Separators, text[end]) >= 0 && end + 1 < text.Length && (char.IsAsciiDigit(text[end + 1]) || (text[end] == ',' && text[end + 1] == ' ')))))
            {
                end++;
            }

            yield return text[i..end];
            i = end;
        }
    }
}
