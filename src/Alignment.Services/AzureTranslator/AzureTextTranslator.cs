using System.Globalization;
using System.Text.Json;
using Alignment.Core;
using Alignment.Core.Text;
using Alignment.Core.Translating;
using Alignment.Services.AzureTranslator.Sdk;
using Alignment.Services.Http;
using Azure;
using Azure.Core.Pipeline;
using RetryPolicy = Alignment.Services.Http.RetryPolicy;

namespace Alignment.Services.AzureTranslator;

/// <summary>Azure AI Translator, Text API v3.0.</summary>
public sealed class AzureTextTranslator : ITranslator, IDisposable
{
    /// <summary>What users call the engine.</summary>
    public const string Name = "azure";

    private const int MostCharacters = 50_000; // of a text, and of a request
    private const int MostTexts = 1000; // of a request

    private readonly AzureTranslatorOptions options;
    private readonly RetryPolicy policy;
    private readonly HttpClient http = HttpClients.Create();
    private readonly TextTranslationClient client;

    /// <summary>Prepares a client; nothing is sent yet.</summary>
    /// <param name="options">Which resource.</param>
    /// <param name="policy">How often it is asked again; null for the usual.</param>
    /// <exception cref="ArgumentException">There is neither a key nor a credential.</exception>
    public AzureTextTranslator(AzureTranslatorOptions options, RetryPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        this.policy = policy ?? new RetryPolicy();
        var sending = new TextTranslationClientOptions { RetryPolicy = new BoundedRetryPolicy(this.policy), Transport = new HttpClientTransport(http) };
        sending.Retry.NetworkTimeout = this.policy.Timeout;
        client = options switch
        {
            { Key: { } key } => new TextTranslationClient(new AzureKeyCredential(key), options.Endpoint, options.Region, sending),
            { Credential: { } credential, ResourceId: { } resource, Endpoint: null } => new TextTranslationClient(credential, resource, options.Region, sending),
            { Credential: { } credential } => new TextTranslationClient(credential, options.Endpoint, sending),
            _ => throw new ArgumentException("Neither a key nor a credential is given.", nameof(options)),
        };
        Limits = new TranslatorLimits(Math.Min(options.BatchTexts, MostTexts), Math.Min(options.BatchCharacters, MostCharacters), Math.Min(options.BatchCharacters, MostCharacters));
    }

    /// <inheritdoc/>
    public string Engine => Name;

    /// <inheritdoc/>
    public string? Model => options.Category;

    /// <inheritdoc/>
    public string Settings => options.Category is { } category ? "category=" + category : "";

    /// <inheritdoc/>
    public TranslatorLimits Limits { get; }

    /// <inheritdoc/>
    public bool HonoursMarkedTerms => true;

    /// <inheritdoc/>
    /// <remarks>As HTML, because a neighbour's terms may make it go so: never less than what is charged.</remarks>
    public int Count(TranslationRequest request) => DictionaryMarkup.Write(request).Length;

    /// <inheritdoc/>
    public async Task<TranslationAnswer> TranslateAsync(IReadOnlyList<TranslationRequest> requests, Language source, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(requests);
        var isHtml = DictionaryMarkup.IsNeeded(requests);
        var asked = new TextTranslationTranslateOptions(source.Other().Tag(), requests.Select(request => WellFormed.Of(isHtml ? DictionaryMarkup.Write(request) : request.Text)))
        {
            SourceLanguage = source.Tag(),
            TextType = isHtml ? TextType.Html : TextType.Plain,
            Category = options.Category,
        };
        var answer = await AskAsync(asked, cancellationToken).ConfigureAwait(false);
        if (answer.Value.Count != requests.Count || answer.Value.Any(item => item.Translations.Count != 1))
        {
            throw Unusable($"{requests.Count} texts were sent, and translations of {answer.Value.Count(item => item.Translations.Count == 1)} came", null);
        }

        var texts = answer.Value.Select(item => isHtml ? DictionaryMarkup.Read(item.Translations[0].Text) : item.Translations[0].Text);
        return new TranslationAnswer([.. texts], Metered(answer.GetRawResponse()) ?? asked.Content.Sum(text => (long)text.Length));
    }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    private static long? Metered(Response response) =>
        response.Headers.TryGetValue("X-Metered-Usage", out var written) && long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var characters) ? characters : null;

    private async Task<Response<IReadOnlyList<TranslatedTextItem>>> AskAsync(TextTranslationTranslateOptions asked, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await client.TranslateAsync(asked, cancellationToken).ConfigureAwait(false);
            }
            catch (JsonException cause) when (attempt == 1 && IsCutShort(cause))
            {
                // Once more, as proxies cut answers short. Not oftener: it may be charged each time.
            }
            catch (JsonException cause)
            {
                throw Unusable("the answer is not JSON of a translator, or was cut short", cause);
            }
            catch (RequestFailedException failure) when (failure.Status > 0)
            {
                throw AzureRefusal.Of(failure, options, asked.ClientTraceId);
            }
            catch (Azure.Identity.AuthenticationFailedException cause)
            {
                throw new ServiceException(Name, $"no token: {ErrorText.OneLine(cause.Message)}. Sign in (az login), or set {AzureTranslatorOptions.KeyVariable}.", cause: cause);
            }
            catch (Exception cause) when (Broken(cause, cancellationToken) is not null)
            {
                throw Broken(cause, cancellationToken)!;
            }
        }
    }

    // A page of HTML is wrong from its first byte, and JSON of another kind has no place where it is wrong.
    private static bool IsCutShort(JsonException cause) => cause is { LineNumber: not null } and not { LineNumber: 0, BytePositionInLine: 0 };

    // Azure.Core wraps what broke a connection, once for each attempt.
    private ServiceException? Broken(Exception cause, CancellationToken cancellationToken)
    {
        var attempts = cause is AggregateException all ? all.InnerExceptions.Count : 1;
        var last = cause is AggregateException { InnerExceptions: [.., var inner] } ? inner : cause;
        return ServiceFaults.Broken(Name, last is RequestFailedException { InnerException: { } wrapped } ? wrapped : last, policy, attempts, options.Endpoint ?? TextTranslationClient.GlobalEndpoint, cancellationToken);
    }

    private ServiceException Unusable(string problem, Exception? cause) =>
        new(Name, $"{problem}. Check {options.EndpointSetting}: it should be the endpoint of a Translator resource.", cause: cause);
}
