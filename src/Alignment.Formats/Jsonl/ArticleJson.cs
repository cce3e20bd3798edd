using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Alignment.Core.Articles;
using Alignment.Core.Text;

namespace Alignment.Formats.Jsonl;

/// <summary>An article as one JSON object: its fields, sentences, header lines and dropped lines, each with its place in the file.</summary>
public static class ArticleJson
{
    // The output is JSON in a file, not in a page: accents stay readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The object on one line.</summary>
    public static string Write(Article article)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            Write(json, article);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the object into a larger document.</summary>
    public static void Write(Utf8JsonWriter json, Article article)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(article);
        json.WriteStartObject();
        json.WriteString("id", article.Id);
        json.WriteString("lang", article.Language.Tag());
        WriteIfAny(json, "title", article.Title);
        WriteIfAny(json, "date", article.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        WriteIfAny(json, "byline", article.Byline);
        WriteIfAny(json, "outlet", article.Outlet);
        WriteIfAny(json, "dateline", article.Dateline);
        WriteIfAny(json, "url", article.Url);
        json.WriteString("path", article.Path);
        json.WriteString("sha256", article.Sha256);
        WriteAll(json, "sentences", article.Sentences, sentence =>
        {
            json.WriteString("text", sentence.Text);
            json.WriteNumber("paragraph", sentence.Paragraph);
            WriteSpan(json, sentence.Span);
        });
        WriteAll(json, "header", article.Header, line =>
        {
            json.WriteString("field", line.Field.ToString().ToLowerInvariant());
            json.WriteString("text", line.Text);
            WriteSpan(json, line.Span);
        });
        WriteAll(json, "dropped", article.Dropped, line =>
        {
            json.WriteString("reason", line.Reason.ToString().ToLowerInvariant());
            json.WriteString("text", line.Text);
            WriteSpan(json, line.Span);
        });
        json.WriteStartArray("notes");
        foreach (var note in article.Notes)
        {
            json.WriteStringValue(note);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteIfAny(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteAll<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteStartObject("span");
        json.WriteNumber("line", span.StartLine);
        json.WriteNumber("column", span.StartColumn);
        json.WriteNumber("endLine", span.EndLine);
        json.WriteNumber("endColumn", span.EndColumn);
        if (span.Approximate)
        {
            json.WriteBoolean("approximate", true);
        }

        json.WriteEndObject();
    }
}
