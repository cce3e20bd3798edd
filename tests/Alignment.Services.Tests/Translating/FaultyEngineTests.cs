using System.Diagnostics;
using Alignment.Core;
using Alignment.Core.Text;
using Alignment.Core.Translating;
using Alignment.Services.Http;
using Alignment.Tests.FakeServices;

namespace Alignment.Services.Tests.Translating;

public class FaultyEngineTests
{
    private static readonly string[] Texts = ["Pluie.", "Neige & «\u00A0verglas\u00A0».", "Vent <fort>.", "🙂"];

    public static TheoryData<string> Engines => ["azure", "libretranslate", "deepl"];

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Translations_come_in_the_order_of_the_texts(string engine)
    {
        await using var fixture = await EngineFixture.StartAsync(engine);

        var answer = await fixture.TranslateAsync(Texts);

        answer.Texts.Should().Equal(Texts.Select(text => $"en ‹{text}›"));
        answer.BilledCharacters.Should().Be(fixture.Server.Billed).And.Be(engine == "libretranslate" ? 0 : Texts.Sum(text => text.Length));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_burst_of_failures_costs_nothing_and_loses_nothing(string engine)
    {
        await using var fixture = await EngineFixture.StartAsync(engine);
        foreach (var status in new[] { 503, 500, 502, 504, 408 })
        {
            fixture.Server.Faults.Enqueue(Faults.Status(status));
        }

        (await fixture.TranslateAsync(Texts)).Texts.Should().Equal(Texts.Select(text => $"en ‹{text}›"));

        fixture.Server.Requests.Should().HaveCount(6);
        fixture.Server.Billed.Should().Be(engine == "libretranslate" ? 0 : Texts.Sum(text => text.Length));
    }

    // The other engines share the waits of RetryingClient.
    [Fact]
    public async Task A_service_that_asks_for_patience_gets_it()
    {
        await using var fixture = await EngineFixture.StartAsync("azure");
        fixture.Server.Faults.Enqueue(Faults.TooMany("1"));
        var waiting = Stopwatch.StartNew();

        (await fixture.TranslateAsync("Pluie.")).Texts.Should().Equal("en ‹Pluie.›");

        waiting.Elapsed.Should().BeGreaterThan(TimeSpan.FromSeconds(0.95));
    }

    // The other engines share the waits of RetryingClient.
    [Fact]
    public async Task Patience_may_be_asked_for_by_a_date()
    {
        await using var fixture = await EngineFixture.StartAsync("azure");
        fixture.Server.Faults.Enqueue(Faults.TooManyUntil(DateTimeOffset.UtcNow.AddSeconds(2))); // dates have whole seconds: at least one
        var waiting = Stopwatch.StartNew();

        (await fixture.TranslateAsync("Pluie.")).Texts.Should().Equal("en ‹Pluie.›");

        waiting.Elapsed.Should().BeGreaterThan(TimeSpan.FromSeconds(0.5));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Who_is_asked_to_wait_for_an_hour_is_told_so_at_once(string engine)
    {
        await using var fixture = await EngineFixture.StartAsync(engine);
        fixture.Server.Faults.Enqueue(engine == "azure" ? Faults.TooMany("3600") : Faults.TooManyUntil(DateTimeOffset.UtcNow.AddHours(1)));

        var failure = (await fixture.Awaiting(it => it.TranslateAsync("Pluie.")).Should().ThrowAsync<ServiceException>()).Which;

        failure.Message.Should().Contain("tried again in 60 min");
        failure.Status.Should().Be(429);
        fixture.Server.Requests.Should().ContainSingle();
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task An_answer_that_breaks_off_is_asked_for_again(string engine)
    {
        await using var fixture = await EngineFixture.StartAsync(engine);
        fixture.Server.Faults.Enqueue(Faults.Reset);
        fixture.Server.Faults.Enqueue(Faults.Truncated);

        (await fixture.TranslateAsync(Texts)).Texts.Should().Equal(Texts.Select(text => $"en ‹{text}›"));

        fixture.Server.Requests.Should().HaveCount(3);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task An_answer_that_takes_too_long_is_asked_for_again(string engine)
    {
        await using var fixture = await EngineFixture.StartAsync(engine, EngineFixture.Hasty with { Timeout = TimeSpan.FromMilliseconds(400) });
        fixture.Server.Faults.Enqueue(Faults.Slow);

        (await fixture.TranslateAsync("Pluie.")).Texts.Should().Equal("en ‹Pluie.›");
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Cancelling_ends_a_wait(string engine)
    {
        await using var fixture = await EngineFixture.StartAsync(engine);
        fixture.Server.Faults.Enqueue(Faults.TooMany("50"));
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        var translating = () => fixture.Translator.TranslateAsync([new TranslationRequest("Pluie.")], Language.French, stop.Token);

        await translating.Should().ThrowAsync<OperationCanceledException>();
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_port_that_nobody_listens_at_is_not_called_again(string engine)
    {
        var gone = await EngineFixture.StartAsync(engine);
        var address = gone.Server.Address;
        await gone.DisposeAsync();
        var patient = EngineFixture.Create(engine, address, new RetryPolicy { FirstWait = TimeSpan.FromMinutes(1) }, "secret");
        using var closing = (IDisposable)patient;

        var translating = () => patient.TranslateAsync([new TranslationRequest("Pluie.")], Language.French, default);

        (await translating.Should().ThrowAsync<ServiceException>()).WithMessage("*nothing answers at this address*");
    }

    /// <summary>What a person reads when it goes wrong for good. The answers that are unusable are not asked for again: each may be charged.</summary>
    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Messages_say_what_to_do(string engine)
    {
        var lines = new List<string>();
        foreach (var (name, fault, attempts) in new (string, Fault, int)[]
        {
            ("busy", Faults.TooMany("0"), 6),
            ("down", Faults.Status(503), 6),
            ("refused", Faults.Status(400, "no such thing"), 1),
            ("expired", Faults.Status(401, "token expired"), 1),
            ("forbidden", Faults.Status(403, "not yours"), 1),
            ("nothing there", Faults.Status(404, "no route"), 1),
            ("too large", Faults.Status(413), 1),
            ("a teapot", Faults.Status(418), 1),
            ("quota", Faults.Status(456), 1),
            ("redirect", Faults.Redirect("https://elsewhere.example/translate"), 1),
            ("page", Faults.HtmlPage, 1),
            ("other JSON", Faults.Body("""{"answer":[1,2]}"""), 1),
            ("too few", Faults.Edited(TooFew), 1),
        })
        {
            await using var fixture = await EngineFixture.StartAsync(engine);
            for (var attempt = 0; attempt < 12; attempt++)
            {
                fixture.Server.Faults.Enqueue(fault);
            }

            lines.Add($"{name}: {await MessageAsync(fixture)}");
            fixture.Server.Requests.Should().HaveCount(attempts, name);
            fixture.Server.Billed.Should().Be(0, name);
        }

        await using var locked = await EngineFixture.StartAsync(engine, key: "guess");
        lines.Add("wrong key: " + await MessageAsync(locked));

        Golden.Check(engine + "-errors", "txt", string.Join('\n', lines) + "\n");
    }

    // All engines write a list of objects or texts, and the last item is as long as in this test.
    private static string TooFew(string right)
    {
        var list = System.Text.Json.Nodes.JsonNode.Parse(right)!;
        var items = list as System.Text.Json.Nodes.JsonArray ?? list.AsObject().Single().Value!.AsArray();
        items.RemoveAt(items.Count - 1);
        return list.ToJsonString();
    }

    private static async Task<string> MessageAsync(EngineFixture fixture)
    {
        var message = (await fixture.Awaiting(it => it.TranslateAsync("Pluie.", "Neige.")).Should().ThrowAsync<ServiceException>()).Which.Message;
        message.Should().NotContain("\n").And.NotContain("guess").And.NotContain("secret");
        message = message.Replace(fixture.Server.Address.GetLeftPart(UriPartial.Authority), "http://server", StringComparison.Ordinal);
        return System.Text.RegularExpressions.Regex.Replace(message, "[0-9a-f]{8}-[0-9a-f-]{27}", "TRACE");
    }
}
