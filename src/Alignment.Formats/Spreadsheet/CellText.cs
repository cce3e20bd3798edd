using System.Globalization;
using System.Text.RegularExpressions;
using Alignment.Formats.Reporting;

namespace Alignment.Formats.Spreadsheet;

/// <summary>Texts as cells of a workbook hold them.</summary>
internal static partial class CellText
{
    /// <summary>Characters (UTF-16 code units) that a cell holds; Excel refuses files with more.</summary>
    public const int Longest = 32_767;

    /// <summary>The text of a cell: on one line, control characters written out, and what looks like Excel's escapes escaped (ECMA-376-1, 22.9.2.19).</summary>
    public static string Encode(string text) => LikeEscape().Replace(VisibleText.Of(text), "_x005F_").ReplaceLineEndings(" ");

    /// <summary>The text that a cell stands for, escapes undone.</summary>
    public static string Decode(string cell) => cell.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(cell, match => ((char)int.Parse(match.Groups["code"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : cell;

    /// <summary>Whether a spreadsheet might take a text for a formula once a person edits its cell.</summary>
    public static bool LooksLikeFormula(string text) =>
        text.AsSpan().TrimStart() is ['=' or '+' or '-' or '@' or '\'' or '＝' or '＋' or '－' or '＠', ..];

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex LikeEscape();

    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
