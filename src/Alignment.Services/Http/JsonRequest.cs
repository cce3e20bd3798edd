using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Alignment.Services.Http;

/// <summary>Makes requests that carry JSON.</summary>
internal static class JsonRequest
{
    // Letters with accents as they are: services limit the bytes of a request, and an escape takes six.
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A POST, whole and not as a stream: small servers want to be told the length.</summary>
    public static HttpRequestMessage Post(Uri address, JsonObject body)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Writing))
        {
            body.WriteTo(writer);
        }

        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(bytes.ToArray()) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        return request;
    }

    /// <summary>A list of texts.</summary>
    public static JsonArray List(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)JsonValue.Create(WellFormed.Of(text)))]);

    /// <summary>An address below another one.</summary>
    public static Uri Below(Uri address, string route) => new(address.AbsoluteUri.TrimEnd('/') + route);
}
