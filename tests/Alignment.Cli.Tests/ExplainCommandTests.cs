namespace Alignment.Cli.Tests;

public sealed class ExplainCommandTests : IDisposable
{
    private const string French = "Le premier ministre Carney a annoncé mardi à Halifax que l'OTAN augmentera son budget de 3,5 % d'ici 2030, malgré la grève.";
    private const string English = "Prime Minister Carney said in Halifax on Wednesday that NATO would not raise its budget by 3.5 per cent by 2030.";

    private readonly TemporaryFolder folder = new();

    public ExplainCommandTests() => File.WriteAllText(folder["terms.yml"], """
        version: 1
        languages: [en, fr]
        entries:
        - id: nato
          en:
          - {term: NATO, status: preferred}
          fr:
          - {term: OTAN, status: preferred}

        """);

    public void Dispose() => folder.Dispose();

    [Fact]
    public Task Help_is_as_it_was() => CommandGolden.CheckHelpAsync("explain");

    [Fact]
    public async Task What_is_printed_is_as_it_was()
    {
        var runs = new[]
        {
            await ExplainAsync(French, English),
            await ExplainAsync("Bonjour, le chat dort.", "Hello, the cat is sleeping."),
            await ExplainAsync("Les pêcheurs attendent la marée.", "Inflation fell to 2.1 per cent in March."),
            await ExplainAsync("Texte \u202Eà l'envers\u0007.", "A text\nof two lines that goes on and on about something else."),
            await ExplainAsync("", "Hello."),
        };

        runs.Should().OnlyContain(run => run.Exit == 0 && run.Error == "");
        Golden.Check("explain", "txt", string.Join("----\n", runs.Select(run => run.Out)));
    }

    [Fact]
    public async Task Json_is_one_object_on_a_line()
    {
        var run = await ExplainAsync(French, English, "--format", "json");

        run.Error.Should().BeEmpty();
        Golden.Check("explain-json", "jsonl", run.Out);
    }

    [Fact]
    public async Task Texts_in_the_other_order_are_swapped_with_a_notice()
    {
        var run = await ExplainAsync(English, French);

        run.Out.Should().Be((await ExplainAsync(French, English)).Out);
        run.Error.Should().Be("alignment: the first text is English and the second French; they are taken the other way round.\n");
    }

    [Fact]
    public async Task Texts_in_one_language_are_explained_with_a_notice()
    {
        (await ExplainAsync(English, English)).Error.Should().Be("alignment: both texts look English; the first is taken for French.\n");
        (await ExplainAsync(French, French)).Error.Should().Be("alignment: both texts look French; the second is taken for English.\n");
    }

    [Fact]
    public async Task Standard_input_has_one_pair() =>
        (await Program.RunAsync($"{French}\t{English}\n", ["explain", "-", "--glossary", folder["terms.yml"]])).Should().Be(await ExplainAsync(French, English));

    [Fact]
    public async Task Mistakes_are_one_line_each()
    {
        await CommandGolden.CheckErrorsAsync(
            "explain-errors",
            folder.Path,
            "explain",
            "explain Bonjour",
            "explain - Hello",
            "explain -",
            "explain Bonjour Hello Salut",
            "explain Bonjour Hello --format xml",
            "explain Bonjour Hello --glosary x",
            "explain Bonjour Hello --glossary ./absent.yml",
            "explain Bonjour Hello --lexicon ./terms.yml");
        (await Program.RunAsync("a\tb\nc\td\n", ["explain", "-"])).Should().Be(
            new Program.Run(2, "", "alignment: -: more than one line, and explain takes one pair. 'alignment score' takes many.\n"));
        (await Program.RunAsync("a b\n", ["explain", "-"])).Should().Be(
            new Program.Run(2, "", "alignment: -, line 1: no tab. Give lines of French, a tab, and English.\n"));
    }

    private Task<Program.Run> ExplainAsync(string french, string english, params string[] options) =>
        Program.RunAsync(["explain", french, english, "--glossary", folder["terms.yml"], .. options]);
}
