using System.Globalization;
using System.Text;
using Alignment.Core.Articles;

namespace Alignment.Formats.Xml;

/// <summary>Characters of XML text: decoded with their places, and made fit to be written.</summary>
internal static class XmlCharacters
{
    /// <summary>Appends the text that begins at an index, up to the next markup; line ends become LF, references the characters they stand for.</summary>
    /// <param name="text">What to append to.</param>
    /// <param name="raw">Text that the parser has found well formed.</param>
    /// <param name="index">Where the text begins in it.</param>
    /// <param name="isVerbatim">Whether it is a CDATA section, which has no references.</param>
    public static void Append(MappedTextBuilder text, RawText raw, int index, bool isVerbatim)
    {
        var rest = raw.From(index);
        var end = isVerbatim ? rest.IndexOf("]]>", StringComparison.Ordinal) : rest.IndexOf('<');
        rest = end < 0 ? rest : rest[..end];
        while (!rest.IsEmpty)
        {
            var plain = isVerbatim ? rest.IndexOf('\r') : rest.IndexOfAny('&', '\r');
            plain = plain < 0 ? rest.Length : plain;
            text.Append(rest[..plain], index);
            rest = rest[plain..];
            index += plain;
            if (rest.IsEmpty)
            {
                break;
            }

            var (character, length) = rest[0] == '\r' ? ("\n", rest is ['\r', '\n', ..] ? 2 : 1) : Reference(rest);
            text.AppendInstead(character, index, length);
            rest = rest[length..];
            index += length;
        }
    }

    /// <summary>The text as XML 1.0 can hold it: characters that it forbids even as references become U+FFFD.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="replaced">How many characters were replaced.</param>
    public static string Allowed(string text, out int replaced)
    {
        replaced = 0;
        StringBuilder? allowed = null;
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair || System.Xml.XmlConvert.IsXmlChar(text[i]))
            {
                allowed?.Append(text, i, isPair ? 2 : 1);
                i += isPair ? 1 : 0;
                continue;
            }

            allowed ??= new StringBuilder(text, 0, i, text.Length);
            allowed.Append('\uFFFD');
            replaced++;
        }

        return allowed?.ToString() ?? text;
    }

    private static (string Character, int Length) Reference(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(';');
        var name = text[1..end];
        var character = name switch
        {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "apos" => "'",
            ['#', 'x', .. var digits] => char.ConvertFromUtf32(int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)),
            _ => char.ConvertFromUtf32(int.Parse(name[1..], NumberStyles.None, CultureInfo.InvariantCulture)),
        };
        return (character, end + 1);
    }
}
