using System.Net;
using System.Net.Http.Json;
using Alignment.Formats.Bitexts;
using Alignment.Tests.FakeServices;

namespace Alignment.Cli.Tests;

public sealed class EmbeddingsTests : IDisposable
{
    // Words that no lexicon has, and what stands for them: the encoder of the test knows, the program does not.
    private static readonly string[][] Words =
    [
        ["Krelm", "blova"], ["Tostine", "merk"], ["Vilpure", "gandry"], ["Bromache", "sullit"], ["Pelvigne", "torrak"],
        ["Dornille", "hesper"], ["Caltrune", "wendle"], ["Fasquelle", "brindo"], ["Gormette", "yastic"], ["Lupanche", "kredge"],
    ];

    // Ten sentences, each with a word that means nothing to the other language either; the French ones in reverse.
    private static readonly string[] French = [.. Sentences(language: 0).Reverse()];
    private static readonly string[] English = [.. Sentences(language: 1)];

    private readonly TemporaryFolder folder = new();

    public EmbeddingsTests()
    {
        File.WriteAllLines(folder["1.fr"], French);
        File.WriteAllLines(folder["1.en"], English);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_encoder_pairs_what_the_lexicon_does_not_know()
    {
        await using var server = await StartAsync();

        var alone = await Program.RunAsync(Align());
        var together = await Program.RunAsync([.. Align(), .. Encoder(server)]);

        alone.Out.Should().NotContain("0]:[9]");
        (together.Exit, together.Error).Should().Be((0, ""));
        together.Out.Split('\n').Count(line => line.StartsWith('[') && !line.Contains("[]")).Should().Be(10);
        together.Out.Should().Contain("[0]:[9]").And.Contain("[9]:[0]");
    }

    [Fact]
    public async Task A_second_run_sends_nothing_and_says_the_same()
    {
        await using var server = await StartAsync();

        var first = await Program.RunAsync([.. Align(), .. Encoder(server)]);
        var requests = server.Requests.Count;
        var second = await Program.RunAsync([.. Align(), .. Encoder(server)]);

        second.Should().Be(first);
        requests.Should().BePositive();
        server.Requests.Count.Should().Be(requests);
    }

    [Fact]
    public async Task A_bitext_file_records_the_encoder_and_a_report_says_it()
    {
        await using var server = await StartAsync();
        Directory.CreateDirectory(folder["articles"]);
        File.WriteAllText(folder["articles/un.txt"], "Le premier ministre a annoncé lundi un nouveau pont à Québec.\n\nLes travaux coûteront 250 millions de dollars.\n");
        File.WriteAllText(folder["articles/one.txt"], "The prime minister announced a new bridge in Quebec City on Monday.\n\nThe work will cost $250 million.\n");

        var bitext = await Program.RunAsync(["align", folder["1.fr"], folder["1.en"], "--one-per-line", "--format", "jsonl", .. Encoder(server)]);
        var report = await Program.RunAsync(["report", folder["articles"], "-o", "-", "--format", "md", .. Encoder(server)]);

        bitext.Out.Should().Contain("\"embeddings\":\"fake\"");
        report.Out.Should().Contain("Sentence encoder: fake");
        server.Requests.SelectMany(request => request).Should().Contain("The work will cost $250 million.");
    }

    [Fact]
    public async Task Aligning_again_in_a_review_asks_the_encoder_too()
    {
        await using var server = await StartAsync();
        (await Program.RunAsync("align", folder["1.fr"], folder["1.en"], "--one-per-line", "--format", "jsonl", "-o", folder["1.bitext.jsonl"])).Exit.Should().Be(0);
        using var process = ReviewProcess.Start(["review", folder["1.bitext.jsonl"], "--no-open", .. Encoder(server)]);
        using var browser = await ReviewProcess.OpenAsync(process);

        using var response = await browser.PostAsJsonAsync("/api/bitexts/0/realign", new { version = "0.0" });

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        await ReviewProcess.EndAsync(process);
        server.Requests.Should().NotBeEmpty();
        BitextFile.Load(folder["1.bitext.jsonl"]).Beads.Where(bead => bead.IsLink).Select(bead => (bead.French[0], bead.English[0])).Should().BeEquivalentTo(Enumerable.Range(0, 10).Select(index => (index, 9 - index)));
    }

    [Fact]
    public async Task An_encoder_that_does_not_answer_leaves_the_review_as_it_is()
    {
        (await Program.RunAsync("align", folder["1.fr"], folder["1.en"], "--one-per-line", "--format", "jsonl", "-o", folder["1.bitext.jsonl"])).Exit.Should().Be(0);
        await using var server = await StartAsync();
        using var process = ReviewProcess.Start("review", folder["1.bitext.jsonl"], "--no-open", "--embeddings", server.Address.ToString(), "--embeddings-model", "other", "--embeddings-cache", folder["v.db"]);
        using var browser = await ReviewProcess.OpenAsync(process);

        using var response = await browser.PostAsJsonAsync("/api/bitexts/0/realign", new { version = "0.0" });

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).Should().Contain("no such route or model");
        (await browser.GetStringAsync("/api/bitexts/0")).Should().Contain("\"version\":\"0.0\"");
        await ReviewProcess.EndAsync(process);
    }

    [Fact]
    public async Task A_folder_of_pairs_is_the_same_for_any_number_of_jobs()
    {
        await using var server = await StartAsync();
        for (var pair = 2; pair < 9; pair++)
        {
            File.Copy(folder["1.fr"], folder[$"{pair}.fr"]);
            File.WriteAllLines(folder[$"{pair}.en"], English.Skip(pair));
        }

        foreach (var jobs in new[] { "1", "4" })
        {
            var run = await Program.RunAsync(["align", "--batch", folder.Path, "--out", folder["jobs" + jobs], "--one-per-line", "--format", "ids", "--jobs", jobs, .. Encoder(server)]);
            run.Exit.Should().Be(0, run.Error);
        }

        foreach (var file in Directory.EnumerateFiles(folder["jobs1"]))
        {
            File.ReadAllText(file).Should().Be(File.ReadAllText(Path.Combine(folder["jobs4"], Path.GetFileName(file))));
        }
    }

    [Fact]
    public async Task A_server_that_refuses_ends_the_run_with_one_line_and_nothing_half_written()
    {
        await using var server = await StartAsync();

        var run = await Program.RunAsync([.. Align(), "--embeddings", server.Address.ToString(), "--embeddings-model", "other", "--embeddings-cache", folder["v.db"], "-o", folder["out.align"]]);

        run.Exit.Should().Be(2);
        run.Error.TrimEnd('\n').Should().StartWith($"alignment: {server.Address}: no such route or model").And.NotContain("\n");
        File.Exists(folder["out.align"]).Should().BeFalse();
    }

    [Fact]
    public Task Mistakes_are_one_line_each()
    {
        File.WriteAllText(folder["notes.txt"], string.Concat(Enumerable.Repeat("No database. ", 100)));
        return CommandGolden.CheckErrorsAsync(
            "embeddings-usage",
            folder.Path,
            "align ./1.fr ./1.en --embeddings http://127.0.0.1:9/v1",
            "align ./1.fr ./1.en --embeddings-model LaBSE",
            "report ./ --embeddings-cache ./v.db",
            "align ./1.fr ./1.en --embeddings http://127.0.0.1:9/v1 --embeddings http://127.0.0.1:8/v1 --embeddings-model LaBSE",
            "align ./1.fr ./1.en --embeddings localhost:8080 --embeddings-model LaBSE",
            "align ./1.fr ./1.en --embeddings ftp://example.org --embeddings-model LaBSE",
            "align ./1.fr ./1.en --embeddings http://me:secret@127.0.0.1/v1 --embeddings-model LaBSE",
            "align ./1.fr ./1.en --embeddings http://127.0.0.1:9/v1 --embeddings-model LaBSE --embeddings-batch 0",
            "align ./1.fr ./1.en --one-per-line --embeddings http://127.0.0.1:9/v1 --embeddings-model LaBSE --embeddings-cache ./notes.txt");
    }

    private static Task<FakeEmbeddingsServer> StartAsync() =>
        FakeEmbeddingsServer.StartAsync(new ConceptEncoder(Words.ToDictionary(pair => pair[1], pair => pair[0].ToLowerInvariant())).Encode);

    private static IEnumerable<string> Sentences(int language) => Words.Select(pair => $"{pair[language]} {(language == 0 ? "zo" : "vu")} {pair[language]}.");

    private string[] Align() => ["align", folder["1.fr"], folder["1.en"], "--one-per-line", "--format", "ids"];

    private string[] Encoder(FakeEmbeddingsServer server) =>
        ["--embeddings", server.Address.ToString(), "--embeddings-model", "fake", "--embeddings-cache", folder["v.db"]];
}
