using System.Text.Json;
using Alignment.Core.Articles;
using Alignment.Core.Articles.Heads;
using AngleSharp.Dom;

namespace Alignment.Formats.Html.Reading;

/// <summary>The fields of the article that a page's JSON-LD describes (schema.org, type Article and those below it).</summary>
internal static class HtmlJsonLd
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Reads the first description of an article; empty fields if there is none.</summary>
    public static ArticleFields Read(IDocument document)
    {
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, Lenient);
                if (FindArticle(json.RootElement) is { } article)
                {
                    return FieldsOf(article);
                }
            }
            catch (JsonException)
            {
                // A page with broken metadata is still a page; its tags and its text say the same.
            }
        }

        return new ArticleFields();
    }

    private static JsonElement? FindArticle(JsonElement root)
    {
        var pending = new Queue<JsonElement>([root]);
        while (pending.TryDequeue(out var element))
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray())
                {
                    pending.Enqueue(item);
                }
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                if (IsArticle(element))
                {
                    return element;
                }

                foreach (var property in element.EnumerateObject().Where(property => property.Name is "@graph" or "mainEntity" or "mainEntityOfPage"))
                {
                    pending.Enqueue(property.Value);
                }
            }
        }

        return null;
    }

    private static bool IsArticle(JsonElement element) =>
        element.TryGetProperty("@type", out var type)
        && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().ToList() : [type])
            .Exists(one => one.ValueKind == JsonValueKind.String && (one.GetString()!.EndsWith("Article", StringComparison.Ordinal) || one.GetString() is "BlogPosting" or "Report"));

    private static ArticleFields FieldsOf(JsonElement article) => new()
    {
        Title = Text(article, "headline") ?? Text(article, "name"),
        Date = StatedDate.Read(Text(article, "datePublished")),
        Byline = Names(article, "author"),
        Outlet = Names(article, "publisher"),
        Url = Text(article, "url") ?? Text(article, "mainEntityOfPage"),
    };

    /// <summary>The names of persons or organisations, however they are given: a text, an object with a name, several of either.</summary>
    private static string? Names(JsonElement element, string key)
    {
        if (!element.TryGetProperty(key, out var value))
        {
            return null;
        }

        var names = (value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToList() : [value])
            .Select(one => one.ValueKind == JsonValueKind.Object ? Text(one, "name") : one.ValueKind == JsonValueKind.String ? one.GetString() : null)
            .Where(name => !string.IsNullOrWhiteSpace(name) && !name.Contains("://", StringComparison.Ordinal))
            .ToList();
        return names.Count == 0 ? null : string.Join(", ", names);
    }

    private static string? Text(JsonElement element, string key)
    {
        var text = element.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        return string.IsNullOrWhiteSpace(text) ? null : System.Net.WebUtility.HtmlDecode(text.Trim());
    }
}
