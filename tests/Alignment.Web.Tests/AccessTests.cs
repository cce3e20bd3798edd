using System.Net;
using System.Text;

namespace Alignment.Web.Tests;

/// <summary>Who is let in: the browser that was given the address, and nobody else.</summary>
public class AccessTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/app.js")]
    [InlineData("/api/bitexts")]
    [InlineData("/?token=00000000000000000000000000000000")]
    [InlineData("/?token=é")]
    public async Task Without_the_token_nothing_is_shown(string path)
    {
        await using var served = await Served.StartAsync();
        using var stranger = new HttpClient { BaseAddress = new Uri(served.Origin) };

        (await stranger.GetAsync(path)).StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:80")]
    [InlineData("127.0.0.1:1")]
    public async Task A_name_that_was_made_to_point_here_is_refused(string host)
    {
        await using var served = await Served.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/bitexts");
        request.Headers.Host = host;

        (await served.Browser.SendAsync(request)).StatusCode.Should().Be(HttpStatusCode.MisdirectedRequest);
    }

    [Theory]
    [InlineData("http://evil.example", "application/json")]
    [InlineData("http://127.0.0.1:1", "application/json")]
    [InlineData("null", "application/json")]
    [InlineData(null, "application/json")]
    [InlineData("own", "text/plain")]
    [InlineData("own", "application/x-www-form-urlencoded")]
    public async Task Another_site_changes_nothing_even_with_the_cookie(string? origin, string type)
    {
        await using var served = await Served.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/bitexts/0/edit")
        {
            Content = new StringContent("""{"version":"0.0","edit":{"kind":"merge","beads":["b1","b2"]}}""", Encoding.UTF8, type),
        };
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin == "own" ? served.Origin : origin);
        }

        (await served.Browser.SendAsync(request)).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await served.GetAsync("/api/bitexts/0")).GetProperty("version").GetString().Should().Be("0.0");
    }

    [Fact]
    public async Task No_get_changes_anything()
    {
        await using var served = await Served.StartAsync();

        foreach (var path in new[] { "/api/bitexts/0/edit", "/api/bitexts/0/undo", "/api/bitexts/0/realign", "/api/glossary" })
        {
            (await served.Browser.GetAsync(path)).StatusCode.Should().Be(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Every_answer_forbids_scripts_from_elsewhere_and_guessing_of_types()
    {
        await using var served = await Served.StartAsync();

        foreach (var path in new[] { "/", "/app.js", "/review.css", "/api/bitexts", "/nothing" })
        {
            using var response = await served.Browser.GetAsync(path);
            response.Headers.GetValues("Content-Security-Policy").Single().Should().StartWith("default-src 'none'; script-src 'self'; style-src 'self'").And.NotContain("unsafe");
            response.Headers.GetValues("X-Content-Type-Options").Single().Should().Be("nosniff");
            response.Headers.CacheControl!.NoStore.Should().BeTrue();
        }
    }

    [Fact]
    public async Task The_cookie_is_for_this_server_alone_and_out_of_reach_of_scripts()
    {
        await using var served = await Served.StartAsync();
        using var client = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false });

        using var response = await client.GetAsync(served.Server.Address);

        response.Headers.GetValues("Set-Cookie").Single().Should().StartWith($"alignment-review-{served.Server.Address.Port}=").And.ContainAll("httponly", "samesite=strict");
        response.Headers.Location!.OriginalString.Should().Be("/", "the token does not stay in the address");
    }

    [Fact]
    public async Task Only_the_loopback_address_is_listened_on()
    {
        await using var served = await Served.StartAsync();
        var own = Array.Find(await Dns.GetHostAddressesAsync(Dns.GetHostName()), address => address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork && !IPAddress.IsLoopback(address));
        if (own is null)
        {
            return; // a machine without any other address
        }

        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        var connect = () => client.GetAsync(new Uri($"http://{own}:{served.Server.Address.Port}/"));
        await connect.Should().ThrowAsync<HttpRequestException>();
    }

    [Fact]
    public async Task A_request_of_many_megabytes_is_refused()
    {
        await using var served = await Served.StartAsync();

        var send = () => served.PostAsync("/api/bitexts/0/edit", new { version = new string('x', 5_000_000) });

        try
        {
            (await send()).Status.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        }
        catch (HttpRequestException)
        {
            // hung up on before all of it was sent: refused as well
        }
    }

    [Theory]
    [InlineData("/../Alignment.Web.csproj")]
    [InlineData("/page/index.html")]
    [InlineData("/api/bitexts/1")]
    [InlineData("/api/bitexts/-1")]
    [InlineData("/api/bitexts/99999999999999999999")]
    public async Task There_is_nothing_but_the_page_and_its_bitexts(string path)
    {
        await using var served = await Served.StartAsync();

        (await served.Browser.GetAsync(path)).StatusCode.Should().BeOneOf(HttpStatusCode.NotFound, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_page_has_no_script_or_style_of_its_own_and_never_makes_markup_of_text()
    {
        await using var served = await Served.StartAsync();
        var page = await served.Browser.GetStringAsync("/");
        page.Should().NotContainAny("<style", " style=", " onclick=", "javascript:").And.Contain("<script type=\"module\" src=\"/app.js\"></script>");

        foreach (var name in new[] { "app", "api", "commands", "dialogs", "elements", "keys", "minimap", "model", "panel", "ribbons", "rows" })
        {
            (await served.Browser.GetStringAsync($"/{name}.js")).Should().NotContainAny("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function");
        }
    }
}
