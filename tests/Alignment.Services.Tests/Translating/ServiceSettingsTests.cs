using Alignment.Core;
using Alignment.Services.AzureTranslator;
using Alignment.Services.DeepL;
using Alignment.Services.Http;
using Alignment.Services.LibreTranslate;

namespace Alignment.Services.Tests.Translating;

public class ServiceSettingsTests
{
    [Fact]
    public void The_command_line_goes_before_the_environment_and_that_before_the_file()
    {
        var file = new Dictionary<string, FileSetting>
        {
            ["AZURE_TRANSLATOR_REGION"] = new("of-file", "f"),
            ["AZURE_TRANSLATOR_CATEGORY"] = new("of-file", "f"),
            ["AZURE_TRANSLATOR_RESOURCE_ID"] = new("of-file", "f"),
        };

        var read = AzureTranslatorOptions.Read(new ServiceSettings(name => name switch
        {
            "AZURE_TRANSLATOR_KEY" => "k",
            "TRANSLATOR_TEXT_REGION" => "of-environment", // an older name is the environment too
            "AZURE_TRANSLATOR_CATEGORY" => "of-environment",
            _ => null,
        })
        {
            File = file,
            Given = new Dictionary<string, string> { ["AZURE_TRANSLATOR_CATEGORY"] = "given" },
        });

        (read.Category, read.Region, read.ResourceId).Should().Be(("given", "of-environment", "of-file"));
    }

    [Theory]
    [InlineData("AZURE_TRANSLATOR_ENDPOINT", "https://desk.cognitiveservices.azure.com/", true)]
    [InlineData("AZURE_TRANSLATOR_ENDPOINT", "https://api-eur.cognitive.microsofttranslator.com", true)]
    [InlineData("AZURE_TRANSLATOR_ENDPOINT", "http://127.0.0.1:99", true)]
    [InlineData("AZURE_TRANSLATOR_ENDPOINT", "https://microsofttranslator.com.example", false)]
    [InlineData("AZURE_TRANSLATOR_ENDPOINT", "https://evilcognitiveservices.azure.com.example/", false)]
    [InlineData("DEEPL_SERVER_URL", "https://api-free.deepl.com", true)]
    [InlineData("DEEPL_SERVER_URL", "https://deepl.com.example", false)]
    [InlineData("LIBRETRANSLATE_URL", "https://translate.example", false)]
    public void A_file_cannot_send_the_users_key_to_a_stranger(string variable, string address, bool isFine)
    {
        var file = new Dictionary<string, FileSetting> { [variable] = new(address, "the.setting (alignment.yml, line 3)") };

        Reading(variable, new ServiceSettings(Keys) { File = file }, isFine ? null : $"*the.setting (alignment.yml, line 3) leads to {new Uri(address).Host}, *your key would go to whoever wrote that file*variable {variable}.");
        Reading(variable, new ServiceSettings(name => name == variable ? address : Keys(name)), problem: null);
    }

    [Fact]
    public void A_server_that_wants_no_key_may_stand_in_a_file_wherever_it_is()
    {
        var file = new Dictionary<string, FileSetting> { ["LIBRETRANSLATE_URL"] = new("http://desk.example:5000", "f") };

        LibreTranslateOptions.Read(new ServiceSettings(_ => null) { File = file }).Address.Host.Should().Be("desk.example");
    }

    [Fact]
    public void What_a_file_has_wrong_is_said_with_its_place()
    {
        var file = new Dictionary<string, FileSetting> { ["AZURE_TRANSLATOR_ENDPOINT"] = new("desk", "azure.endpoint (alignment.yml, line 3)") };

        Reading("AZURE_TRANSLATOR_ENDPOINT", new ServiceSettings(Keys) { File = file }, "azure: azure.endpoint (alignment.yml, line 3) is 'desk', which is no address*");
    }

    [Fact]
    public void An_estimate_needs_no_key()
    {
        var settings = new ServiceSettings(_ => null) { NeedsKey = false };

        using var azure = new AzureTextTranslator(AzureTranslatorOptions.Read(settings));
        using var deepl = new DeepLTranslator(DeepLOptions.Read(settings));

        azure.Limits.Texts.Should().BePositive();
        deepl.Limits.Texts.Should().BePositive();
    }

    private static string? Keys(string name) => name is "AZURE_TRANSLATOR_KEY" or "DEEPL_AUTH_KEY" or "LIBRETRANSLATE_API_KEY" ? "k" : null;

    private static void Reading(string variable, ServiceSettings settings, string? problem)
    {
        Action reading = variable switch
        {
            "AZURE_TRANSLATOR_ENDPOINT" => () => AzureTranslatorOptions.Read(settings),
            "DEEPL_SERVER_URL" => () => DeepLOptions.Read(settings),
            _ => () => LibreTranslateOptions.Read(settings),
        };
        if (problem is null)
        {
            reading.Should().NotThrow();
        }
        else
        {
            reading.Should().Throw<ServiceException>().WithMessage(problem);
        }
    }
}
