using System.Text.Json.Nodes;
using Alignment.Core;
using Alignment.Core.Text;
using Alignment.Core.Translating;
using Alignment.Services.Http;

namespace Alignment.Services.LibreTranslate;

/// <summary>LibreTranslate, the open engine on a server of one's own.</summary>
public sealed class LibreTranslator : ITranslator, IDisposable
{
    /// <summary>What users call the engine.</summary>
    public const string Name = "libretranslate";

    private readonly LibreTranslateOptions options;
    private readonly string service;
    private readonly HttpClient http = HttpClients.Create();
    private readonly RetryingClient retrying;

    /// <summary>Prepares a client; nothing is sent yet.</summary>
    /// <param name="options">Which server.</param>
    /// <param name="policy">How often it is asked again; null for the usual.</param>
    /// <param name="clock">Waits; null for the system's.</param>
    public LibreTranslator(LibreTranslateOptions options, RetryPolicy? policy = null, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        service = options.Address.GetLeftPart(UriPartial.Path);
        retrying = new RetryingClient(http, policy ?? new RetryPolicy(), clock ?? TimeProvider.System);
        Limits = new TranslatorLimits(options.BatchTexts, options.BatchCharacters, options.BatchCharacters);
    }

    /// <inheritdoc/>
    public string Engine => Name;

    /// <inheritdoc/>
    public string? Model => null;

    /// <inheritdoc/>
    /// <remarks>Servers have models of their own.</remarks>
    public string Settings => "server=" + service;

    /// <inheritdoc/>
    public TranslatorLimits Limits { get; }

    /// <inheritdoc/>
    public bool HonoursMarkedTerms => false;

    /// <inheritdoc/>
    public int Count(TranslationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Text.Length;
    }

    /// <inheritdoc/>
    public async Task<TranslationAnswer> TranslateAsync(IReadOnlyList<TranslationRequest> requests, Language source, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(requests);
        var texts = await retrying.SendAsync(
            service,
            () => Request(requests, source),
            answer => JsonAnswer.Read(answer, root => JsonAnswer.Translations(JsonAnswer.Find(root, "translatedText"), requests.Count, JsonAnswer.Text)),
            answer => throw Refusal(answer),
            cancellationToken).ConfigureAwait(false);
        return new TranslationAnswer(texts, BilledCharacters: 0);
    }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    private HttpRequestMessage Request(IReadOnlyList<TranslationRequest> requests, Language source)
    {
        var body = new JsonObject
        {
            ["q"] = JsonRequest.List(requests.Select(request => request.Text)),
            ["source"] = source.Tag(),
            ["target"] = source.Other().Tag(),
            ["format"] = "text",
        };
        if (options.Key is { } key)
        {
            body["api_key"] = key;
        }

        return JsonRequest.Post(JsonRequest.Below(options.Address, "/translate"), body);
    }

    private ServiceException Refusal(HttpAnswer answer)
    {
        var said = $"(status {answer.Status}{ServiceFaults.Said(answer)})";
        var aboutLanguages = answer.Status == 400 && ServiceFaults.Said(answer).Contains("support", StringComparison.OrdinalIgnoreCase);
        var problem = answer.Status switch
        {
            400 when aboutLanguages => $"the server does not translate between French and English {said}. Load both languages (LT_LOAD_ONLY=en,fr).",
            400 or 413 => $"the texts are refused {said}. They may be over the server's limits (LT_CHAR_LIMIT, LT_BATCH_LIMIT).",
            401 or 403 when options.Key is null => $"the server wants a key {said}. Put it into the variable {LibreTranslateOptions.KeyVariable}.",
            401 or 403 => $"the key is not accepted {said}. Check the variable {LibreTranslateOptions.KeyVariable}.",
            404 or 405 => $"no LibreTranslate answers at this address {said}. Check {options.AddressSetting}: what comes before /translate.",
            >= 300 and < 400 => $"the server has moved{(answer.Location is { } now ? " to " + ErrorText.OneLine(now.OriginalString) : "")} {said}. Give that address in {options.AddressSetting}.",
            _ => $"the request is refused {said}. Check {options.AddressSetting} and the log of the server.",
        };
        return new ServiceException(service, problem, aboutLanguages ? null : answer.Status, answer.RetryAfter);
    }
}
