using System.Net;
using System.Text.Json;
using Alignment.Core.Aligning;
using Alignment.Core.Reporting;
using Alignment.Core.Reviewing;
using Alignment.Core.Terminology;
using Alignment.Core.Translating;

namespace Alignment.Web.Tests;

/// <summary>What the page looks at besides rows.</summary>
public class LookingTests
{
    private static readonly Glossary House = Glossary.Combine([GlossaryReader.Read("house.yml", "version: 1\nlanguages: [en, fr]\nentries:\n- id: bridge\n  en: bridge\n  fr: pont\n- id: snow\n  en: [{term: snow, status: preferred}, {term: snowing, status: deprecated, use: snow}]\n  fr: neige\n")]);

    [Fact]
    public async Task A_row_comes_with_its_terms()
    {
        await using var served = await Served.StartAsync(setup => setup with { Terms = () => new TermMatchers(House) });

        var row = await served.GetAsync("/api/bitexts/0/rows/b1");

        Said(row.GetProperty("terms"), "side", "text", "concept", "counterpart").Should().Equal("fr pont bridge bridge", "en bridge bridge pont");
        row.TryGetProperty("memory", out _).Should().BeFalse("there is none");
    }

    [Fact]
    public async Task A_row_comes_with_what_the_memory_has_and_not_with_itself()
    {
        var memory = new LoadedMemory();
        memory.Add([new("Le pont ferme lundi.", "The bridge closes on Monday.") { IsConfirmed = true, Document = "desk.tmx", Date = new DateOnly(2026, 1, 6) }, new("Il neige.", "It snows.")]);
        await using var served = await Served.StartAsync(setup => setup with { Memory = memory });

        var match = (await served.GetAsync("/api/bitexts/0/rows/b1")).GetProperty("memory")[0];
        var gap = (await served.GetAsync("/api/bitexts/0/rows/b3")).GetProperty("memory");

        match.ToString().Should().Contain("\"document\":\"desk.tmx\"").And.Contain("\"date\":\"2026-01-06\"").And.Contain("\"isConfirmed\":true");
        match.GetProperty("score").GetDouble().Should().BeInRange(0.6, 0.99);
        Said(gap, "side", "en").Should().Equal("fr It snows.");
        memory.Add([new("Le pont ferme mardi.", "The bridge closes on Tuesday.")]);
        (await served.GetAsync("/api/bitexts/0/rows/b1")).GetProperty("memory").ToString().Should().NotContain("Tuesday");
    }

    [Fact]
    public async Task A_bitext_comes_with_the_places_where_it_does_not_keep_the_glossary()
    {
        await using var served = await Served.StartAsync(setup => setup with { Violations = new GlossaryReview(House).Review });

        var found = await served.GetAsync("/api/bitexts/0/violations");

        found.GetProperty("version").GetString().Should().Be("0.0");
        Said(found.GetProperty("violations"), "side", "sentence", "found").Should().Contain("en 2 snowing");
    }

    [Fact]
    public async Task A_term_is_looked_up_in_all_bitexts()
    {
        await using var served = await Served.StartAsync();

        var both = (await served.GetAsync("/api/concordance?term=PONT")).GetProperty("sides");
        var english = (await served.GetAsync("/api/concordance?term=bridges&side=en")).GetProperty("sides");

        Said(both, "side", "pairs").Should().Equal("fr 1", "en 0");
        both[0].GetProperty("variants")[0].GetProperty("examples")[0].ToString().Should().Contain("Le pont ferme mardi.").And.Contain("\"isConfirmed\":false").And.Contain("\"start\":3");
        english.GetArrayLength().Should().Be(1);
    }

    [Theory]
    [InlineData("/api/bitexts/0/rows/b99", "not-there")]
    [InlineData("/api/concordance", "not-understood")]
    [InlineData("/api/concordance?term=%20", "not-understood")]
    public async Task What_is_not_there_is_said_with_a_word_for_the_page(string path, string reason)
    {
        await using var served = await Served.StartAsync();

        using var response = await served.Browser.GetAsync(path);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync()).GetProperty("reason").GetString().Should().Be(reason);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task The_page_has_words_for_every_refusal(string language)
    {
        await using var served = await Served.StartAsync();

        var words = await served.Browser.GetStringAsync($"/words-{language}.js");

        foreach (var refusal in Enum.GetValues<EditRefusal>())
        {
            var word = string.Concat(refusal.ToString().Select((letter, place) => char.IsUpper(letter) ? (place > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
            words.Should().Contain($"'{word}': ", "it is a key of the refusals");
        }
    }

    [Fact]
    public async Task Looking_changes_nothing_and_needs_the_token()
    {
        await using var served = await Served.StartAsync(setup => setup with { Terms = () => new TermMatchers(House), Violations = new GlossaryReview(House).Review });
        using var stranger = new HttpClient { BaseAddress = new Uri(served.Origin) };

        foreach (var path in new[] { "/api/bitexts/0/rows/b1", "/api/bitexts/0/violations", "/api/concordance?term=pont" })
        {
            (await stranger.GetAsync(path)).StatusCode.Should().Be(HttpStatusCode.Forbidden);
            (await served.Browser.GetAsync(path)).StatusCode.Should().Be(HttpStatusCode.OK);
        }

        (await served.GetAsync("/api/bitexts/0")).GetProperty("version").GetString().Should().Be("0.0");
    }

    [Fact]
    public async Task Aligning_again_is_an_edit_like_others_and_what_was_changed_meanwhile_is_not_overwritten()
    {
        Served served = null!;
        var during = () => Task.CompletedTask;
        await using var started = served = await Served.StartAsync(setup => setup with
        {
            Realign = async (bitext, _) =>
            {
                await during();
                return new BeadEdit.Replace(["b2"], [.. new[] { 0, 1 }.Select(side => new Bead
                {
                    Id = "", French = side == 0 ? [1] : [], English = side == 0 ? [] : [1], Relation = side == 0 ? Relation.OnlyFrench : Relation.OnlyEnglish, Probability = 0.9,
                })]);
            },
        });

        var (status, change) = await served.PostAsync("/api/bitexts/0/realign", new { version = "0.0" });
        status.Should().Be(HttpStatusCode.OK);
        (change.GetProperty("undo").GetString(), change.GetProperty("order").GetArrayLength()).Should().Be(("realign", 5));
        await served.PostAsync("/api/bitexts/0/undo", new { version = "0.1" });
        during = () => served.EditAsync("0.2", new { kind = "merge", beads = new[] { "b1", "b2" } });

        var (late, answer) = await served.PostAsync("/api/bitexts/0/realign", new { version = "0.2" });

        late.Should().Be(HttpStatusCode.Conflict);
        answer.GetProperty("reason").GetString().Should().Be("stale");
        answer.GetProperty("undo").GetString().Should().Be("merge");
    }

    private static IEnumerable<string> Said(JsonElement list, params string[] keys) => list.EnumerateArray().Select(item => string.Join(' ', keys.Select(key => item.GetProperty(key).ToString())));
}
