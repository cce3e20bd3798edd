using System.Buffers;
using System.Globalization;
using System.Text;

namespace Alignment.Core.Yaml.Editing;

/// <summary>How a text is quoted.</summary>
internal enum YamlQuotes
{
    /// <summary>Not at all, where that says the same.</summary>
    None,

    /// <summary>Between apostrophes.</summary>
    Single,

    /// <summary>Between double quotation marks, as in JSON.</summary>
    Double,
}

/// <summary>Writes a text so that every YAML reader takes it for that text: no number, no <c>no</c> that means false.</summary>
internal static class YamlScalarWriter
{
    // What YAML 1.1 and 1.2 readers take for something else than a text.
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", ".nan", ".inf", "-.inf", "+.inf", "<<", "=",
    };

    private static readonly SearchValues<char> FlowMarks = SearchValues.Create(",[]{}?");

    /// <summary>The text on one line.</summary>
    /// <param name="text">Any text without lone surrogates.</param>
    /// <param name="quotes">How its neighbours are quoted: the way it is quoted too.</param>
    /// <param name="fallback">How it is quoted if it cannot go without and its neighbours do.</param>
    /// <param name="isInFlow">Whether it stands inside brackets.</param>
    public static string Write(string text, YamlQuotes quotes, YamlQuotes fallback, bool isInFlow)
    {
        if (text.Any(NeedsEscape))
        {
            return Double(text);
        }

        quotes = quotes == YamlQuotes.None && !IsPlainSafe(text, isInFlow) ? fallback : quotes;
        return quotes switch
        {
            YamlQuotes.None when IsPlainSafe(text, isInFlow) => text,
            YamlQuotes.Single => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'",
            _ => Double(text),
        };
    }

    /// <summary>Whether the text can go without quotes.</summary>
    public static bool IsPlainSafe(string text, bool isInFlow)
    {
        if (text.Length == 0 || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || Reserved.Contains(text) || LooksLikeNumber(text))
        {
            return false;
        }

        if ("-?:,[]{}#&*!|>'\"%@`=".Contains(text[0], StringComparison.Ordinal) || text.StartsWith("...", StringComparison.Ordinal))
        {
            return false;
        }

        return text[^1] != ':'
            && !text.Contains(": ", StringComparison.Ordinal)
            && !text.Contains(" #", StringComparison.Ordinal)
            && !text.Any(NeedsEscape)
            && !(isInFlow && text.AsSpan().ContainsAny(FlowMarks))
            && !(isInFlow && text.Contains(':', StringComparison.Ordinal) && !text.Contains("://", StringComparison.Ordinal));
    }

    // Also what spreadsheets of other readers would round: 007, 1_000, 0x1F, 12:30, .5.
    private static bool LooksLikeNumber(string text) =>
        text.Any(char.IsAsciiDigit) && text.All(c => char.IsAsciiDigit(c) || c is '.' or '_' or ':' or '+' or ',')
        || double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
        || text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) || text.StartsWith("0o", StringComparison.OrdinalIgnoreCase);

    private static string Double(string text)
    {
        var written = new StringBuilder("\"", text.Length + 2);
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => written.Append("\\\""),
                '\\' => written.Append("\\\\"),
                '\n' => written.Append("\\n"),
                '\r' => written.Append("\\r"),
                '\t' => written.Append("\\t"),
                _ when NeedsEscape(c) => written.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => written.Append(c),
            };
        }

        return written.Append('"').ToString();
    }

    // Control characters, and what YAML or its readers take for a line end or a byte order mark.
    private static bool NeedsEscape(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF';
}
