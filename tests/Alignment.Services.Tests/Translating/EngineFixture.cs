using Alignment.Core.Text;
using Alignment.Core.Translating;
using Alignment.Services.AzureTranslator;
using Alignment.Services.DeepL;
using Alignment.Services.Http;
using Alignment.Services.LibreTranslate;
using Alignment.Tests.FakeServices;

namespace Alignment.Services.Tests.Translating;

/// <summary>A fake service and the translator that asks it.</summary>
internal sealed class EngineFixture : IAsyncDisposable
{
    private EngineFixture(FakeTranslationServer server, ITranslator translator)
    {
        Server = server;
        Translator = translator;
    }

    public static RetryPolicy Hasty { get; } = new() { FirstWait = TimeSpan.FromMilliseconds(1), Timeout = TimeSpan.FromSeconds(20) };

    public FakeTranslationServer Server { get; }

    public ITranslator Translator { get; }

    /// <summary>Starts the service of an engine.</summary>
    public static async Task<EngineFixture> StartAsync(string engine, RetryPolicy? policy = null, string key = "secret", Func<int, Fault?>? faultOf = null, TimeProvider? clock = null)
    {
        FakeTranslationServer server = engine switch
        {
            "azure" => new FakeAzureTranslator { FaultOf = faultOf },
            "deepl" => new FakeDeepL { FaultOf = faultOf },
            _ => new FakeLibreTranslate { FaultOf = faultOf },
        };
        await server.StartAsync();
        return new EngineFixture(server, Create(engine, server.Address, policy ?? Hasty, key, clock));
    }

    /// <summary>The translator of an engine.</summary>
    public static ITranslator Create(string engine, Uri address, RetryPolicy policy, string key, TimeProvider? clock = null) => engine switch
    {
        "azure" => new AzureTextTranslator(new AzureTranslatorOptions { Key = key, Endpoint = address }, policy),
        "deepl" => new DeepLTranslator(new DeepLOptions(key) { Address = address }, policy, clock),
        _ => new LibreTranslator(new LibreTranslateOptions(address) { Key = key }, policy, clock),
    };

    public Task<TranslationAnswer> TranslateAsync(params string[] texts) =>
        Translator.TranslateAsync([.. texts.Select(text => new TranslationRequest(text))], Language.French, default);

    public async ValueTask DisposeAsync()
    {
        (Translator as IDisposable)?.Dispose();
        await Server.DisposeAsync();
    }
}
