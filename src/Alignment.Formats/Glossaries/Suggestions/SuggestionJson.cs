using System.Text.Json;
using Alignment.Core.Terminology.Suggesting;

namespace Alignment.Formats.Glossaries.Suggestions;

/// <summary>Suggested terms as data, with the same keys wherever they are written.</summary>
internal static class SuggestionJson
{
    /// <summary>One side of a suggestion.</summary>
    public static void WriteTerm(Utf8JsonWriter json, string name, SuggestedTerm term)
    {
        json.WriteStartObject(name);
        json.WriteString("term", term.Text);
        if (term.Acronym is not null)
        {
            json.WriteString("acronym", term.Acronym);
        }

        json.WriteNumber("count", term.Count);
        json.WriteEndObject();
    }

    /// <summary>A stretch of a text around a term, and where the term stands in it and in its file.</summary>
    public static void WriteQuotation(Utf8JsonWriter json, string name, TermQuotation quotation)
    {
        json.WriteStartObject(name);
        json.WriteString("text", quotation.Text);
        json.WriteNumber("start", quotation.Term.Start);
        json.WriteNumber("length", quotation.Term.Length);
        json.WriteString("file", quotation.Place.File);
        json.WriteNumber("line", quotation.Place.StartLine);
        json.WriteNumber("column", quotation.Place.StartColumn);
        json.WriteEndObject();
    }
}
