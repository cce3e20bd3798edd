using System.Globalization;
using Alignment.Core;
using Alignment.Core.Articles;
using Alignment.Core.Text;
using Alignment.Formats.Translations;

namespace Alignment.Formats.Po;

/// <summary>A C string in double quotes, continued over as many lines as it likes.</summary>
internal sealed class PoString
{
    private const int Longest = 16 << 20; // characters

    private readonly MappedTextBuilder builder = new();
    private readonly List<TextPlace> places = [];
    private int end; // index behind what was added, in the quoted strings put one behind the other

    /// <summary>Whether it holds nothing.</summary>
    public bool IsEmpty => builder.Length == 0;

    /// <summary>The text as it stands, line ends included.</summary>
    public string Text => builder.Build(new PlaceMap("", [new TextPlace(0, 1, 1)])).Text;

    /// <summary>The text on one line, without blanks around it.</summary>
    public MappedText Build(string path)
    {
        var whole = builder.Build(new PlaceMap(path, places.Count == 0 ? [new TextPlace(0, 1, 1)] : [.. places]));
        var start = whole.Text.Length - whole.Text.AsSpan().TrimStart().Length;
        return whole.Fold(new TextSpan(start, whole.Text.AsSpan().Trim().Length));
    }

    /// <summary>Adds the quoted string at the start of a text.</summary>
    /// <param name="text">From the quotation mark to the end of the line.</param>
    /// <param name="line">1-based line.</param>
    /// <param name="column">1-based column of the quotation mark.</param>
    /// <param name="path">What to call the file in errors.</param>
    /// <exception cref="InputFormatException">It is no string, is not closed, or something follows it.</exception>
    public void Add(string text, int line, int column, string path)
    {
        // One index is left free before each string, so that the end of one and the start of the next are told apart.
        var first = places.Count == 0 ? 0 : end + 1;
        if (first > Longest)
        {
            throw new InputFormatException(path, "more than 16 million characters in one string. Is this a gettext catalogue?", line);
        }

        places.Add(new TextPlace(first, line, column + 1));
        end = first + Append(text, first, line, column, path);
    }

    /// <summary>Appends the string; returns the length of what is between its quotes.</summary>
    private int Append(string text, int first, int line, int column, string path)
    {
        if (text is not ['"', ..])
        {
            throw new InputFormatException(path, "no string in double quotes here. Write one, as in msgstr \"Bonjour\".", line, column);
        }

        for (var i = 1; i < text.Length;)
        {
            var index = first + i - 1;
            if (text[i] == '"')
            {
                return text.AsSpan(i + 1).Trim().IsEmpty
                    ? i - 1
                    : throw new InputFormatException(path, "something follows the string. Write \\\" for a quotation mark inside it.", line, column + i + 1);
            }

            if (text[i] != '\\')
            {
                var plain = text.AsSpan(i).IndexOfAny('"', '\\');
                plain = plain < 0 ? text.Length - i : plain;
                builder.Append(text.AsSpan(i, plain), index);
                i += plain;
                continue;
            }

            var (character, length) = Escape(text.AsSpan(i));
            builder.AppendInstead(character, index, length);
            i += length;
        }

        throw new InputFormatException(path, "the string is not closed. End it with a double quote; write \\n for a line end inside it.", line, column);
    }

    /// <summary>The character that an escape stands for, and how long the escape is. C, section 6.4.4.4.</summary>
    private static (string Character, int Length) Escape(ReadOnlySpan<char> text)
    {
        const int LongestNumber = 3; // digits of an octal escape; hexadecimal ones take two
        if (text.Length == 1)
        {
            return ("\\", 1); // a string that is not closed
        }

        if (text[1] == 'x' && Digits(text[2..], 2, char.IsAsciiHexDigit) is > 0 and var hex)
        {
            return (Character(int.Parse(text.Slice(2, hex), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)), hex + 2);
        }

        if (Digits(text[1..], LongestNumber, digit => digit is >= '0' and <= '7') is > 0 and var octal)
        {
            return (Character(Convert.ToInt32(text.Slice(1, octal).ToString(), fromBase: 8)), octal + 1);
        }

        return (text[1] switch
        {
            'n' => "\n",
            't' => "\t",
            'r' => "\r",
            'a' => "\a",
            'b' => "\b",
            'f' => "\f",
            'v' => "\v",
            var other => other.ToString(),
        }, 2);
    }

    private static string Character(int code) => ((char)code).ToString();

    private static int Digits(ReadOnlySpan<char> text, int most, Predicate<char> isDigit)
    {
        var count = 0;
        while (count < Math.Min(most, text.Length) && isDigit(text[count]))
        {
            count++;
        }

        return count;
    }
}
