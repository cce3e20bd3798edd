using System.Globalization;
using System.Text;
using Alignment.Core.Terminology;

namespace Alignment.Formats.Glossaries.Exchange;

/// <summary>Writes a new glossary file: an entry a paragraph, a term a line.</summary>
public static class GlossaryYamlWriter
{
    // What YAML readers take for something else than a text.
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", ".nan", ".inf", "-.inf", "+.inf",
    };

    /// <summary>Writes the file, line ends as LF.</summary>
    /// <param name="glossary">What it says.</param>
    /// <param name="writer">Where to write: UTF-8.</param>
    /// <param name="comments">Lines to write above an entry as comments, without line breaks in them; null for none.</param>
    public static void Write(ImportedGlossary glossary, TextWriter writer, Func<Concept, IReadOnlyList<string>>? comments = null)
    {
        ArgumentNullException.ThrowIfNull(glossary);
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var (key, value) in GlossaryTree.Head(glossary.EnglishRegion, glossary.FrenchRegion).Entries)
        {
            writer.Write($"{key}: {(key == "version" ? "1" : Inline(value))}\n");
        }

        writer.Write(glossary.Concepts.Count == 0 ? "\nentries: []\n" : "\nentries:\n");
        foreach (var concept in glossary.Concepts)
        {
            writer.Write('\n');
            foreach (var comment in comments?.Invoke(concept) ?? [])
            {
                writer.Write($"# {comment}\n");
            }

            var start = "- ";
            foreach (var (key, value) in GlossaryTree.Of(concept).Entries)
            {
                writer.Write(start);
                writer.Write(key);
                writer.Write(':');
                WriteValue(value, writer);
                start = "  ";
            }
        }
    }

    // A list of terms has a line for each; what is short stands behind its key.
    private static void WriteValue(TreeValue value, TextWriter writer)
    {
        if (value is TreeList { Items: [TreeMap, ..] } terms)
        {
            var isOne = terms.Items.Count == 1;
            writer.Write(isOne ? " " : "\n");
            foreach (var term in terms.Items)
            {
                writer.Write(isOne ? "" : "  - ");
                writer.Write(term is TreeMap { Entries: [(_, TreeText word)] } && isOne ? Text(word.Text) : Inline(term));
                writer.Write('\n');
            }
        }
        else
        {
            writer.Write($" {Inline(value)}\n");
        }
    }

    private static string Inline(TreeValue value) => value switch
    {
        TreeText text => Text(text.Text),
        TreeList list => "[" + string.Join(", ", list.Items.Select(Inline)) + "]",
        TreeMap map => "{" + string.Join(", ", map.Entries.Select(entry => $"{entry.Key}: {Inline(entry.Value)}")) + "}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Text(string text) => IsPlain(text) ? text : Quoted(text);

    // Careful rather than exact: what is safe everywhere, inside brackets too, goes without quotes.
    private static bool IsPlain(string text) =>
        text.Length > 0
        && (char.IsLetter(text[0]) || (char.IsAsciiDigit(text[0]) && text.Any(c => char.IsLetter(c) && c is not ('e' or 'E' or 'x' or 'X' or 'o' or 'O'))))
        && !Reserved.Contains(text)
        && text[^1] != ' '
        && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '\'' or '’' or '-' or '.' or '/' or '(' or ')' or '&' or '°' or '\u00A0' or '«' or '»' or ';' or '%');

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                _ when char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}
