using Alignment.Core;
using Alignment.Core.Text;
using Alignment.Core.Translating;
using Alignment.Services.DeepL;
using Alignment.Services.Http;
using Alignment.Tests.FakeServices;

namespace Alignment.Services.Tests.Translating;

public class DeepLTranslatorTests
{
    private static readonly DeepLTerm[] Terms = [new("OTAN", "NATO"), new("cessez-le-feu", "ceasefire"), new("OTAN", "Nato"), new("bad\tterm", "x"), new("", "x")];

    [Fact]
    public async Task A_glossary_is_made_once_and_found_again_in_the_next_run()
    {
        await using var server = new FakeDeepL();
        await server.StartAsync();
        for (var run = 0; run < 2; run++)
        {
            using var translator = Create(server, Terms);
            await translator.TranslateAsync([new TranslationRequest("Pluie.")], Language.French, default);
            await translator.TranslateAsync([new TranslationRequest("Neige.")], Language.French, default);
        }

        server.Glossaries.Should().ContainSingle().Which.Entries.Should().Be("OTAN\tNATO\ncessez-le-feu\tceasefire");
        server.Used.Should().Equal("id-1", "id-1", "id-1", "id-1");
    }

    [Fact]
    public async Task Each_direction_and_each_content_has_a_glossary_of_its_own()
    {
        await using var server = new FakeDeepL();
        await server.StartAsync();
        using var translator = Create(server, Terms);
        using var changed = Create(server, [new DeepLTerm("OTAN", "NATO")]);

        await translator.TranslateAsync([new TranslationRequest("Pluie.")], Language.French, default);
        await translator.TranslateAsync([new TranslationRequest("Rain.")], Language.English, default);
        await changed.TranslateAsync([new TranslationRequest("Pluie.")], Language.French, default);

        server.Glossaries.Select(glossary => glossary.Pair).Should().Equal("fr-en", "en-fr", "fr-en");
        server.Glossaries.Select(glossary => glossary.Name).Should().OnlyHaveUniqueItems();
        changed.Settings.Should().NotBe(translator.Settings);
    }

    [Fact]
    public async Task A_quota_that_is_used_up_ends_the_work_and_is_not_asked_for_again()
    {
        await using var server = new FakeDeepL { Quota = 6 };
        await server.StartAsync();
        using var translator = Create(server, []);
        await translator.TranslateAsync([new TranslationRequest("Pluie.")], Language.French, default);

        var translating = () => translator.TranslateAsync([new TranslationRequest("Neige.")], Language.French, default);

        (await translating.Should().ThrowAsync<ServiceException>().WithMessage("deepl: the characters of this account are used up*")).Which.Status.Should().Be(456);
        server.Requests.Should().ContainSingle();
    }

    [Fact]
    public async Task The_largest_batch_is_within_the_limits_of_the_service()
    {
        await using var server = new FakeDeepL();
        await server.StartAsync();
        using var translator = Create(server, []);
        var each = translator.Limits.Characters / translator.Limits.Texts;

        var answer = await translator.TranslateAsync(
            [.. Enumerable.Repeat(new TranslationRequest(new string('’', each)), translator.Limits.Texts)], Language.French, default);

        answer.Texts.Should().HaveCount(50);
    }

    [Theory]
    [InlineData("abc:fx", "api-free.deepl.com")]
    [InlineData("abc", "api.deepl.com")]
    public void The_key_tells_which_address_is_asked(string key, string host) =>
        DeepLOptions.Read(name => name == "DEEPL_AUTH_KEY" ? key : null).Address.Host.Should().Be(host);

    [Theory]
    [InlineData(null, null, "EN-GB")]
    [InlineData(null, "en-CA", "EN-GB")]
    [InlineData(null, "en-US", "EN-US")]
    [InlineData("en-gb", "en-US", "EN-GB")]
    [InlineData("EN-US", "en-CA", "EN-US")]
    public void The_English_is_what_was_asked_for_or_that_of_the_house(string? asked, string? region, string english) =>
        DeepLOptions.Read(new ServiceSettings(name => name switch { "DEEPL_AUTH_KEY" => "k", "DEEPL_ENGLISH" => asked, _ => null }), region).English.Should().Be(english);

    [Theory]
    [InlineData("DEEPL_ENGLISH", "en", "deepl: DEEPL_ENGLISH is en-GB or en-US, not 'en'.")]
    [InlineData("DEEPL_FORMALITY", "vous", "deepl: DEEPL_FORMALITY is default, more, less, prefer_more, prefer_less, not 'vous'.")]
    public void A_word_that_the_service_does_not_know_is_refused(string variable, string value, string message)
    {
        var reading = () => DeepLOptions.Read(name => name == variable ? value : name == "DEEPL_AUTH_KEY" ? "k" : null);

        reading.Should().Throw<ServiceException>().WithMessage(message);
    }

    [Fact]
    public async Task French_is_as_formal_as_asked_for_and_English_is_not_asked()
    {
        await using var server = new FakeDeepL();
        await server.StartAsync();
        using var translator = new DeepLTranslator(new DeepLOptions("secret") { Address = server.Address, English = "EN-US", Formality = "prefer_more" }, EngineFixture.Hasty);

        await translator.TranslateAsync([new TranslationRequest("Rain.")], Language.English, default);
        await translator.TranslateAsync([new TranslationRequest("Pluie.")], Language.French, default);

        server.Wanted.Should().Equal(("FR", "prefer_more"), ("EN-US", null));
        translator.Settings.Should().Be("english=EN-US;formality=prefer_more");
    }

    [Fact]
    public void Without_a_key_the_variable_is_named()
    {
        var reading = () => DeepLOptions.Read(_ => null);

        reading.Should().Throw<ServiceException>().WithMessage("deepl: no key.*DEEPL_AUTH_KEY*");
    }

    private static DeepLTranslator Create(FakeDeepL server, IReadOnlyList<DeepLTerm> terms) =>
        new(new DeepLOptions("secret") { Address = server.Address, Terms = terms }, EngineFixture.Hasty);
}
