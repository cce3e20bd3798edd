using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Alignment.Core.Terminology;
using Alignment.Core.Terminology.Suggesting;
using Alignment.Formats.Glossaries.Exchange;

namespace Alignment.Formats.Glossaries.Suggestions;

/// <summary>Writes suggestions: as a glossary to edit, as a table, as data.</summary>
public static class SuggestionWriter
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), NewLine = "\n" };

    /// <summary>A glossary file whose entries are marked as proposed, each below comments that show where it comes from.</summary>
    /// <param name="suggestions">The suggestions, best first.</param>
    /// <param name="known">The glossary, whose ids are not used again.</param>
    /// <param name="writer">Where to write: UTF-8, line ends as LF.</param>
    public static void WriteYaml(IReadOnlyList<TermSuggestion> suggestions, Glossary known, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(suggestions);
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(writer);
        var concepts = new SuggestionConcepts(known);
        var comments = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var entries = new List<Concept>(suggestions.Count);
        foreach (var suggestion in suggestions)
        {
            var concept = concepts.Of(suggestion);
            entries.Add(concept);
            comments.Add(concept.Id, Comments(suggestion));
        }

        GlossaryYamlWriter.Write(new ImportedGlossary(entries), writer, concept => comments[concept.Id]);
    }

    /// <summary>A line a suggestion: score, French, English, French and English acronym, counts on either side and together, whether it is defined, the first place on either side.</summary>
    /// <param name="suggestions">The suggestions, best first.</param>
    /// <param name="writer">Where to write: UTF-8, line ends as LF.</param>
    public static void WriteTsv(IReadOnlyList<TermSuggestion> suggestions, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(suggestions);
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var suggestion in suggestions)
        {
            var first = suggestion.Contexts is [var context, ..] ? context : null;
            string[] cells =
            [
                Score(suggestion),
                suggestion.French.Text,
                suggestion.English.Text,
                suggestion.French.Acronym ?? "",
                suggestion.English.Acronym ?? "",
                Text(suggestion.French.Count),
                Text(suggestion.English.Count),
                Text(suggestion.Together),
                suggestion.IsDefined ? "defined" : "",
                first?.French.Text ?? "",
                first?.English.Text ?? "",
            ];
            writer.Write(string.Join('\t', cells.Select(OneLine)));
            writer.Write('\n');
        }
    }

    /// <summary>An array of suggestions with all that is known of them.</summary>
    public static void WriteJson(IReadOnlyList<TermSuggestion> suggestions, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(suggestions);
        ArgumentNullException.ThrowIfNull(writer);
        var bytes = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(bytes, Readable);
        json.WriteStartArray();
        foreach (var suggestion in suggestions)
        {
            json.WriteStartObject();
            json.WriteNumber("score", Math.Round(suggestion.Score, 4));
            SuggestionJson.WriteTerm(json, "fr", suggestion.French);
            SuggestionJson.WriteTerm(json, "en", suggestion.English);
            json.WriteNumber("together", suggestion.Together);
            json.WriteBoolean("defined", suggestion.IsDefined);
            json.WriteStartArray("contexts");
            foreach (var context in suggestion.Contexts)
            {
                json.WriteStartObject();
                SuggestionJson.WriteQuotation(json, "fr", context.French);
                SuggestionJson.WriteQuotation(json, "en", context.English);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Flush();
        writer.Write(Encoding.UTF8.GetString(bytes.WrittenSpan));
        writer.Write('\n');
    }

    private static IReadOnlyList<string> Comments(TermSuggestion suggestion) =>
    [
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Score(suggestion)}: {suggestion.French.Count} in French, {suggestion.English.Count} in English, in {suggestion.Together} {(suggestion.Together == 1 ? "pair" : "pairs")} together{(suggestion.IsDefined ? "; defined in the text" : "")}"),
        .. suggestion.Contexts.SelectMany(context => new[] { Quote("fr", context.French), Quote("en", context.English) }),
    ];

    // The term between brackets that text hardly has, so that the eye finds it; a comment ends with its line.
    private static string Quote(string language, TermQuotation quotation)
    {
        var text = quotation.Text;
        var marked = $"{text[..quotation.Term.Start]}[{quotation.Term.In(text)}]{text[quotation.Term.End..]}";
        return $"{language}: {(quotation.IsCutBefore ? "… " : "")}{OneLine(marked)}{(quotation.IsCutAfter ? " …" : "")} ({quotation.Place.File}:{Text(quotation.Place.StartLine)})";
    }

    private static string OneLine(string text) =>
        string.Concat(text.Select(character => char.IsControl(character) || character is '\u2028' or '\u2029' ? ' ' : character));

    private static string Score(TermSuggestion suggestion) => suggestion.Score.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
