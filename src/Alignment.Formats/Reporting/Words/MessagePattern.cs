using System.Globalization;
using System.Text.RegularExpressions;

namespace Alignment.Formats.Reporting.Words;

/// <summary>A sentence that the program says in English, with holes for what it is about, and the same in French.</summary>
/// <remarks>
/// Holes are numbers in braces; a kind behind the number says what may stand in it and how it is said in French: <c>list</c>, quoted words joined by "or";
/// <c>lang</c>, a language, and <c>tag</c>, its tag; <c>times</c>, <c>files</c>, <c>count</c>, numbers; <c>why</c>, a reason; <c>rule</c>, the id of a rule; <c>said</c>, another of these sentences.
/// </remarks>
internal sealed partial class MessagePattern
{
    private readonly string[] literals;
    private readonly string[] kinds;
    private readonly string french;

    public MessagePattern(string english, string french)
    {
        var parts = Hole().Split(english); // a literal, the kind of a hole, a literal, ...
        literals = [.. parts.Where((_, index) => index % 2 == 0)];
        kinds = [.. parts.Where((_, index) => index % 2 == 1).Select(kind => kind.TrimStart(':'))];
        this.french = french;
    }

    /// <summary>A sentence in French; null if it is another sentence.</summary>
    /// <param name="english">The sentence in English.</param>
    /// <param name="said">Says what stands in a hole that is a sentence; null if it does not know it.</param>
    public string? InFrench(string english, Func<string, string?> said)
    {
        if (!english.StartsWith(literals[0], StringComparison.Ordinal))
        {
            return null;
        }

        var values = new object[kinds.Length];
        var at = literals[0].Length;
        for (var hole = 0; hole < kinds.Length; hole++)
        {
            var next = literals[hole + 1];
            var end = hole < kinds.Length - 1 ? english.IndexOf(next, at, StringComparison.Ordinal)
                : english.EndsWith(next, StringComparison.Ordinal) ? english.Length - next.Length
                : -1;
            if (end <= at || Value(kinds[hole], english[at..end], said) is not { } value)
            {
                return null;
            }

            values[hole] = value;
            at = end + next.Length;
        }

        return at == english.Length ? string.Format(CultureInfo.InvariantCulture, french, values) : null;
    }

    private static string? Value(string kind, string text, Func<string, string?> said) => kind switch
    {
        "list" => text is ['“', _, .., '”'] ? Quoted(text).Replace("\u00A0» or «\u00A0", "\u00A0» ou «\u00A0", StringComparison.Ordinal) : null,
        "lang" => text switch { "French" => "français", "English" => "anglais", _ => null },
        "tag" => text switch { "fr" => "français", "en" => "anglais", _ => null },
        "count" => text.All(char.IsAsciiDigit) ? text : null,
        "times" => Counted(text, " time", " times") is { } count ? count + "\u00A0fois" : null,
        "files" => Counted(text, " file", " files") is { } count ? $"{count} fichier{(count == "1" ? "" : "s")}" : null,
        "rule" => text.All(char.IsAsciiLetterOrDigit) ? text : null,
        "why" => text.Replace("in use until ", "en usage jusqu’au ", StringComparison.Ordinal).Replace("in use since ", "en usage depuis le ", StringComparison.Ordinal),
        "said" => said(text),
        _ => text,
    };

    private static string Quoted(string text) => text.Replace("“", "«\u00A0", StringComparison.Ordinal).Replace("”", "\u00A0»", StringComparison.Ordinal);

    private static string? Counted(string text, string one, string many) =>
        (text.EndsWith(many, StringComparison.Ordinal) ? text[..^many.Length] : text.EndsWith(one, StringComparison.Ordinal) ? text[..^one.Length] : "") is { Length: > 0 } count
        && count.All(char.IsAsciiDigit) ? count : null;

    [GeneratedRegex(@"\{\d(?<kind>(:[a-z]+)?)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Hole();
}
