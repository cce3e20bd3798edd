using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Alignment.Formats.Bitexts;

/// <summary>Names of bitext files: <c>FRID--ENID.bitext.jsonl</c>, from which both ids can be read again.</summary>
/// <remarks>
/// A <c>/</c> of an id is written <c>__</c>. What a file system might refuse or misread, and what would make the name ambiguous (<c>--</c>, an
/// underscore beside another or beside a <c>/</c>, a dot in front), is written as percent and two hexadecimal digits for each byte of UTF-8.
/// </remarks>
public static class BitextFileName
{
    /// <summary>The end of every name.</summary>
    public const string Extension = ".bitext.jsonl";

    private const string Separator = "--";
    private const int LongestId = 115; // bytes; two of them, the separator and the extension stay within the 255 of common file systems
    private const string Cut = "%~"; // never written by the escape, so it marks a name whose id cannot be read back

    /// <summary>The file name for two article ids; no path, and harmless whatever the ids are.</summary>
    /// <remarks>Ids too long for a file name are cut and end in a hash; the file's header has them in full.</remarks>
    public static string Of(string frenchId, string englishId)
    {
        ArgumentNullException.ThrowIfNull(frenchId);
        ArgumentNullException.ThrowIfNull(englishId);
        return Fit(frenchId) + Separator + Fit(englishId) + Extension;
    }

    /// <summary>Whether a file, by its name, is a bitext.</summary>
    public static bool IsBitext(string fileName) => fileName?.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ?? false;

    /// <summary>The ids a name was made of; null if it was not made by <see cref="Of"/>, or an id was cut.</summary>
    public static (string French, string English)? Parse(string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        if (!fileName.EndsWith(Extension, StringComparison.Ordinal))
        {
            return null;
        }

        return fileName[..^Extension.Length].Split(Separator) is [var french, var english]
            && Unescape(french) is { } frenchId
            && Unescape(english) is { } englishId
            && Of(frenchId, englishId) == fileName
            ? (frenchId, englishId)
            : null;
    }

    private static string Fit(string id)
    {
        var name = Escape(id);
        if (Encoding.UTF8.GetByteCount(name) <= LongestId)
        {
            return name;
        }

        const int HashDigits = 16; // 64 bits: two ids of one run never meet
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..HashDigits];
        var cut = new StringBuilder();
        var bytes = Cut.Length + HashDigits;
        foreach (var rune in name.EnumerateRunes().TakeWhile(rune => (bytes += rune.Utf8SequenceLength) <= LongestId))
        {
            cut.Append(rune.ToString());
        }

        // Neither half an escape nor a hyphen that would join the separator may stand before the mark.
        return cut.ToString().TrimEnd('-') + Cut + hash;
    }

    private static string Escape(string id)
    {
        var name = new StringBuilder(id.Length);
        for (var i = 0; i < id.Length; i++)
        {
            var length = char.IsSurrogatePair(id, i) ? 2 : 1;
            if (id[i] == '/')
            {
                name.Append("__");
            }
            else if (IsPlain(id, i, length))
            {
                name.Append(id, i, length);
            }
            else
            {
                foreach (var value in Encoding.UTF8.GetBytes(id.Substring(i, length)))
                {
                    name.Append(CultureInfo.InvariantCulture, $"%{value:X2}");
                }
            }

            i += length - 1;
        }

        return name.ToString();
    }

    private static bool IsPlain(string id, int index, int length)
    {
        var before = index == 0 ? '\0' : id[index - 1];
        var after = index + length >= id.Length ? '\0' : id[index + length];
        return id[index] switch
        {
            '_' => before is not ('_' or '/') && after is not ('_' or '/'),
            '-' => before is not ('-' or '\0') && after is not ('-' or '\0'),
            '.' => before != '\0', // no hidden files
            ' ' or ',' or '\'' or '(' or ')' or '+' or '=' or '@' or '&' or '!' => true,
            _ => CharUnicodeInfo.GetUnicodeCategory(id, index) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
                or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber,
        };
    }

    private static string? Unescape(string name)
    {
        var bytes = new List<byte>(name.Length);
        for (var i = 0; i < name.Length;)
        {
            if (name.AsSpan(i).StartsWith("__", StringComparison.Ordinal))
            {
                bytes.Add((byte)'/');
                i += 2;
            }
            else if (name[i] != '%')
            {
                var length = char.IsSurrogatePair(name, i) ? 2 : 1;
                bytes.AddRange(Encoding.UTF8.GetBytes(name.Substring(i, length)));
                i += length;
            }
            else if (i + 2 < name.Length && byte.TryParse(name.AsSpan(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value))
            {
                bytes.Add(value);
                i += 3;
            }
            else
            {
                return null;
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
