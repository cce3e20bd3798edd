using System.Net;
using System.Net.Sockets;
using Alignment.Core;
using Alignment.Core.Text;
using Alignment.Core.Translating;

namespace Alignment.Services.Tests.Translating;

/// <summary>A proxy between this machine and a service, for one host that only these tests ask.</summary>
public sealed class ProxyTests : IDisposable
{
    private static readonly Uri Address = new("https://translator.proxied.example/");

    private readonly IWebProxy usual = HttpClient.DefaultProxy;

    public static TheoryData<string> Engines => ["azure", "libretranslate", "deepl"];

    public void Dispose() => HttpClient.DefaultProxy = usual;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_proxy_that_does_not_answer_is_named(string engine)
    {
        HttpClient.DefaultProxy = new OneHostProxy(new Uri($"http://user:pass@127.0.0.1:{FreePort()}"));

        var message = await MessageAsync(engine);

        message.Should().MatchRegex(@"the proxy 127\.0\.0\.1:\d+ does not answer \(.+\)\. Check HTTPS_PROXY, or name translator\.proxied\.example in NO_PROXY").And.NotContain("pass");
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_proxy_that_refuses_is_named_with_what_it_says(string engine)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        HttpClient.DefaultProxy = new OneHostProxy(new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}"));
        var refusing = RefuseAsync(listener);

        var message = await MessageAsync(engine);

        message.Should().Contain("does not let the request through").And.Contain("407").And.Contain("Check HTTPS_PROXY");
        listener.Stop();
        (await refusing).Should().Be(1, "a proxy that wants a password wants it the next time too");
    }

    private static async Task<string> MessageAsync(string engine)
    {
        var translator = EngineFixture.Create(engine, Address, EngineFixture.Hasty, "secret");
        using var closing = (IDisposable)translator;
        var translating = () => translator.TranslateAsync([new TranslationRequest("Pluie.")], Language.French, default);
        return (await translating.Should().ThrowAsync<ServiceException>()).Which.Message;
    }

    private static async Task<int> RefuseAsync(TcpListener listener)
    {
        var asked = 0;
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync();
                asked++;
                _ = await client.GetStream().ReadAsync(new byte[4096]);
                await client.GetStream().WriteAsync("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray());
            }
        }
        catch (SocketException)
        {
            return asked; // stopped
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private sealed class OneHostProxy(Uri proxy) : IWebProxy
    {
        public ICredentials? Credentials { get; set; }

        public Uri? GetProxy(Uri destination) => IsBypassed(destination) ? null : proxy;

        public bool IsBypassed(Uri host) => host.Host != Address.Host;
    }
}
