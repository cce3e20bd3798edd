using Alignment.Tests.FakeServices;

namespace Alignment.Cli.Tests;

/// <summary>What <c>alignment.yml</c> says of filling gaps. No other test sets the variables of DeepL.</summary>
public sealed class TranslatorSettingsTests : IDisposable
{
    private const string Bitext = """{"format":"alignment-bitext","version":1,"fr":{"id":"f","path":"f.txt","sha256":"0","sentences":[{"text":"Il pleut.","paragraph":0,"span":[1,1,1,10]},{"text":"Il neige.","paragraph":0,"span":[2,1,2,10]}]},"en":{"id":"e","path":"e.txt","sha256":"1","sentences":[]}}""" + "\n"
        + """{"id":"b1","fr":[0],"en":[],"relation":"only-french","probability":0.9}""" + "\n"
        + """{"id":"b2","fr":[1],"en":[],"relation":"only-french","probability":0.9}""" + "\n";

    private readonly TemporaryFolder folder = new();

    public TranslatorSettingsTests()
    {
        File.WriteAllText(folder["f--e.bitext.jsonl"], Bitext);
        File.WriteAllText(folder["g.yml"], "version: 1\nlanguages: [en, fr]\ndefaults: {region: {en: en-US}}\nentries: []\n");
        File.WriteAllText(folder["known.tsv"], "Il pleut.\tIt is raining.\n");
        Environment.SetEnvironmentVariable("DEEPL_AUTH_KEY", "secret");
    }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("DEEPL_AUTH_KEY", null);
        folder.Dispose();
    }

    [Fact]
    public async Task The_file_says_how_and_the_command_line_goes_before_it()
    {
        await using var server = new FakeDeepL();
        await server.StartAsync();
        Write($$"""
            translator:
              engine: deepl
              memory: [known.tsv, kept.db]
              price: 20
              max_characters: 9
              deepl: {url: "{{server.Address}}", english: en-GB}
            """);

        var dry = await TranslateAsync("--dry-run");
        var ceiling = await TranslateAsync("--max-characters", "8");
        var own = await TranslateAsync("--memory", folder["other.db"], "--english", "en-US", "--max-characters", "100");
        File.WriteAllText(folder["f--e.bitext.jsonl"], Bitext);
        var filled = await TranslateAsync();

        dry.Out.Should().Contain("from the memory  1 exact").And.Contain("1 texts, 9 characters, to deepl").And.Contain("price            0.0002 at 20 a million characters");
        ceiling.Error.Should().StartWith($"alignment: deepl fills what no memory knows, as {folder["alignment.yml"]} says.\n").And.Contain("would have passed --max-characters");
        own.Error.Should().Contain("1 of 1 gaps filled (1 by a machine)");
        filled.Error.Should().Contain("2 of 2 gaps filled (1 from the memory, 1 by a machine); 9 characters sent");
        File.Exists(folder["kept.db"]).Should().BeTrue();
        server.Wanted.Select(wanted => wanted.Target).Should().Equal("EN-US", "EN-GB");
    }

    [Fact]
    public async Task Without_a_word_of_the_user_the_English_is_that_of_the_glossary()
    {
        await using var server = new FakeDeepL();
        await server.StartAsync();
        Write($"translator: {{deepl: {{url: \"{server.Address}\"}}}}");

        var run = await TranslateAsync("--translator", "deepl", "--memory", folder["kept.db"]);

        run.Exit.Should().Be(0, run.Error);
        server.Wanted.Should().Equal(("EN-US", null));
    }

    [Fact]
    public async Task A_report_asks_nobody_unless_it_is_told_to_though_the_file_names_an_engine()
    {
        await using var server = new FakeDeepL();
        await server.StartAsync();
        File.WriteAllText(folder["fr.txt"], "Le pont Champlain est fermé depuis lundi à Montréal.\n\nIl neige sur la ville.\n");
        File.WriteAllText(folder["en.txt"], "The Champlain bridge in Montreal has been closed since Monday.\n");
        Write($"translator: {{engine: deepl, memory: kept.db, deepl: {{url: \"{server.Address}\"}}}}");
        string[] report = ["report", folder["fr.txt"], folder["en.txt"], "-o", folder["r.html"], "--order", "same"];

        var silent = await Program.RunAsync(report);
        server.Requests.Should().BeEmpty();
        var told = await Program.RunAsync([.. report, "--translate", "--config", folder["alignment.yml"]]);

        silent.Exit.Should().Be(0, silent.Error);
        told.Exit.Should().Be(0, told.Error);
        told.Error.Should().Contain("by a machine");
        server.Requests.Should().NotBeEmpty();
    }

    [Fact]
    public async Task The_settings_are_shown_with_what_goes_before_them()
    {
        Write("translator: {engine: azure, price: 8.5, max_characters: 50000, deepl: {english: en-GB, formality: more}}");

        var run = await Program.RunAsync("config", "show", "--config", folder["alignment.yml"]);

        run.Out.Should().Contain("\ntranslator: engine azure, max_characters 50000, price 8.5, deepl.english en-GB, deepl.formality more\n");
    }

    [Fact]
    public async Task Mistakes_are_one_line_with_their_place()
    {
        string[] mistakes =
        [
            "{azure: {key: 0123}}", "{deepl: {auth-key: abc}}", "{api_key: abc}", "{engine: 'command:rm -r /'}", "{engine: azur}", "{azure: {regoin: canadacentral}}",
            "{price: ten}", "{max_characters: -1}", "{min_fuzzy: 75}", "azure", "{deepl: {english: en-CA}}", "{deepl: {formality: vous}}", "{deepl: {url: desk}}", "{deepl: {url: 'https://desk.example'}}", "{memory: [none.tmx]}",
        ];
        foreach (var (number, mistake) in mistakes.Index())
        {
            File.WriteAllText(folder[$"{number}.yml"], $"translator: {mistake}\n");
        }

        File.WriteAllText(folder["empty.yml"], "translator:\n");
        await CommandGolden.CheckErrorsAsync(
            "translator-settings-errors",
            folder.Path,
            [.. mistakes.Select((_, number) => $"translate ./f--e.bitext.jsonl --translator deepl --config ./{number}.yml"), "translate ./f--e.bitext.jsonl --config ./none.yml", "report ./ --translate --config ./9.yml", "report ./ --config ./1.yml", "report ./ --translate --config ./empty.yml"]);
    }

    private void Write(string settings) => File.WriteAllText(folder["alignment.yml"], settings + "\n");

    private Task<Program.Run> TranslateAsync(params string[] options) => Program.RunAsync(
        ["translate", folder["f--e.bitext.jsonl"], "--to", "en", "--glossary", folder["g.yml"], "--config", folder["alignment.yml"], .. options]);
}
