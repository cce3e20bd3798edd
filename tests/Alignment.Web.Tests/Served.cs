using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Text;
using Alignment.Formats.Bitexts;

namespace Alignment.Web.Tests;

/// <summary>A bitext of a folder of its own, a server for it, and a browser that was given the address.</summary>
internal sealed class Served : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();

    private Served(Func<ReviewSetup, ReviewSetup> setUp)
    {
        Path = folder["a--b.bitext.jsonl"];
        BitextFile.Save(Start(), Path);
        Setup = setUp(new ReviewSetup([Path]) { Idle = TimeSpan.FromHours(1) });
    }

    public string Path { get; }

    public ReviewSetup Setup { get; }

    public ReviewServer Server { get; private set; } = null!;

    public HttpClient Browser { get; private set; } = null!;

    /// <summary>The address without the token: <c>http://127.0.0.1:12345</c>.</summary>
    public string Origin => Server.Address.GetLeftPart(UriPartial.Authority);

    public static async Task<Served> StartAsync(Func<ReviewSetup, ReviewSetup>? setUp = null)
    {
        var served = new Served(setUp ?? (setup => setup));
        served.Server = await ReviewServer.StartAsync(served.Setup);
        served.Browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true, CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(served.Origin) };
        (await served.Browser.GetAsync(served.Server.Address)).StatusCode.Should().Be(HttpStatusCode.SeeOther);
        return served;
    }

    public async Task<JsonElement> GetAsync(string path) => await Browser.GetFromJsonAsync<JsonElement>(path);

    public async Task<(HttpStatusCode Status, JsonElement Answer)> PostAsync(string path, object body, string? origin = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.Add("Origin", origin ?? Origin);
        using var response = await Browser.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, text.StartsWith('{') ? JsonSerializer.Deserialize<JsonElement>(text) : default);
    }

    public Task<(HttpStatusCode Status, JsonElement Answer)> EditAsync(string version, object edit) => PostAsync("/api/bitexts/0/edit", new { version, edit });

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        await Server.DisposeAsync();
        folder.Dispose();
    }

    private static Bitext Start() => new(
        Article(Language.French, "Le pont ferme mardi.", "<img src=x onerror=alert(1)>", "Il neige."),
        Article(Language.English, "The bridge closes on Tuesday.", "It rains.", "It is snowing."),
        [
            new Bead { Id = "b1", French = [0], English = [0], Relation = Relation.Equivalent, Probability = 0.9 },
            new Bead { Id = "b2", French = [1], English = [1], Relation = Relation.Equivalent, Probability = 0.8 },
            new Bead { Id = "b3", French = [2], English = [], Relation = Relation.OnlyFrench, Probability = 0.7 },
            new Bead { Id = "b4", French = [], English = [2], Relation = Relation.OnlyEnglish, Probability = 1 },
        ]);

    private static Article Article(Language language, params string[] sentences) => new()
    {
        Id = language == Language.French ? "a" : "b",
        Language = language,
        Path = "x.txt",
        Sha256 = new string('0', 64),
        Sentences = [.. sentences.Select((text, index) => new Sentence(index, text, 0, new SourceSpan("x.txt", index + 1, 1, index + 1, text.Length + 1)))],
    };
}
