using System.Globalization;
using System.Text.RegularExpressions;
using Alignment.Core.Reviewing.Importing;

namespace Alignment.Formats.Word;

/// <summary>What an import has to know of a row and no reader wants to see, as the tag of a content control and once more as the name of a bookmark.</summary>
/// <remarks>
/// Word keeps both. LibreOffice 7 drops the tags; its bookmarks stay. Names of bookmarks are unique in a document and have up to 40 letters,
/// digits and underscores; those that begin with one are hidden (ECMA-376-1, 17.13.6.2, and what Word accepts).
/// </remarks>
internal static partial class WordMarkText
{
    private const int LongestBookmark = 40;

    /// <summary>The tag of a mark: <c>bead:both:b12</c>.</summary>
    /// <param name="kind">What it marks, of <see cref="WordNames"/>.</param>
    /// <param name="value">What it says; may be empty.</param>
    public static string Tag(string kind, string value) => value.Length == 0 ? kind : $"{kind}:{value}";

    /// <summary>The name of a bookmark that says the same: <c>_bead_3_both_b12</c>; null if bookmarks cannot say it.</summary>
    /// <param name="kind">What it marks, of <see cref="WordNames"/>.</param>
    /// <param name="table">1-based number of the table, since names are unique.</param>
    /// <param name="value">What it says; may be empty.</param>
    public static string? Bookmark(string kind, int table, string value)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"_{kind}_{table}_{Shorten(kind, value).Replace(':', '_')}");
        return name.Length <= LongestBookmark && Letters().IsMatch(name) ? name : null;
    }

    /// <summary>What the first mark of a kind says; null if there is none.</summary>
    public static string? Find(IEnumerable<string> marks, string kind)
    {
        foreach (var mark in marks)
        {
            if (mark.StartsWith(kind, StringComparison.Ordinal) && (mark.Length == kind.Length || mark[kind.Length] == ':'))
            {
                return mark.Length == kind.Length ? "" : mark[(kind.Length + 1)..];
            }

            if (Name().Match(mark) is { Success: true } name && name.Groups["kind"].Value == kind)
            {
                return Lengthen(kind, name.Groups["value"].Value);
            }
        }

        return null;
    }

    // The four parts of a fingerprint fit without what stands between them.
    private static string Shorten(string kind, string value) => kind == WordNames.Base ? value.Replace("-", "", StringComparison.Ordinal).Replace("x", "", StringComparison.Ordinal) : value;

    private static string Lengthen(string kind, string value)
    {
        const int Part = BeadFingerprint.Digits;
        var sides = value.IndexOf('_', StringComparison.Ordinal);
        return kind == WordNames.Base ? string.Join('-', value.Chunk(Part).Select(part => "x" + new string(part)))
            : sides < 0 ? value
            : value[..sides] + ":" + value[(sides + 1)..];
    }

    [GeneratedRegex("^[A-Za-z0-9_]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();

    [GeneratedRegex("^_(?<kind>[a-z]+)_[0-9]+_(?<value>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
