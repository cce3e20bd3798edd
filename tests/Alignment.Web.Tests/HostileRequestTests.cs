using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Alignment.Web.Tests;

/// <summary>Requests that no browser would send, as bytes: what knows the token may still be broken or mean ill.</summary>
public class HostileRequestTests
{
    [Theory]
    [InlineData("/../a--b.bitext.jsonl")]
    [InlineData("/%2e%2e/a--b.bitext.jsonl")]
    [InlineData("/..%2fa--b.bitext.jsonl")]
    [InlineData("/page/../../../../etc/passwd")]
    [InlineData("//etc/passwd")]
    [InlineData("/..\\..\\etc\\passwd")]
    [InlineData("/app.js%00.html")]
    [InlineData("/api/bitexts/0/../../../etc/passwd")]
    public async Task Paths_lead_nowhere_but_to_the_files_of_the_page(string path)
    {
        await using var served = await Served.StartAsync();

        var answer = await SendAsync(served, $"GET {path} HTTP/1.1\r\nHost: {served.Server.Address.Authority}\r\nCookie: {Cookie(served)}\r\nConnection: close\r\n\r\n");

        answer.Should().MatchRegex("^HTTP/1.1 (400|404) ").And.NotContain("pont").And.NotContain("root:");
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\n\r\n")]
    [InlineData("GET / HTTP/1.0\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")]
    [InlineData("GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n")]
    [InlineData("\0\0\0\0\r\n\r\n")]
    public async Task What_breaks_the_protocol_gets_nothing_and_the_server_goes_on(string request)
    {
        await using var served = await Served.StartAsync();

        (await SendAsync(served, request)).Should().MatchRegex("^HTTP/1.1 4").And.NotContain("pont");

        (await served.Browser.GetAsync("/api/bitexts")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"version":1,"edit":{}}""")]
    [InlineData("""{"version":"0.0"}""")]
    [InlineData("""{"version":"0.0","edit":null}""")]
    [InlineData("""{"version":"0.0","edit":{"kind":"link","french":[0],"english":[99999999999]}}""")]
    [InlineData("""{"version":"0.0","edit":{"kind":"link","french":[-1],"english":[0]}}""")]
    [InlineData("""{"version":"0.0","edit":{"kind":"move","side":"de","sentence":0,"target":"b2"}}""")]
    [InlineData("""{"version":"0.0","edit":{"kind":"text","side":"fr","sentence":7,"text":"x"}}""")]
    public async Task Bodies_that_are_no_edit_are_refused_in_words(string body)
    {
        await using var served = await Served.StartAsync();

        await IsRefusedAsync(served, body);
    }

    [Fact]
    public async Task Bodies_that_nest_deeply_are_refused()
    {
        await using var served = await Served.StartAsync();

        await IsRefusedAsync(served, new string('[', 100_000));
    }

    [Theory]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("PATCH")]
    public async Task Only_a_post_changes_anything(string method)
    {
        await using var served = await Served.StartAsync();
        foreach (var action in new[] { "edit", "undo", "redo", "realign" })
        {
            using var request = Request(served, """{"version":"0.0","edit":{"kind":"merge","beads":["b1","b2"]}}""", action);
            request.Method = new HttpMethod(method);

            (await served.Browser.SendAsync(request)).StatusCode.Should().Be(HttpStatusCode.NotFound, action);
        }

        (await served.GetAsync("/api/bitexts/0")).GetProperty("version").GetString().Should().Be("0.0");
    }

    private static async Task IsRefusedAsync(Served served, string body)
    {
        using var request = Request(served, body, "edit");

        using var answer = await served.Browser.SendAsync(request);

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).Should().StartWith("{\"error\":\"").And.NotContainAny("   at ", "Exception");
        (await served.GetAsync("/api/bitexts/0")).GetProperty("version").GetString().Should().Be("0.0");
    }

    private static HttpRequestMessage Request(Served served, string body, string action)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/bitexts/0/" + action) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("Origin", served.Origin);
        return request;
    }

    // The token of the address is the value of the cookie.
    private static string Cookie(Served served) => $"alignment-review-{served.Server.Address.Port}={served.Server.Address.Query["?token=".Length..]}";

    private static async Task<string> SendAsync(Served served, string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, served.Server.Address.Port);
        var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request));
        var buffer = new byte[65536];
        var count = await stream.ReadAsync(buffer).AsTask().WaitAsync(TimeSpan.FromSeconds(20)); // a refusal is short
        return Encoding.UTF8.GetString(buffer, 0, count);
    }
}
