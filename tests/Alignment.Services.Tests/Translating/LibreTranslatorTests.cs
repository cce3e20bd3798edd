using Alignment.Core;
using Alignment.Core.Text;
using Alignment.Core.Translating;
using Alignment.Services.LibreTranslate;
using Alignment.Tests.FakeServices;

namespace Alignment.Services.Tests.Translating;

public class LibreTranslatorTests
{
    [Fact]
    public async Task A_server_without_the_language_is_told_apart_from_texts_that_are_too_long()
    {
        await using var server = new FakeLibreTranslate { Languages = ["en", "es"] };
        await server.StartAsync();
        using var translator = new LibreTranslator(new LibreTranslateOptions(server.Address) { Key = "secret" }, EngineFixture.Hasty);

        var translating = () => translator.TranslateAsync([new TranslationRequest("Pluie.")], Language.French, default);

        (await translating.Should().ThrowAsync<ServiceException>().WithMessage("*does not translate between French and English*fr is not supported*")).Which.Status.Should().BeNull();
    }

    [Fact]
    public async Task Texts_over_the_limit_of_the_server_are_refused_with_the_status_of_texts()
    {
        await using var server = new FakeLibreTranslate();
        await server.StartAsync();
        using var translator = new LibreTranslator(new LibreTranslateOptions(server.Address) { Key = "secret" }, EngineFixture.Hasty);

        var translating = () => translator.TranslateAsync([new TranslationRequest(new string('a', 5001))], Language.French, default);

        (await translating.Should().ThrowAsync<ServiceException>().WithMessage("*exceeds text limit*")).Which.Status.Should().Be(400);
    }

    [Fact]
    public void Without_settings_the_server_is_this_machine() =>
        LibreTranslateOptions.Read(_ => null).Address.Should().Be(new Uri("http://127.0.0.1:5000"));

    [Fact]
    public void Plain_http_will_do_in_the_office_but_not_for_a_key()
    {
        var keyless = LibreTranslateOptions.Read(name => name == "LIBRETRANSLATE_URL" ? "http://mt.example/lt/" : null);
        var withKey = () => LibreTranslateOptions.Read(name => name == "LIBRETRANSLATE_URL" ? "http://mt.example" : "k");

        keyless.Address.AbsolutePath.Should().Be("/lt/");
        withKey.Should().Throw<ServiceException>().WithMessage("*could be read on the way*");
    }
}
