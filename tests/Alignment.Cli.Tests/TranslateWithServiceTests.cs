using Alignment.Tests.FakeServices;

namespace Alignment.Cli.Tests;

/// <summary>Gaps filled by a service: no other test sets these variables.</summary>
public sealed class TranslateWithServiceTests : IDisposable
{
    private const string Bitext = """{"format":"alignment-bitext","version":1,"fr":{"id":"f","path":"f.txt","sha256":"0","sentences":[{"text":"Il pleut.","paragraph":0,"span":[1,1,1,10]},{"text":"Il neige.","paragraph":0,"span":[2,1,2,10]}]},"en":{"id":"e","path":"e.txt","sha256":"1","sentences":[]}}""" + "\n"
        + """{"id":"b1","fr":[0],"en":[],"relation":"only-french","probability":0.9}""" + "\n"
        + """{"id":"b2","fr":[1],"en":[],"relation":"only-french","probability":0.9}""" + "\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        Set(null, null);
        folder.Dispose();
    }

    [Fact]
    public async Task What_was_paid_for_is_kept_and_costs_nothing_in_the_next_run()
    {
        await using var server = await StartAsync();

        var dry = await TranslateAsync("--dry-run");
        File.Exists(folder["memory.db"]).Should().BeFalse();
        var first = await TranslateAsync();
        var again = await TranslateAsync();

        dry.Out.Should().Contain("to send          2 texts");
        first.Error.Should().Be("alignment: 2 of 2 gaps filled (2 by a machine); 18 characters sent; 18 billed.\n");
        again.Error.Should().Be("alignment: 2 of 2 gaps filled (2 by a machine).\n");
        server.Requests.Should().ContainSingle();
        server.Billed.Should().Be(18);
    }

    [Fact]
    public async Task A_run_that_fails_half_way_goes_on_where_it_was()
    {
        await using var server = await StartAsync();
        server.Faults.Enqueue(Faults.Status(403, "not now"));

        var failed = await TranslateAsync();
        var second = await TranslateAsync();

        failed.Exit.Should().Be(2);
        failed.Error.Should().Contain("alignment: azure: the key or token may not do this");
        second.Exit.Should().Be(0, second.Error);
        server.Billed.Should().Be(18);
    }

    [Fact]
    public async Task Without_a_key_the_variable_is_named()
    {
        Set(null, null);

        var run = await TranslateAsync();

        run.Exit.Should().Be(2);
        run.Error.Should().StartWith("alignment: azure: no key. Put the key of your Translator resource into the variable AZURE_TRANSLATOR_KEY");
    }

    [Fact]
    public async Task A_dry_run_needs_no_key_and_asks_nobody()
    {
        Set(null, "http://127.0.0.1:1/");

        var run = await TranslateAsync("--dry-run", "--price", "10");

        run.Exit.Should().Be(0, run.Error);
        run.Out.Should().Contain("to send          2 texts, 18 characters, to azure").And.Contain("price            0.0002 at 10 a million characters");
    }

    private static async Task<FakeAzureTranslator> StartAsync()
    {
        var server = new FakeAzureTranslator();
        await server.StartAsync();
        Set("secret", server.Address.ToString());
        return server;
    }

    private static void Set(string? key, string? endpoint)
    {
        Environment.SetEnvironmentVariable("AZURE_TRANSLATOR_KEY", key);
        Environment.SetEnvironmentVariable("AZURE_TRANSLATOR_ENDPOINT", endpoint);
    }

    private Task<Program.Run> TranslateAsync(params string[] options)
    {
        File.WriteAllText(folder["f--e.bitext.jsonl"], Bitext); // as if the report were made anew
        return Program.RunAsync(["translate", folder["f--e.bitext.jsonl"], "--translator", "azure", "--memory", folder["memory.db"], "--to", "en", .. options]);
    }
}
