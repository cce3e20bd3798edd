using System.Diagnostics;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using Alignment.Cli.Reviewing;
using Alignment.Core.Aligning;
using Alignment.Core.Reviewing;
using Alignment.Core.Terminology;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Reviewing;
using Alignment.Web;

namespace Alignment.Cli.Tests;

public sealed class ReviewCommandTests : IDisposable
{
    private const string French = "La mairie de Valbourg a annoncé mardi la fermeture du pont Lavigne. Les 250 riverains devront faire un détour de 12 kilomètres. Le maire Théo Garance promet une réouverture en mai.";
    private const string English = "Valbourg city hall announced the closing of the Lavigne bridge on Tuesday. The 250 residents will have to take a 12-kilometre detour. Mayor Théo Garance promises it will reopen in May.";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_help_says_what_it_is_for() => await CommandGolden.CheckHelpAsync("review");

    [Fact]
    public async Task What_cannot_be_reviewed_is_said_in_one_line()
    {
        Directory.CreateDirectory(folder["empty"]);
        await File.WriteAllTextAsync(folder["broken.bitext.jsonl"], "{\"format\":\"alignment-bitext\",\"version\":1}\n");
        await File.WriteAllTextAsync(folder["strange.bitext.jsonl"], "not a bitext\n");
        await CommandGolden.CheckErrorsAsync(
            "review-errors",
            folder.Path,
            "review",
            "review ./missing.bitext.jsonl",
            "review ./empty",
            "review ./broken.bitext.jsonl",
            "review ./strange.bitext.jsonl",
            "review ./strange.bitext.jsonl --port 70000",
            "review ./strange.bitext.jsonl --no-opne");
    }

    [Fact]
    public async Task A_port_in_use_is_said_in_one_line()
    {
        var bitext = await AlignAsync();
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        var port = ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;

        var run = await Program.RunAsync("review", bitext, "--no-open", "--port", $"{port}");

        run.Exit.Should().Be(2);
        run.Error.Should().Be($"alignment: port {port}: another program uses it, or it is not allowed. Choose another with --port, or leave --port out for a free one.\n");
    }

    [Fact]
    public async Task Whatever_was_answered_is_there_after_the_process_was_killed()
    {
        var bitext = await AlignAsync();
        for (var round = 0; round < 3; round++)
        {
            using var process = ReviewProcess.Start("review", bitext, "--no-open");
            using var browser = await ReviewProcess.OpenAsync(process);
            var before = BitextFile.Load(bitext);
            var wasConfirmed = before.Beads.Single(bead => bead.Id == "b1").State == BeadState.Confirmed;
            var answered = new List<string>();
            var version = (await browser.GetFromJsonAsync<JsonElement>("/api/bitexts/0")).GetProperty("version").GetString()!;
            var killing = Task.CompletedTask;
            try
            {
                for (var step = 0; ; step++)
                {
                    var state = step % 2 == 0 != wasConfirmed ? "confirmed" : "rejected";
                    using var response = await browser.PostAsJsonAsync("/api/bitexts/0/edit", new { version, edit = new { kind = "state", beads = new[] { "b1" }, state } });
                    version = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("version").GetString()!;
                    answered.Add(state);
                    if (step == 4)
                    {
                        killing = Task.Delay(20 + 15 * round).ContinueWith(_ => process.Kill(), TaskScheduler.Default); // between any two steps, or within one
                    }
                }
            }
            catch (HttpRequestException)
            {
                // killed between a request and its answer
            }

            await killing;
            await process.WaitForExitAsync();
            answered.Should().HaveCountGreaterThan(4);
            var after = ReviewFile.Open(bitext);
            after.History.Entries.Should().BeInRange((before.Review?.Entries ?? 0) + answered.Count, (before.Review?.Entries ?? 0) + answered.Count + 1, "one may have been written without its answer");
            for (var entries = after.History.Entries; entries > (before.Review?.Entries ?? 0) + answered.Count; entries--)
            {
                after.Do(ReviewAction.Undo, "", null, DateTimeOffset.UnixEpoch);
            }

            after.History.Bitext.Beads.Single(bead => bead.Id == "b1").State.ToString().Should().BeEquivalentTo(answered[^1]);
        }
    }

    [Fact]
    public async Task Asking_it_to_end_writes_the_bitext_file()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // has no such signal
        }

        var bitext = await AlignAsync();
        using var process = ReviewProcess.Start("review", folder["out"], "--no-open");
        using var browser = await ReviewProcess.OpenAsync(process);
        using var response = await browser.PostAsJsonAsync("/api/bitexts/0/edit", new { version = "0.0", edit = new { kind = "state", beads = new[] { "b2" }, state = "confirmed" } });
        response.EnsureSuccessStatusCode();

        Process.Start("kill", ["-TERM", $"{process.Id}"]).WaitForExit();
        await process.WaitForExitAsync();

        process.ExitCode.Should().Be(0);
        (await File.ReadAllLinesAsync(bitext))[2].Should().Contain("\"state\":\"confirmed\"");
    }

    [Fact]
    public async Task What_is_confirmed_teaches_a_lexicon_at_once_and_reaches_the_memory_though_the_process_was_killed()
    {
        var bitext = await AlignAsync();
        using (var killed = ReviewProcess.Start("review", bitext, "--no-open", "--memory", folder["desk.db"]))
        {
            using var browser = await ReviewProcess.OpenAsync(killed);
            using var response = await browser.PostAsJsonAsync("/api/bitexts/0/edit", new { version = "0.0", edit = new { kind = "state", beads = new[] { "b1", "b2", "b3" }, state = "confirmed" } });
            response.EnsureSuccessStatusCode();
            killed.Kill();
            await killed.WaitForExitAsync();
        }

        var train = await Program.RunAsync("train", bitext, "-o", folder["house.lexicon"], "--min-count", "1");
        train.Out.Should().Contain("house.lexicon: 3 pairs, ");

        using (var again = ReviewProcess.Start("review", bitext, "--no-open", "--memory", folder["desk.db"]))
        {
            (await ReviewProcess.OpenAsync(again)).Dispose();
            await ReviewProcess.EndAsync(again);
        }

        var equivalent = BitextFile.Load(bitext).Beads.Count(bead => bead.Relation == Relation.Equivalent);
        equivalent.Should().BePositive();
        var exported = await Program.RunAsync("memory", "export", "--memory", folder["desk.db"], "-o", folder["desk.tmx"]);
        exported.Exit.Should().Be(0, exported.Error);
        (await File.ReadAllTextAsync(folder["desk.tmx"])).Split("<tu>").Should().HaveCount(equivalent + 1, "a pair that says only partly the same is no translation");
    }

    [Fact]
    public async Task The_memory_that_the_settings_name_is_the_one_that_is_fed()
    {
        var bitext = await AlignAsync();
        await File.WriteAllTextAsync(folder["alignment.yml"], "translator:\n  memory: [old.tmx, house.db]\nui: fr\n");
        using (var process = ReviewProcess.StartIn(folder.Path, "review", bitext, "--no-open"))
        {
            using var browser = await ReviewProcess.OpenAsync(process);
            var list = await browser.GetFromJsonAsync<JsonElement>("/api/bitexts");
            (list.GetProperty("ui").GetString(), list.GetProperty("hasMemory").GetBoolean()).Should().Be(("fr", true));
            await ReviewProcess.EndAsync(process);
        }

        File.Exists(folder["house.db"]).Should().BeTrue();
    }

    [Fact]
    public async Task A_report_made_again_keeps_what_people_have_decided()
    {
        var bitext = await ReportAsync();
        var file = ReviewFile.Open(bitext);
        var editor = new BitextEditor();
        file.Do(ReviewAction.Edit, "unlink", editor.Change(file.History.Bitext, new BeadEdit.Unlink("b2")), DateTimeOffset.UnixEpoch);
        file.Do(ReviewAction.Edit, "state", editor.Change(file.History.Bitext, new BeadEdit.SetState(["b3"], BeadState.Rejected)), DateTimeOffset.UnixEpoch);

        var run = await Program.RunAsync("report", folder["articles"], "-o", folder["out/week.html"]);

        run.Error.Should().Be("alignment: kept what people have decided: 3 beads in 1 bitext.\n");
        var again = ReviewFile.Open(bitext);
        again.History.Bitext.Beads.Select(bead => (bead.Id, bead.State)).Should().Equal(("b1", BeadState.Automatic), ("b4", BeadState.Confirmed), ("b2", BeadState.Confirmed), ("b3", BeadState.Rejected));
        again.Do(ReviewAction.Undo, "", null, DateTimeOffset.UnixEpoch);
        again.History.Bitext.Beads.Single(bead => bead.Id == "b3").State.Should().Be(BeadState.Automatic, "the texts are the same, so all of it can still be undone");
    }

    [Fact]
    public async Task A_reviewed_bitext_stays_though_its_articles_are_not_paired_any_more()
    {
        var bitext = await ReportAsync();
        var file = ReviewFile.Open(bitext);
        file.Do(ReviewAction.Edit, "state", new BitextEditor().Change(file.History.Bitext, new BeadEdit.SetState(["b1"], BeadState.Confirmed)), DateTimeOffset.UnixEpoch);
        File.Delete(folder["articles/en/bridge.txt"]);

        var run = await Program.RunAsync("report", folder["articles"], "-o", folder["out/week.html"]);

        run.Error.Should().Contain("is reviewed, and these articles are not paired now: the file stays as it is.");
        BitextFile.Load(bitext).Beads[0].State.Should().Be(BeadState.Confirmed);
    }

    [Fact]
    public void A_term_is_added_to_the_glossary_once()
    {
        File.WriteAllText(folder["house.yml"], "version: 1\nlanguages: [en, fr]\n\n# kept\nentries: []\n");
        var adding = new GlossaryAdding([folder["house.yml"]]);

        adding.Add(" taux  directeur", "policy rate").Should().Be(new AddedTerm("taux directeur", "policy rate", "policy-rate", folder["house.yml"]));
        adding.Add("taux directeur", "Policy rate").Should().Be(new AddedTerm("taux directeur", "Policy rate", "policy-rate", null), "it is there already");
        adding.Add("taux de la Banque", "policy rate").Concept.Should().Be("policy-rate-2");
        File.ReadAllText(folder["house.yml"]).Should().Contain("# kept").And.Contain("taux directeur");
        var blank = () => adding.Add("…", "policy rate");
        blank.Should().Throw<GlossaryException>().WithMessage("*the French term is to have*");
    }

    private async Task<string> AlignAsync()
    {
        Directory.CreateDirectory(folder["out"]);
        await File.WriteAllTextAsync(folder["pont.txt"], French);
        await File.WriteAllTextAsync(folder["bridge.txt"], English);
        var run = await Program.RunAsync("align", folder["pont.txt"], folder["bridge.txt"], "--format", "jsonl", "-o", folder["out/pair.bitext.jsonl"]);
        run.Exit.Should().Be(0, run.Error);
        return folder["out/pair.bitext.jsonl"];
    }

    private async Task<string> ReportAsync()
    {
        Directory.CreateDirectory(folder["articles/fr"]);
        Directory.CreateDirectory(folder["articles/en"]);
        await File.WriteAllTextAsync(folder["articles/fr/pont.txt"], French);
        await File.WriteAllTextAsync(folder["articles/en/bridge.txt"], English);
        var run = await Program.RunAsync("report", folder["articles"], "-o", folder["out/week.html"]);
        run.Exit.Should().Be(0, run.Error);
        return folder["out/week.bitexts/fr__pont--en__bridge.bitext.jsonl"];
    }
}
