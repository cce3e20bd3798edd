using Alignment.Core;
using Alignment.Core.Text;
using Alignment.Core.Translating;
using Alignment.Services.AzureTranslator;
using Alignment.Services.AzureTranslator.Sdk;
using Alignment.Tests.FakeServices;
using Azure;

namespace Alignment.Services.Tests.Translating;

public class AzureTranslatorTests
{
    private static readonly MarkedTerm Otan = new(new TextSpan(2, 4), "NATO");

    [Fact]
    public async Task Fixed_terms_go_as_markup_and_the_answer_comes_back_as_text()
    {
        await using var server = new FakeAzureTranslator();
        await server.StartAsync();
        using var translator = Create(server);
        TranslationRequest[] requests =
        [
            new("L'OTAN & <Cie> : R&D.") { Terms = [Otan, new MarkedTerm(new TextSpan(17, 3), "\"Q&A\" <x>")] },
            new("1 < 2 &amp; 3"),
        ];

        var answer = await translator.TranslateAsync(requests, Language.French, default);

        answer.Texts.Should().Equal("en ‹L'NATO & <Cie> : \"Q&A\" <x>.›", "en ‹1 < 2 &amp; 3›");
        server.Requests.Single()[0].Should().StartWith("L'<mstrans:dictionary translation=\"NATO\">OTAN</mstrans:dictionary> &amp; &lt;Cie&gt; : ");
        answer.BilledCharacters.Should().Be(requests.Sum(translator.Count)).And.Be(server.Billed);
    }

    [Fact]
    public async Task Without_fixed_terms_text_goes_as_it_is()
    {
        await using var server = new FakeAzureTranslator();
        await server.StartAsync();
        using var translator = Create(server);

        await translator.TranslateAsync([new TranslationRequest("R&D < 1")], Language.French, default);

        server.Requests.Single().Should().Equal("R&D < 1");
    }

    [Fact]
    public async Task Text_that_looks_like_markup_stays_text()
    {
        const string Text = "<mstrans:dictionary translation=\"x\">y</mstrans:dictionary>";
        await using var server = new FakeAzureTranslator();
        await server.StartAsync();
        using var translator = Create(server);

        (await translator.TranslateAsync([new TranslationRequest(Text)], Language.French, default)).Texts.Should().Equal($"en ‹{Text}›");
    }

    [Fact]
    public async Task Half_of_a_surrogate_pair_does_not_break_a_request()
    {
        await using var server = new FakeAzureTranslator();
        await server.StartAsync();
        using var translator = Create(server);

        (await translator.TranslateAsync([new TranslationRequest("a\uD83D.")], Language.English, default)).Texts.Should().Equal("fr ‹a\uFFFD.›");
    }

    [Fact]
    public async Task All_attempts_carry_the_same_trace_and_region()
    {
        await using var server = new FakeAzureTranslator { Region = "canadacentral" };
        await server.StartAsync();
        server.Faults.Enqueue(Faults.Status(503));
        using var translator = Create(server, options => options with { Region = "canadacentral" });

        await translator.TranslateAsync([new TranslationRequest("Pluie.")], Language.French, default);

        server.Traces.Should().HaveCount(2);
        server.Traces.Distinct().Should().ContainSingle();
    }

    [Fact]
    public async Task The_largest_batch_is_within_the_limits_of_the_service()
    {
        await using var server = new FakeAzureTranslator();
        await server.StartAsync();
        using var translator = Create(server, options => options with { BatchTexts = 5000, BatchCharacters = 500_000 });
        var each = translator.Limits.Characters / translator.Limits.Texts;

        var answer = await translator.TranslateAsync(
            [.. Enumerable.Repeat(new TranslationRequest(new string('a', each)), translator.Limits.Texts)], Language.French, default);

        answer.Texts.Should().HaveCount(1000);
    }

    [Theory]
    [InlineData(50_001, 1)]
    [InlineData(1, 1001)]
    public async Task What_is_over_the_limits_is_refused_with_the_status_of_texts(int length, int count)
    {
        await using var server = new FakeAzureTranslator();
        await server.StartAsync();
        using var translator = Create(server);

        var translating = () => translator.TranslateAsync([.. Enumerable.Repeat(new TranslationRequest(new string('a', length)), count)], Language.French, default);

        (await translating.Should().ThrowAsync<ServiceException>()).Which.Status.Should().Be(400);
    }

    [Fact]
    public async Task A_refusal_that_is_not_about_the_texts_has_no_status_of_texts()
    {
        await using var server = new FakeAzureTranslator();
        await server.StartAsync();
        using var translator = Create(server, options => options with { Category = "gone" });

        var translating = () => translator.TranslateAsync([new TranslationRequest("Pluie.")], Language.French, default);

        (await translating.Should().ThrowAsync<ServiceException>().WithMessage("*no such category*code 400079*")).Which.Status.Should().BeNull();
    }

    [Fact]
    public async Task A_plan_that_is_used_up_is_told_apart_from_a_right_that_is_missing()
    {
        await using var server = new FakeAzureTranslator { Quota = 10 };
        await server.StartAsync();
        using var translator = Create(server);
        await translator.TranslateAsync([new TranslationRequest("Pluie.")], Language.French, default);

        var translating = () => translator.TranslateAsync([new TranslationRequest("Neige.")], Language.French, default);

        await translating.Should().ThrowAsync<ServiceException>().WithMessage("azure: the characters of this plan are used up*code 403001*What has been translated is kept*");
        server.Billed.Should().Be(6);
    }

    [Fact]
    public async Task A_key_without_its_region_is_refused_with_the_variable_to_set()
    {
        await using var server = new FakeAzureTranslator { Region = "francecentral" };
        await server.StartAsync();
        using var translator = Create(server);

        var translating = () => translator.TranslateAsync([new TranslationRequest("Pluie.")], Language.French, default);

        await translating.Should().ThrowAsync<ServiceException>().WithMessage("*AZURE_TRANSLATOR_REGION is the region of the resource (now: global)*");
    }

    [Fact]
    public async Task The_client_says_which_words_belong_together_if_asked()
    {
        await using var server = new FakeAzureTranslator();
        await server.StartAsync();
        var client = new TextTranslationClient(new AzureKeyCredential("secret"), server.Address);

        var answer = await client.TranslateAsync(new TextTranslationTranslateOptions("en", ["Pluie."]) { SourceLanguage = "fr", IncludeAlignment = true });

        answer.Value.Single().Translations.Single().Alignment!.Projections.Should().Be("0:1-0:2");
    }

    [Fact]
    public void Settings_come_from_variables_and_name_no_secret()
    {
        var read = AzureTranslatorOptions.Read(name => name switch
        {
            "AZURE_TRANSLATOR_KEY" => " k ",
            "AZURE_TRANSLATOR_REGION" => "canadaeast",
            "AZURE_TRANSLATOR_ENDPOINT" => "https://desk.cognitiveservices.azure.com/",
            _ => null,
        });

        (read.Key, read.Region, read.Endpoint!.Host).Should().Be(("k", "canadaeast", "desk.cognitiveservices.azure.com"));
        using var translator = new AzureTextTranslator(read with { Category = "news" });
        (translator.Settings, translator.Model).Should().Be(("category=news", "news"));
    }

    [Fact]
    public void Signing_in_stands_in_for_a_key()
    {
        var read = AzureTranslatorOptions.Read(name => name switch { "AZURE_TRANSLATOR_AUTH" => "entra", "AZURE_TRANSLATOR_RESOURCE_ID" => "/subscriptions/1", _ => null });

        (read.Key, read.ResourceId).Should().Be((null, "/subscriptions/1"));
        read.Credential.Should().NotBeNull();
    }

    [Theory]
    [InlineData(null, null, "azure: no key. Put the key of your Translator resource into the variable AZURE_TRANSLATOR_KEY*")]
    [InlineData("k", "desk", "azure: AZURE_TRANSLATOR_ENDPOINT is 'desk', which is no address*")]
    [InlineData("k", "http://example.com", "azure: AZURE_TRANSLATOR_ENDPOINT is http://example.com/: a key sent there could be read*")]
    [InlineData("k", "https://me:pass@example.com", "azure: AZURE_TRANSLATOR_ENDPOINT holds a password*")]
    public void Settings_that_cannot_be_used_are_refused(string? key, string? endpoint, string message)
    {
        var reading = () => AzureTranslatorOptions.Read(name => name switch { "AZURE_TRANSLATOR_KEY" => key, "AZURE_TRANSLATOR_ENDPOINT" => endpoint, _ => null });

        reading.Should().Throw<ServiceException>().WithMessage(message);
    }

    private static AzureTextTranslator Create(FakeAzureTranslator server, Func<AzureTranslatorOptions, AzureTranslatorOptions>? change = null)
    {
        var options = new AzureTranslatorOptions { Key = "secret", Endpoint = server.Address };
        return new AzureTextTranslator(change?.Invoke(options) ?? options, EngineFixture.Hasty);
    }
}
