using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Alignment.Core;
using Alignment.Core.Text;
using Alignment.Core.Translating;
using Alignment.Services.Http;

namespace Alignment.Services.DeepL;

/// <summary>The API of DeepL, version 2.</summary>
public sealed class DeepLTranslator : ITranslator, IDisposable
{
    /// <summary>What users call the engine.</summary>
    public const string Name = "deepl";

    private const int MostTexts = 50;
    private const int MostCharacters = 30_000; // a request has at most 128 KiB, and a character takes up to three bytes

    private readonly DeepLOptions options;
    private readonly HttpClient http = HttpClients.Create();
    private readonly RetryingClient retrying;
    private readonly Dictionary<Language, DeepLGlossary> glossaries;
    private readonly Dictionary<Language, string> ids = []; // of the glossaries, once known

    /// <summary>Prepares a client; nothing is sent yet.</summary>
    /// <param name="options">Which account.</param>
    /// <param name="policy">How often it is asked again; null for the usual.</param>
    /// <param name="clock">Waits; null for the system's.</param>
    public DeepLTranslator(DeepLOptions options, RetryPolicy? policy = null, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        retrying = new RetryingClient(http, policy ?? new RetryPolicy(), clock ?? TimeProvider.System);
        glossaries = new[] { Language.French, Language.English }.ToDictionary(source => source, source => DeepLGlossary.Of(options.Terms, source));
    }

    /// <inheritdoc/>
    public string Engine => Name;

    /// <inheritdoc/>
    public string? Model => null;

    /// <inheritdoc/>
    public string Settings => $"english={options.English}"
        + (options.Formality is { } formality ? ";formality=" + formality : "")
        + string.Concat(glossaries.Values.Where(glossary => glossary.Count > 0).OrderBy(glossary => glossary.Name, StringComparer.Ordinal).Select(glossary => ";glossary=" + glossary.Name));

    /// <inheritdoc/>
    public TranslatorLimits Limits { get; } = new(MostTexts, MostCharacters, MostCharacters);

    /// <inheritdoc/>
    /// <remarks>Terms go in a glossary at the service, which also inflects them.</remarks>
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
        var glossary = await GlossaryAsync(glossaries[source], cancellationToken).ConfigureAwait(false);
        return await SendAsync(() => Translate(requests, source, glossary), root => Read(root, requests), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    /// <summary>The id of a glossary at the service, which may have it from an earlier run; null if there is nothing in it.</summary>
    private async Task<string?> GlossaryAsync(DeepLGlossary glossary, CancellationToken cancellationToken)
    {
        if (glossary.Count == 0 || ids.ContainsKey(glossary.Source))
        {
            return ids.GetValueOrDefault(glossary.Source);
        }

        var address = JsonRequest.Below(options.Address, "/v2/glossaries");
        return ids[glossary.Source] =
            await SendAsync(() => new HttpRequestMessage(HttpMethod.Get, address), root => Find(root, glossary.Name), cancellationToken).ConfigureAwait(false)
            ?? await SendAsync(
                () => JsonRequest.Post(address, glossary.Body()),
                root => JsonAnswer.Text(root, "glossary_id") ?? throw new AnswerException("the answer names no glossary"),
                cancellationToken).ConfigureAwait(false);
    }

    private static string? Find(JsonElement root, string name) => JsonAnswer.Find(root, "glossaries") is { ValueKind: JsonValueKind.Array } list
        ? list.EnumerateArray()
            .Where(known => JsonAnswer.Text(known, "name") == name && JsonAnswer.Find(known, "ready") is { ValueKind: JsonValueKind.True })
            .Select(known => JsonAnswer.Text(known, "glossary_id"))
            .FirstOrDefault()
        : throw new AnswerException("the answer has no list of glossaries");

    private HttpRequestMessage Translate(IReadOnlyList<TranslationRequest> requests, Language source, string? glossary)
    {
        var body = new JsonObject
        {
            ["text"] = JsonRequest.List(requests.Select(request => request.Text)),
            ["source_lang"] = source.Tag().ToUpperInvariant(),
            ["target_lang"] = source == Language.French ? options.English : "FR",
            ["split_sentences"] = "0",
            ["show_billed_characters"] = true,
        };
        if (options.Formality is { } formality && source == Language.English)
        {
            body["formality"] = formality; // English knows none, and a request that asks for it is refused
        }

        if (glossary is not null)
        {
            body["glossary_id"] = glossary;
        }

        return JsonRequest.Post(JsonRequest.Below(options.Address, "/v2/translate"), body);
    }

    private static TranslationAnswer Read(JsonElement root, IReadOnlyList<TranslationRequest> requests)
    {
        var list = JsonAnswer.Find(root, "translations");
        var texts = JsonAnswer.Translations(list, requests.Count, item => JsonAnswer.Text(item, "text"));
        return new TranslationAnswer(texts, list!.Value.EnumerateArray().Zip(requests, Billed).Sum());
    }

    private static long Billed(JsonElement item, TranslationRequest request) =>
        JsonAnswer.Find(item, "billed_characters") is { ValueKind: JsonValueKind.Number } number && number.TryGetInt64(out var billed) ? billed : request.Text.Length;

    private Task<T> SendAsync<T>(Func<HttpRequestMessage> request, Func<JsonElement, T> read, CancellationToken cancellationToken) => retrying.SendAsync(
        Name,
        () =>
        {
            var made = request();
            made.Headers.Authorization = new AuthenticationHeaderValue("DeepL-Auth-Key", options.Key);
            return made;
        },
        answer => JsonAnswer.Read(answer, read),
        answer => throw Refusal(answer),
        cancellationToken);

    private ServiceException Refusal(HttpAnswer answer)
    {
        var said = $"(status {answer.Status}{ServiceFaults.Said(answer)})";
        var problem = answer.Status switch
        {
            400 or 413 => $"the request is refused {said}.",
            401 or 403 => $"the key is not accepted {said}. Check the variable {DeepLOptions.KeyVariable}; keys of free accounts end in :fx.",
            404 or 405 => $"no DeepL answers at {options.Address.Host} {said}. Check {options.AddressSetting}, or leave it out.",
            456 => $"the characters of this account are used up {said}. What has been translated is kept: wait for the next month, or change the plan.",
            >= 300 and < 400 => $"the service has moved {said}. Check {options.AddressSetting}, or leave it out.",
            _ => $"the request is refused {said}. Check {options.AddressSetting}.",
        };
        return new ServiceException(Name, problem, answer.Status, answer.RetryAfter);
    }
}
