using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace Alignment.Tests.FakeServices;

/// <summary>Translator Text API v3.0, as far as <c>/translate</c> goes, with its limits and its error codes.</summary>
internal sealed partial class FakeAzureTranslator : FakeTranslationServer
{
    private static readonly HashSet<string> Known = ["api-version", "to", "from", "textType", "category", "allowFallback", "includeAlignment"];

    /// <summary>The region of the resource; null for a global one.</summary>
    public string? Region { get; init; }

    /// <summary>Characters that are left of the plan.</summary>
    public long Quota { get; init; } = long.MaxValue;

    /// <summary>Custom systems.</summary>
    public string[] Categories { get; init; } = ["general"];

    /// <summary>The trace ids of the attempts.</summary>
    public List<string> Traces { get; } = [];

    protected override async Task HandleAsync(HttpContext context)
    {
        var (request, query) = (context.Request, context.Request.Query);
        context.Response.Headers["X-RequestId"] = "request-1";
        Traces.Add(request.Headers["X-ClientTraceId"].ToString());
        var body = await JsonAsync(request);
        var texts = Texts(body);
        var html = query["textType"] == "html";
        var characters = texts?.Sum(text => (long)text.Length) ?? 0;
        var refusal = 0 switch
        {
            _ when request.Path != "/translate" => (404, 404000, "The requested resource is not found."),
            _ when request.Method != "POST" => (405, 405000, "The request method is not supported."),
            _ when !IsAllowed(request) => (401, 401000, "The request is not authorized because credentials are missing or invalid."),
            _ when query["api-version"] != "3.0" => (400, 400021, "The API version parameter is missing or invalid."),
            _ when query.Keys.Any(key => !Known.Contains(key)) => (400, 400000, "One of the request inputs is not valid."),
            _ when query["to"] is not ["fr"] and not ["en"] => (400, 400036, "The target language is not valid."),
            _ when query["from"] is not ["fr"] and not ["en"] => (400, 400035, "The source language is not valid."),
            _ when query["textType"] is not [] and not ["plain"] and not ["html"] => (400, 400071, "The specified combination of textType is invalid."),
            _ when query["category"] is [var category] && !Categories.Contains(category) => (400, 400079, "The custom system requested for translation between from and to language does not exist."),
            _ when !Guid.TryParse(request.Headers["X-ClientTraceId"], out var _) => (400, 400043, "The client trace ID is missing or invalid."),
            _ when texts is null => (400, 400074, "The body of the request is not valid JSON."),
            _ when texts.Length is 0 or > 1000 => (400, 400072, "Too many elements."),
            _ when texts.Any(text => text.Length > 50_000) => (400, 400050, "The input text is too long."),
            _ when characters > 50_000 => (400, 400077, "The maximum request size has been exceeded."),
            _ when html && texts.Any(text => !IsHtml(text)) => (400, 400020, "One of the input texts is not valid."),
            _ when Billed + characters > Quota => (403, 403001, "The operation isn't allowed because the subscription has exceeded its free quota."),
            _ => default,
        };
        if (refusal is (not 0, var code, var message))
        {
            await RefuseAsync(context, refusal.Item1, new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } });
            return;
        }

        context.Response.Headers["X-Metered-Usage"] = characters.ToString(System.Globalization.CultureInfo.InvariantCulture);
        await AnswerAsync(context, texts!, characters, new JsonArray([.. texts!.Select(text => Item(text, query["to"]!, html, query["includeAlignment"] == "true"))]));
    }

    private bool IsAllowed(HttpRequest request) =>
        request.Headers["Ocp-Apim-Subscription-Key"] == Key && request.Headers["Ocp-Apim-Subscription-Region"].ToString() == (Region ?? "");

    private static string[]? Texts(JsonElement? body) => body is { ValueKind: JsonValueKind.Array } list
        && list.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Object && item.EnumerateObject().Count() == 1 && item.TryGetProperty("Text", out var text) && text.ValueKind == JsonValueKind.String)
            ? [.. list.EnumerateArray().Select(item => item.GetProperty("Text").GetString()!)]
            : null;

    // Tags come closed, and all else is escaped.
    private static bool IsHtml(string text) => Dictionary().Replace(text, "") is var rest && !rest.Contains('<', StringComparison.Ordinal) && !BareAmpersand().IsMatch(rest);

    private static JsonObject Item(string text, string to, bool html, bool alignment)
    {
        var fixedTerms = Dictionary().Replace(text, match => match.Groups[1].Value);
        var translation = new JsonObject { ["to"] = to, ["text"] = Translated(html ? fixedTerms : Dictionary().Replace(text, match => match.Groups[1].Value), to) };
        if (alignment)
        {
            translation["alignment"] = new JsonObject { ["proj"] = "0:1-0:2" };
        }

        return new JsonObject { ["translations"] = new JsonArray(translation), ["somethingNew"] = 1 };
    }

    [GeneratedRegex("<mstrans:dictionary translation=\"([^\"<]*)\">[^<]*</mstrans:dictionary>")]
    private static partial Regex Dictionary();

    [GeneratedRegex("&(?!amp;|lt;|gt;|quot;)")]
    private static partial Regex BareAmpersand();
}
