using System.Globalization;
using System.Text.Json;
using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Text;
using Alignment.Formats.Jsonl;

namespace Alignment.Formats.Bitexts;

/// <summary>The first line of a bitext file.</summary>
internal static class BitextHeaderWriter
{
    public static void Write(Utf8JsonWriter json, Bitext bitext)
    {
        json.WriteString("format", BitextFile.Format);
        json.WriteNumber("version", BitextFile.Version);
        if (bitext.Origin is { } origin)
        {
            WriteOrigin(json, origin);
        }

        json.WriteString("direction", BitextWords.Directions[bitext.Direction]);
        json.WriteBoolean("sameOrder", bitext.SameOrder);
        WriteReview(json, bitext);
        WriteArticle(json, "fr", bitext.French);
        WriteArticle(json, "en", bitext.English);
        JsonLineWriter.WriteUnknown(json, bitext.Unknown);
    }

    private static void WriteOrigin(Utf8JsonWriter json, BitextOrigin origin)
    {
        json.WriteString("program", origin.Program);
        json.WriteString("lexicon", origin.Lexicon);
        json.WriteStartObject("settings");
        json.WriteNumber("minProbability", JsonLineWriter.Round(origin.MinProbability));
        json.WriteString("order", origin.Order);
        JsonLineWriter.WriteTexts(json, "glossaries", origin.Glossaries);
        JsonLineWriter.WriteOptional(json, "embeddings", origin.Embeddings);
        JsonLineWriter.WriteUnknown(json, origin.Unknown);
        json.WriteEndObject();
    }

    private static void WriteReview(Utf8JsonWriter json, Bitext bitext)
    {
        if (bitext.LastBead > 0)
        {
            json.WriteNumber("lastBead", bitext.LastBead);
        }

        if (bitext.Review is { } review)
        {
            json.WriteStartObject("review");
            json.WriteString("journal", review.Journal);
            json.WriteNumber("entries", review.Entries);
            json.WriteEndObject();
        }
    }

    private static void WriteArticle(Utf8JsonWriter json, string name, Article article)
    {
        json.WriteStartObject(name);
        json.WriteString("id", article.Id);
        json.WriteString("path", article.Path);
        json.WriteString("sha256", article.Sha256);
        json.WriteString("language", article.Language.Tag());
        JsonLineWriter.WriteOptional(json, "title", article.Title);
        JsonLineWriter.WriteOptional(json, "date", article.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        JsonLineWriter.WriteOptional(json, "byline", article.Byline);
        JsonLineWriter.WriteOptional(json, "outlet", article.Outlet);
        JsonLineWriter.WriteOptional(json, "url", article.Url);
        JsonLineWriter.WriteOptional(json, "dateline", article.Dateline);

        json.WriteStartArray("sentences");
        foreach (var sentence in article.Sentences)
        {
            json.WriteStartObject();
            json.WriteString("text", sentence.Text);
            JsonLineWriter.WriteOptional(json, "original", sentence.Original);
            json.WriteNumber("paragraph", sentence.Paragraph);
            WriteSpan(json, sentence.Span, article);
            JsonLineWriter.WriteUnknown(json, sentence.Unknown);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("dropped");
        foreach (var line in article.Dropped)
        {
            json.WriteStartObject();
            json.WriteString("text", line.Text);
            json.WriteString("reason", BitextWords.Reasons[line.Reason]);
            WriteSpan(json, line.Span, article);
            JsonLineWriter.WriteUnknown(json, line.Unknown);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        JsonLineWriter.WriteTexts(json, "notes", article.Notes);
        JsonLineWriter.WriteUnknown(json, article.Unknown);
        json.WriteEndObject();
    }

    /// <summary>Start line and column, end line and column; the file only where it is another than the article's.</summary>
    private static void WriteSpan(Utf8JsonWriter json, SourceSpan span, Article article)
    {
        JsonLineWriter.WriteNumbers(json, "span", [span.StartLine, span.StartColumn, span.EndLine, span.EndColumn]);
        if (span.File != article.Path)
        {
            json.WriteString("file", span.File);
        }

        if (span.Approximate)
        {
            json.WriteBoolean("approximate", true);
        }
    }
}
