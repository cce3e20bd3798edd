using System.Text.Json;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Alignment.Services.AzureTranslator.Sdk;

/// <summary>Calls Translator Text API v3.0.</summary>
/// <remarks>
/// The names and shapes of Azure.AI.Translation.Text 1.0 over Azure.Core, as far as they are needed here: with that package, this folder goes.
/// Version 2 of the package is no substitute: the API it speaks has neither alignments nor dictionary markup.
/// </remarks>
internal sealed class TextTranslationClient
{
    private const string Version = "3.0";
    private const string GlobalRegion = "global";
    private const string PathOfResources = "/translator/text/v3.0"; // behind the host of a resource; the shared hosts have none
    private const string Scope = "https://cognitiveservices.azure.com/.default";

    internal static readonly Uri GlobalEndpoint = new("https://api.cognitive.microsofttranslator.com");
    private readonly HttpPipeline pipeline;
    private readonly string address; // without a slash at its end

    /// <summary>A client of the global endpoint, or of one for a geography, that sends a key.</summary>
    /// <param name="credential">The key; a new one may be set at any time.</param>
    /// <param name="endpoint">Where; null for the global endpoint.</param>
    /// <param name="region">Where the resource is; <c>global</c> for one without a region.</param>
    /// <param name="options">Retries and transport.</param>
    public TextTranslationClient(AzureKeyCredential credential, Uri? endpoint = null, string region = GlobalRegion, TextTranslationClientOptions? options = null)
        : this(endpoint, options, new HeadersPolicy(("Ocp-Apim-Subscription-Key", () => credential.Key), Region(region)))
    {
    }

    /// <summary>A client of a resource's own endpoint that sends a token of Entra ID.</summary>
    /// <param name="credential">Gets tokens.</param>
    /// <param name="endpoint">Where; null for the global endpoint.</param>
    /// <param name="options">Retries and transport.</param>
    public TextTranslationClient(TokenCredential credential, Uri? endpoint = null, TextTranslationClientOptions? options = null)
        : this(endpoint, options, new BearerTokenAuthenticationPolicy(credential, Scope))
    {
    }

    /// <summary>A client of the global endpoint that sends a token of Entra ID and says which resource pays.</summary>
    /// <param name="credential">Gets tokens.</param>
    /// <param name="resourceId">The path of the resource: <c>/subscriptions/...</c>.</param>
    /// <param name="region">Where the resource is; <c>global</c> for one without a region.</param>
    /// <param name="options">Retries and transport.</param>
    public TextTranslationClient(TokenCredential credential, string resourceId, string region = GlobalRegion, TextTranslationClientOptions? options = null)
        : this(null, options, new BearerTokenAuthenticationPolicy(credential, Scope), new HeadersPolicy(("Ocp-Apim-ResourceId", () => resourceId), Region(region)))
    {
    }

    private TextTranslationClient(Uri? endpoint, TextTranslationClientOptions? options, params HttpPipelinePolicy[] policies)
    {
        options ??= new TextTranslationClientOptions();
        pipeline = HttpPipelineBuilder.Build(options, [], policies, new ResponseClassifier());
        endpoint ??= GlobalEndpoint;
        address = endpoint.GetLeftPart(UriPartial.Path).TrimEnd('/');
        if (endpoint.Host.Contains("cognitiveservices", StringComparison.OrdinalIgnoreCase) && !address.EndsWith(PathOfResources, StringComparison.OrdinalIgnoreCase))
        {
            address += PathOfResources;
        }
    }

    /// <summary>Has texts translated.</summary>
    /// <param name="options">The texts, and how.</param>
    /// <param name="cancellationToken">Stops the request and the waits between attempts.</param>
    /// <returns>An item for each text, in order, if the service keeps to its documentation.</returns>
    /// <exception cref="RequestFailedException">The service refused, or the answer is no success; <see cref="RequestFailedException.ErrorCode"/> is the service's number.</exception>
    /// <exception cref="JsonException">The answer is a success that cannot be read.</exception>
    public async Task<Response<IReadOnlyList<TranslatedTextItem>>> TranslateAsync(TextTranslationTranslateOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        using var message = pipeline.CreateMessage();
        message.Request.Method = RequestMethod.Post;
        message.Request.Uri.Reset(new Uri(address + "/translate"));
        foreach (var (name, value) in Query(options))
        {
            message.Request.Uri.AppendQuery(name, value);
        }

        message.Request.Headers.Add("Content-Type", "application/json; charset=UTF-8");
        message.Request.Headers.Add("X-ClientTraceId", options.ClientTraceId.ToString());
        message.Request.Content = RequestContent.Create(Body(options.Content));
        await pipeline.SendAsync(message, cancellationToken).ConfigureAwait(false);
        return message.Response.Status == 200
            ? Response.FromValue(TranslatedTextItem.ReadAll(message.Response.Content.ToMemory()), message.Response)
            : throw new RequestFailedException(message.Response, null, new ErrorParser());
    }

    private static IEnumerable<(string Name, string Value)> Query(TextTranslationTranslateOptions options)
    {
        yield return ("api-version", Version);
        foreach (var target in options.TargetLanguages)
        {
            yield return ("to", target);
        }

        foreach (var (name, value) in new (string, string?)[]
        {
            ("from", options.SourceLanguage),
            ("textType", options.TextType?.ToString()),
            ("category", options.Category),
            ("allowFallback", Written(options.AllowFallback)),
            ("includeAlignment", Written(options.IncludeAlignment)),
        })
        {
            if (value is not null)
            {
                yield return (name, value);
            }
        }
    }

    private static string? Written(bool? value) => value switch { null => null, true => "true", false => "false" };

    private static (string Name, Func<string?> Value) Region(string region) =>
        ("Ocp-Apim-Subscription-Region", () => string.IsNullOrWhiteSpace(region) || region.Equals(GlobalRegion, StringComparison.OrdinalIgnoreCase) ? null : region);

    private static ReadOnlyMemory<byte> Body(IEnumerable<string> texts)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartArray();
            foreach (var text in texts)
            {
                json.WriteStartObject();
                json.WriteString("Text", text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return bytes.ToArray();
    }
}
