using System.Net;
using Alignment.Services.AzureTranslator.Sdk;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Alignment.Services.Tests.Translating;

/// <summary>Where the client sends, and as whom. Nothing leaves the process.</summary>
public sealed class AzureAddressTests : IDisposable
{
    private static readonly Uri OwnDomain = new("https://desk.cognitiveservices.azure.com/");
    private readonly Recorder recorder = new();
    private readonly HttpClient http;

    public AzureAddressTests() => http = new HttpClient(recorder);

    public void Dispose()
    {
        http.Dispose();
        recorder.Dispose();
    }

    [Fact]
    public async Task A_key_without_an_endpoint_goes_to_the_global_one()
    {
        await SendAsync(new TextTranslationClient(new AzureKeyCredential("k"), options: Options()));

        recorder.Address.Should().Be("https://api.cognitive.microsofttranslator.com/translate?api-version=3.0&to=en&from=fr");
        recorder.Headers.Should().Contain("Ocp-Apim-Subscription-Key: k").And.NotContain(header => header.StartsWith("Ocp-Apim-Subscription-Region", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_domain_of_a_resource_has_the_path_of_the_service_behind_it()
    {
        await SendAsync(new TextTranslationClient(new AzureKeyCredential("k"), OwnDomain, "canadacentral", Options()));

        recorder.Address.Should().StartWith("https://desk.cognitiveservices.azure.com/translator/text/v3.0/translate?api-version=3.0");
        recorder.Headers.Should().Contain("Ocp-Apim-Subscription-Region: canadacentral");
    }

    [Fact]
    public async Task A_token_goes_alone_to_the_domain_of_the_resource()
    {
        await SendAsync(new TextTranslationClient(new FixedToken(), OwnDomain, Options()));

        recorder.Headers.Should().Contain("Authorization: Bearer t").And.NotContain(header => header.StartsWith("Ocp-Apim", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_token_at_the_global_endpoint_says_which_resource_pays()
    {
        await SendAsync(new TextTranslationClient(new FixedToken(), "/subscriptions/1", "canadacentral", Options()));

        recorder.Headers.Should().Contain(["Authorization: Bearer t", "Ocp-Apim-ResourceId: /subscriptions/1", "Ocp-Apim-Subscription-Region: canadacentral"]);
    }

    [Fact]
    public async Task A_token_is_not_sent_where_it_can_be_read()
    {
        var sending = () => SendAsync(new TextTranslationClient(new FixedToken(), new Uri("http://desk.example"), Options()));

        await sending.Should().ThrowAsync<InvalidOperationException>();
    }

    [Fact]
    public async Task A_new_key_counts_from_the_next_request()
    {
        var key = new AzureKeyCredential("old");
        var client = new TextTranslationClient(key, options: Options());
        await SendAsync(client);
        key.Update("new");

        await SendAsync(client);

        recorder.Headers.Should().Contain("Ocp-Apim-Subscription-Key: new");
    }

    private TextTranslationClientOptions Options() => new() { Transport = new HttpClientTransport(http) };

    private static async Task SendAsync(TextTranslationClient client) =>
        await client.TranslateAsync(new TextTranslationTranslateOptions("en", ["Pluie."]) { SourceLanguage = "fr" });

    private sealed class FixedToken : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => new("t", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => new(GetToken(requestContext, cancellationToken));
    }

    private sealed class Recorder : HttpMessageHandler
    {
        public string Address { get; private set; } = "";

        public IReadOnlyList<string> Headers { get; private set; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Address = request.RequestUri!.AbsoluteUri;
            Headers = [.. request.Headers.Select(header => $"{header.Key}: {string.Join(' ', header.Value)}")];
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("[]") });
        }
    }
}
