using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Azure;
using Azure.Core;

namespace Alignment.Services.AzureTranslator.Sdk;

/// <summary>Reads <c>{"error":{"code":400036,"message":"..."}}</c>, which Azure.Core alone does not: the code is a number, and behind a gateway a text.</summary>
internal sealed class ErrorParser : RequestFailedDetailsParser
{
    /// <inheritdoc/>
    public override bool TryParse(Response response, [NotNullWhen(true)] out ResponseError? error, out IDictionary<string, string>? data)
    {
        (error, data) = (null, null);
        try
        {
            using var json = JsonDocument.Parse(response.Content.ToMemory());
            if (json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("error", out var found)
                && found.ValueKind == JsonValueKind.Object)
            {
                error = new ResponseError(Text(found, "code"), Text(found, "message"));
            }
        }
        catch (Exception cause) when (cause is JsonException or InvalidOperationException) // a page of HTML; halves of surrogate pairs
        {
            return false;
        }

        return error is not null;
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value)
        ? value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        }
        : null;
}
