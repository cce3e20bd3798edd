using System.Text;
using System.Text.Json;

namespace Alignment.Cli.Tests;

public sealed class ReadCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("alignment-read-").FullName;

    public ReadCommandTests()
    {
        Write("en/ferry.txt", "Council to rebuild ferry terminal\n\nAnn Lee\nFebruary 3, 2024\n\n"
            + "The council voted on Tuesday to rebuild the old ferry terminal on the north shore. Work begins in June.\n\nSign up now\n");
        Write("fr/traversier.txt", "OTTAWA — Le conseil a voté mardi la reconstruction du vieux terminal de la rive nord.\n\nLiens connexes\n");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task What_was_understood_is_printed_in_columns()
    {
        var run = await Program.RunAsync("read", folder);

        run.Exit.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Out.Should().Be("""
            id             lang  date        sentences  dropped  byline   outlet  title
            en/ferry       en    2024-02-03          2        1  Ann Lee  -       Council to rebuild ferry terminal
            fr/traversier  fr    -                   1        1  -        -       (no title) Le conseil a voté mardi la reconstruction du vieux terminal de la rive nord.

            """);
    }

    [Fact]
    public async Task Dropped_lines_are_listed_with_their_reasons()
    {
        var run = await Program.RunAsync("read", folder, "--show-dropped");

        run.Out.Should().Be("""
            id             lang  date        sentences  dropped  byline   outlet  title
            en/ferry       en    2024-02-03          2        1  Ann Lee  -       Council to rebuild ferry terminal
              line 8, subscription: Sign up now
            fr/traversier  fr    -                   1        1  -        -       (no title) Le conseil a voté mardi la reconstruction du vieux terminal de la rive nord.
              line 3, navigation: Liens connexes

            """);
    }

    [Fact]
    public async Task Json_lines_hold_sentences_with_their_places()
    {
        var run = await Program.RunAsync("read", folder, "--format", "jsonl");

        var lines = run.Out.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        lines.Should().HaveCount(2);
        lines[1].GetProperty("dateline").GetString().Should().Be("OTTAWA");
        var sentence = lines[1].GetProperty("sentences")[0];
        sentence.GetProperty("text").GetString().Should().StartWith("Le conseil a voté");
        sentence.GetProperty("span").GetRawText().Should().Be("""{"line":1,"column":10,"endLine":1,"endColumn":86}""");
    }

    [Fact]
    public async Task Skipped_and_other_files_are_named_on_the_error_stream()
    {
        Write("empty.txt", "");
        Write("table.csv", "a,b");

        var run = await Program.RunAsync("read", folder);

        run.Exit.Should().Be(0);
        run.Error.Should().Be($"""
            alignment: skipped {folder}/empty.txt: empty
            alignment: passed over 1 file of other kinds (read: .txt .md .html .htm .docx .jsonl)

            """);
    }

    [Fact]
    public async Task Strict_allows_no_skipping()
    {
        Write("empty.txt", "");

        var run = await Program.RunAsync("read", folder, "--strict");

        run.Exit.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().EndWith("alignment: 1 article skipped, and --strict allows none.\n");
    }

    [Theory]
    [InlineData("alignment: nothing.txt: there is no such file or folder. Check the spelling and the working folder.\n", "read", "nothing.txt")]
    [InlineData("alignment: --max-article wants a size from 1 to 2047M, such as 500K or 16M, not '9X'. See 'alignment read --help'.\n", "read", "x", "--max-article", "9X")]
    [InlineData("alignment: unknown option '--show-droped'. Did you mean '--show-dropped'? See 'alignment read --help'.\n", "read", "x", "--show-droped")]
    public async Task What_is_wrong_is_one_line(string error, params string[] args)
    {
        var run = await Program.RunAsync(args);

        run.Exit.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().Be(error);
    }

    [Fact]
    public async Task A_folder_without_articles_is_an_error()
    {
        Directory.CreateDirectory(Path.Combine(folder, "none"));

        var run = await Program.RunAsync("read", Path.Combine(folder, "none"));

        run.Exit.Should().Be(2);
        run.Error.Should().Be("alignment: no usable article in what was given. Name files or folders with French or English text.\n");
    }

    [Fact]
    public async Task Sizes_and_languages_are_options()
    {
        var run = await Program.RunAsync("read", folder, "--max-article", "1K", "--lang", "fr");

        run.Exit.Should().Be(0);
        run.Out.Should().Contain("en/ferry       fr");
    }

    [Fact]
    public async Task Standard_input_is_read_for_a_dash()
    {
        var run = await Program.RunAsync("""{"id":"x","text":"The council voted on Tuesday to rebuild it."}""", ["read", "-"]);

        run.Exit.Should().Be(0);
        run.Out.Should().Contain("\nx   en    -");
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(false));
    }
}
