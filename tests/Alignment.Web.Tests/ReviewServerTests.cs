using System.Net;
using System.Text.Json;
using Alignment.Core.Text;
using Alignment.Core.Translating;
using Alignment.Formats.Bitexts;

namespace Alignment.Web.Tests;

public class ReviewServerTests
{
    [Fact]
    public async Task The_page_gets_the_list_of_bitexts_and_all_of_one()
    {
        await using var served = await Served.StartAsync();

        var list = await served.GetAsync("/api/bitexts");
        var state = await served.GetAsync("/api/bitexts/0");

        list.GetProperty("bitexts")[0].GetProperty("beads").GetInt32().Should().Be(4);
        state.GetProperty("version").GetString().Should().Be("0.0");
        state.GetProperty("beads").GetArrayLength().Should().Be(4);
        state.GetProperty("french").GetProperty("sentences")[1].GetProperty("text").GetString().Should().Be("<img src=x onerror=alert(1)>");
    }

    [Fact]
    public async Task An_edit_is_in_the_journal_before_it_is_answered_and_says_what_has_changed()
    {
        await using var served = await Served.StartAsync();

        var (status, change) = await served.EditAsync("0.0", new { kind = "link", french = new[] { 2 }, english = new[] { 2 } });

        status.Should().Be(HttpStatusCode.OK);
        change.GetProperty("version").GetString().Should().Be("0.1");
        change.GetProperty("undo").GetString().Should().Be("link");
        change.GetProperty("order").EnumerateArray().Select(id => id.GetString()).Should().Equal("b1", "b2", "b3");
        change.GetProperty("beads").EnumerateArray().Single().GetProperty("state").GetString().Should().Be("confirmed");
        File.ReadLines(served.Path.Replace(".bitext.", ".journal.", StringComparison.Ordinal)).Should().HaveCount(2);
        BitextFile.Load(served.Path).Beads.Should().HaveCount(3);
    }

    public static TheoryData<string, string> Edits => new()
    {
        { """{"kind":"state","beads":["b1","b2"],"state":"confirmed"}""", "b1 confirmed, b2 confirmed" },
        { """{"kind":"mark","beads":["b1"],"mark":"needs-review","isSet":true}""", "b1 automatic" },
        { """{"kind":"relation","bead":"b2","relation":"partial"}""", "b2 confirmed" },
        { """{"kind":"set-apart","side":"fr","sentences":[0]}""", "b1 automatic, b5 confirmed" },
        { """{"kind":"unlink","bead":"b1"}""", "b5 confirmed, b1 confirmed" },
        { """{"kind":"merge","beads":["b1","b2"]}""", "b1 confirmed" },
        { """{"kind":"split","bead":"b1","french":1,"english":0}""", "b5 confirmed, b1 confirmed" },
        { """{"kind":"move","side":"en","sentence":2,"target":"b2"}""", "b2 confirmed" },
        { """{"kind":"shift","bead":"b1","side":"fr","isDown":true}""", "b1 automatic, b2 automatic, b3 automatic, b4 automatic" },
        { """{"kind":"swap","first":"b1","second":"b2","side":"en"}""", "b1 confirmed, b2 confirmed" },
        { """{"kind":"translation","bead":"b3","text":"It snows."}""", "b3 automatic" },
        { """{"kind":"text","side":"fr","sentence":2,"text":"Il neige fort."}""", "" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public async Task Every_edit_of_the_page_is_understood(string edit, string changed)
    {
        await using var served = await Served.StartAsync();

        var (status, change) = await served.EditAsync("0.0", JsonSerializer.Deserialize<JsonElement>(edit));

        status.Should().Be(HttpStatusCode.OK, change.ToString());
        string.Join(", ", change.GetProperty("beads").EnumerateArray().Select(bead => $"{bead.GetProperty("id")} {bead.GetProperty("state")}")).Should().Be(changed);
    }

    [Theory]
    [InlineData("""{"kind":"link","french":[0]}""")]
    [InlineData("""{"kind":"dance"}""")]
    [InlineData("""{"kind":"state","beads":[1],"state":"confirmed"}""")]
    [InlineData("""{"kind":"state","beads":["b1"],"state":"sure"}""")]
    [InlineData("""{"kind":"merge","beads":["b1"]}""")]
    [InlineData("""[]""")]
    public async Task What_is_no_edit_is_refused_with_words_and_changes_nothing(string edit)
    {
        await using var served = await Served.StartAsync();

        var (status, answer) = await served.EditAsync("0.0", JsonSerializer.Deserialize<JsonElement>(edit));

        status.Should().Be(HttpStatusCode.BadRequest);
        answer.GetProperty("reason").GetString().Should().NotBeNullOrWhiteSpace();
        answer.GetProperty("error").GetString().Should().NotBeNullOrWhiteSpace();
        (await served.GetAsync("/api/bitexts/0")).GetProperty("version").GetString().Should().Be("0.0");
    }

    [Fact]
    public async Task Who_has_not_seen_the_last_change_gets_it_and_a_message_and_overwrites_nothing()
    {
        await using var served = await Served.StartAsync();
        await served.EditAsync("0.0", new { kind = "merge", beads = new[] { "b1", "b2" } });

        var (status, answer) = await served.EditAsync("0.0", new { kind = "unlink", bead = "b1" });

        status.Should().Be(HttpStatusCode.Conflict);
        answer.GetProperty("error").GetString().Should().Contain("Another window or program has changed");
        answer.GetProperty("version").GetString().Should().Be("0.1");
        answer.GetProperty("beads").GetArrayLength().Should().Be(3);
    }

    [Fact]
    public async Task Two_programs_may_have_the_same_file_open()
    {
        await using var one = await Served.StartAsync();
        await using var other = await ReviewServer.StartAsync(new ReviewSetup([one.Path]));
        using var browser = new HttpClient { BaseAddress = new Uri(other.Address.GetLeftPart(UriPartial.Authority)) };
        await browser.GetAsync(other.Address);
        await one.EditAsync("0.0", new { kind = "merge", beads = new[] { "b1", "b2" } });

        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/bitexts/0/undo") { Content = new StringContent("""{"version":"0.0"}""", null, "application/json") };
        request.Headers.Add("Origin", browser.BaseAddress!.OriginalString);
        var stale = await browser.SendAsync(request);

        stale.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await stale.Content.ReadAsStringAsync()).Should().Contain("\"version\":\"1.1\"");
    }

    [Fact]
    public async Task Undoing_and_doing_again_survive_a_restart()
    {
        await using var served = await Served.StartAsync();
        await served.EditAsync("0.0", new { kind = "merge", beads = new[] { "b1", "b2" } });
        await served.Server.DisposeAsync();
        await using var again = await ReviewServer.StartAsync(served.Setup);
        using var browser = new HttpClient { BaseAddress = new Uri(again.Address.GetLeftPart(UriPartial.Authority)) };
        await browser.GetAsync(again.Address);

        foreach (var (action, version, beads) in new[] { ("undo", "0.1", 4), ("redo", "0.2", 3) })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/bitexts/0/{action}") { Content = new StringContent($$"""{"version":"{{version}}"}""", null, "application/json") };
            request.Headers.Add("Origin", browser.BaseAddress!.OriginalString);
            (await browser.SendAsync(request)).StatusCode.Should().Be(HttpStatusCode.OK);
            BitextFile.Load(served.Path).Beads.Should().HaveCount(beads);
        }
    }

    [Fact]
    public async Task What_is_confirmed_goes_to_the_memory_once()
    {
        var memory = new ListMemory();
        await using (var served = await Served.StartAsync(setup => setup with { Memory = memory, Idle = TimeSpan.FromMilliseconds(20) }))
        {
            await served.EditAsync("0.0", new { kind = "state", beads = new[] { "b1", "b3" }, state = "confirmed" });
            for (var wait = 0; wait < 200 && memory.Units.Count == 0; wait++)
            {
                await Task.Delay(20);
            }

            await served.EditAsync("0.1", new { kind = "mark", beads = new[] { "b1" }, mark = "bookmark", isSet = true });
        }

        memory.Units.Should().ContainSingle().Which.Should().Match<MemoryUnit>(unit => unit.French == "Le pont ferme mardi." && unit.IsConfirmed);
    }

    [Fact]
    public async Task What_was_confirmed_before_the_memory_heard_of_it_goes_there_later()
    {
        var memory = new ListMemory();
        await using var served = await Served.StartAsync();
        await served.EditAsync("0.0", new { kind = "state", beads = new[] { "b1" }, state = "confirmed" });
        await served.Server.DisposeAsync();

        await using (await ReviewServer.StartAsync(served.Setup with { Memory = memory }))
        {
        }

        memory.Units.Should().ContainSingle().Which.English.Should().Be("The bridge closes on Tuesday.");
    }

    [Fact]
    public async Task Ending_the_review_writes_the_bitext_file()
    {
        var path = "";
        await using (var served = await Served.StartAsync())
        {
            await served.EditAsync("0.0", new { kind = "merge", beads = new[] { "b1", "b2" } });
            path = served.Path;
            File.ReadLines(path).Should().HaveCount(5, "the journal has it, the file not yet");
            await served.Server.DisposeAsync();
            File.ReadLines(path).Should().HaveCount(4);
        }
    }

    [Fact]
    public async Task Articles_that_have_changed_are_said_and_read_again_on_demand()
    {
        var asked = 0;
        await using var served = await Served.StartAsync(setup => setup with
        {
            IsUnchanged = article => article.Language == Language.English,
            Reread = (bitext, _) => Task.FromResult(bitext with { SameOrder = ++asked > 0, Review = null }),
        });
        (await served.GetAsync("/api/bitexts/0")).GetProperty("french").GetProperty("hasChanged").GetBoolean().Should().BeTrue();
        await served.EditAsync("0.0", new { kind = "merge", beads = new[] { "b1", "b2" } });

        var (status, state) = await served.PostAsync("/api/bitexts/0/reread", new { version = "0.1" });

        status.Should().Be(HttpStatusCode.OK);
        state.GetProperty("beads").GetArrayLength().Should().Be(3, "what was decided is in it");
        BitextFile.Load(served.Path).SameOrder.Should().BeTrue();
        (await served.EditAsync(state.GetProperty("version").GetString()!, new { kind = "unlink", bead = "b1" })).Status.Should().Be(HttpStatusCode.OK, "a journal begins anew");
        asked.Should().Be(1);
    }

    [Fact]
    public async Task A_port_in_use_is_said_in_words()
    {
        await using var served = await Served.StartAsync();

        var start = () => ReviewServer.StartAsync(served.Setup with { Port = served.Server.Address.Port });

        await start.Should().ThrowAsync<UnusablePortException>().WithMessage("port *: another program uses it*--port*");
    }

    private sealed class ListMemory : ITranslationMemory
    {
        public List<MemoryUnit> Units { get; } = [];

        public MemoryMatch? FindExact(string text, Language source) => null;

        public MemoryMatch? FindFuzzy(string text, Language source, double minScore) => null;

        public void Add(IReadOnlyList<MemoryUnit> units) => Units.AddRange(units);

        public MachineTranslation? FindMachine(MachineKey key) => null;

        public void AddMachine(IReadOnlyList<MachineTranslation> translations) => throw new NotSupportedException();
    }
}
