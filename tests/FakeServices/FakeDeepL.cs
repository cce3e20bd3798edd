using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Alignment.Tests.FakeServices;

/// <summary>Version 2 of DeepL's API: translation and glossaries.</summary>
internal sealed class FakeDeepL : FakeTranslationServer
{
    /// <summary>Characters that are left of the account.</summary>
    public long Quota { get; init; } = long.MaxValue;

    /// <summary>The glossaries: id, name, pair and entries.</summary>
    public List<(string Id, string Name, string Pair, string Entries)> Glossaries { get; } = [];

    /// <summary>The glossary of each translation; null for none.</summary>
    public List<string?> Used { get; } = [];

    /// <summary>The language and the formality that each translation was asked for.</summary>
    public List<(string Target, string? Formality)> Wanted { get; } = [];

    protected override async Task HandleAsync(HttpContext context)
    {
        if (context.Request.Headers.Authorization != "DeepL-Auth-Key " + Key)
        {
            await RefuseAsync(context, 403, new JsonObject { ["message"] = "Authorization failure" });
            return;
        }

        switch (context.Request.Method, context.Request.Path.Value)
        {
            case ("POST", "/v2/translate"):
                await TranslateAsync(context, await JsonAsync(context.Request));
                break;
            case ("GET", "/v2/glossaries"):
                await FakeEmbeddingsServer.WriteAsync(context, new JsonObject { ["glossaries"] = new JsonArray([.. Glossaries.Select(Described)]) }.ToJsonString());
                break;
            case ("POST", "/v2/glossaries"):
                await CreateAsync(context, await JsonAsync(context.Request));
                break;
            default:
                await RefuseAsync(context, 404, new JsonObject { ["message"] = "Not found" });
                break;
        }
    }

    private async Task TranslateAsync(HttpContext context, JsonElement? body)
    {
        var texts = body is { } found && found.TryGetProperty("text", out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Select(text => text.GetString()!).ToArray() : [];
        var (source, target, glossary) = (Text(body, "source_lang"), Text(body, "target_lang"), Text(body, "glossary_id"));
        var characters = texts.Sum(text => (long)text.Length);
        var refusal = 0 switch
        {
            _ when context.Request.ContentLength > 128 << 10 => (413, "Request Entity Too Large"),
            _ when texts.Length is 0 or > 50 => (400, "Bad request. Reason: text"),
            _ when source is not ("FR" or "EN") => (400, "Value for 'source_lang' not supported."),
            _ when target is not ("FR" or "EN-GB" or "EN-US") => (400, "Value for 'target_lang' not supported."),
            _ when Text(body, "formality") is not null && target != "FR" => (400, "'formality' is not supported for given 'target_lang'."),
            _ when Text(body, "split_sentences") != "0" => (400, "Value for 'split_sentences' not expected here."),
            _ when glossary is not null && Glossaries.All(known => known.Id != glossary || !known.Pair.Equals($"{source}-{target[..2]}", StringComparison.OrdinalIgnoreCase)) => (404, "Glossary not found"),
            _ when Billed + characters > Quota => (456, "Quota for this billing period has been exceeded."),
            _ => default,
        };
        if (refusal is (not 0, var message))
        {
            await RefuseAsync(context, refusal.Item1, new JsonObject { ["message"] = message });
            return;
        }

        Used.Add(glossary);
        Wanted.Add((target!, Text(body, "formality")));
        await AnswerAsync(context, texts, characters, new JsonObject
        {
            ["translations"] = new JsonArray([.. texts.Select(text => (JsonNode)new JsonObject
            {
                ["detected_source_language"] = source,
                ["text"] = Translated(text, target!),
                ["billed_characters"] = text.Length,
            })]),
        });
    }

    private async Task CreateAsync(HttpContext context, JsonElement? body)
    {
        var (name, entries) = (Text(body, "name"), Text(body, "entries"));
        var lines = entries?.Split('\n') ?? [];
        if (string.IsNullOrEmpty(name) || Encoding.UTF8.GetByteCount(name) > 1024 || Text(body, "entries_format") != "tsv" || lines.Length == 0
            || lines.Any(line => line.Split('\t') is not [{ Length: > 0 }, { Length: > 0 }])
            || lines.Select(line => line.Split('\t')[0]).Distinct().Count() != lines.Length)
        {
            await RefuseAsync(context, 400, new JsonObject { ["message"] = "Invalid glossary entries provided" });
            return;
        }

        Glossaries.Add(($"id-{Glossaries.Count + 1}", name, $"{Text(body, "source_lang")}-{Text(body, "target_lang")}", entries!));
        context.Response.StatusCode = 201;
        await FakeEmbeddingsServer.WriteAsync(context, Described(Glossaries[^1]).ToJsonString());
    }

    private static JsonNode Described((string Id, string Name, string Pair, string Entries) glossary) => new JsonObject
    {
        ["glossary_id"] = glossary.Id,
        ["name"] = glossary.Name,
        ["ready"] = true,
        ["entry_count"] = glossary.Entries.Split('\n').Length,
    };

    private static string? Text(JsonElement? body, string name) => body is { ValueKind: JsonValueKind.Object } found && found.TryGetProperty(name, out var value) ? value.GetString() : null;
}
