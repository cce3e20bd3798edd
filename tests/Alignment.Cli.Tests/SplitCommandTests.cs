using System.Text;

namespace Alignment.Cli.Tests;

public sealed class SplitCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("alignment-split-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Each_sentence_is_printed_on_a_line_of_its_own()
    {
        var file = Write("article.txt", "Le vote est clos\r\nLe maire, M. Roy, a gagné\r\nde justesse. Il remercie\r\nses électeurs.\r\n");

        var run = await Program.RunAsync("split", file);

        run.Exit.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Out.Should().Be("Le vote est clos\nLe maire, M. Roy, a gagné de justesse.\nIl remercie ses électeurs.\n");
    }

    [Fact]
    public async Task Standard_input_is_read_for_a_dash()
    {
        var run = await Program.RunAsync("Dr. Lee spoke. Nobody left.", ["split", "-"]);

        run.Exit.Should().Be(0);
        run.Out.Should().Be("Dr. Lee spoke.\nNobody left.\n");
    }

    [Theory]
    [InlineData("fr", "Nos. 4 et 5 sont ici.\nQui part en juill.?\n")]
    [InlineData("en", "Nos. 4 et 5 sont ici.\nQui part en juill.?\n")]
    [InlineData("fr-CA", "Nos. 4 et 5 sont ici.\nQui part en juill.?\n")]
    public async Task The_language_can_be_given(string tag, string expected)
    {
        var run = await Program.RunAsync("Nos. 4 et 5 sont ici. Qui part en juill.?", ["split", "-", "--lang", tag]);

        run.Exit.Should().Be(0);
        run.Out.Should().Be(expected);
    }

    [Fact]
    public async Task The_language_given_decides_what_an_abbreviation_is()
    {
        const string Text = "Elle loge chez M. Le chien dort.";

        (await Program.RunAsync(Text, ["split", "-", "--lang", "fr"])).Out.Should().Be("Elle loge chez M. Le chien dort.\n");
        (await Program.RunAsync("Ask No. The rest is easy.", ["split", "-", "--lang=en"])).Out.Should().Be("Ask No.\nThe rest is easy.\n");
    }

    [Fact]
    public async Task Another_language_is_not_one_of_the_two()
    {
        var run = await Program.RunAsync("split", "-", "--lang", "de");

        run.Exit.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().Be("alignment: --lang takes fr or en, not 'de'. See 'alignment split --help'.\n");
    }

    [Fact]
    public async Task A_text_in_another_language_is_split_with_a_notice()
    {
        var run = await Program.RunAsync("Жители района просят убрать мусор. Мэр молчит.", ["split", "-"]);

        run.Exit.Should().Be(0);
        run.Out.Should().Be("Жители района просят убрать мусор.\nМэр молчит.\n");
        run.Error.Should().Be("alignment: -: this looks like neither French nor English; split by English rules. Choose with --lang.\n");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\n\t")]
    public async Task Empty_input_prints_nothing(string input)
    {
        var run = await Program.RunAsync(input, ["split", "-"]);

        run.Should().Be(new Program.Run(0, "", ""));
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_text()
    {
        var utf8 = Write("utf8.txt", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("Élan. Fin.")]);
        var utf16 = Write("utf16.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Élan. Fin.")]);

        (await Program.RunAsync("split", utf8)).Out.Should().Be("Élan.\nFin.\n");
        (await Program.RunAsync("split", utf16)).Out.Should().Be("Élan.\nFin.\n");
    }

    [Fact]
    public async Task Bytes_that_are_not_UTF_8_are_read_as_windows_1252()
    {
        var file = Write("vieux.txt", [.. Encoding.Latin1.GetBytes("L'\u00E9t\u00E9 est fini. \u0093Enfin\u0094, dit-il.")]);

        (await Program.RunAsync("split", file)).Out.Should().Be("L'été est fini.\n“Enfin”, dit-il.\n");
    }

    [Fact]
    public async Task What_cannot_be_read_is_one_clear_line()
    {
        var missing = Path.Combine(folder, "absent.txt");
        var binary = Write("image.bin", [1, 0, 2]);

        (await Program.RunAsync("split", missing)).Should()
            .Be(new Program.Run(2, "", $"alignment: {missing}: there is no such file. Check the spelling and the working folder.\n"));
        (await Program.RunAsync("split", folder)).Should()
            .Be(new Program.Run(2, "", $"alignment: {folder}: this is a folder. Name a text file, or - for standard input.\n"));
        (await Program.RunAsync("split", binary)).Should()
            .Be(new Program.Run(2, "", $"alignment: {binary}: is no text file. Give plain text in UTF-8.\n"));
    }

    [Fact]
    public async Task A_missing_file_argument_and_a_misspelled_option_are_usage_errors()
    {
        (await Program.RunAsync("split")).Exit.Should().Be(2);
        var run = await Program.RunAsync("split", "-", "--land", "fr");

        run.Exit.Should().Be(2);
        run.Error.Should().Be("alignment: unknown option '--land'. Did you mean '--lang'? See 'alignment split --help'.\n");
    }

    [Fact]
    public async Task Nothing_but_white_space_is_lost()
    {
        const string Text = "• Un\n• Deux\n\n\n« Trois ? » dit-elle.\tQuatre… (Cinq.)Six\u2028Sept";

        var run = await Program.RunAsync(Text, ["split", "-", "--lang", "fr"]);

        string.Concat(run.Out.Where(c => !char.IsWhiteSpace(c))).Should().Be(string.Concat(Text.Where(c => !char.IsWhiteSpace(c))));
    }

    [Fact]
    public async Task The_help_says_what_it_does_with_examples()
    {
        var run = await Program.RunAsync("split", "--help");

        run.Exit.Should().Be(0);
        run.Out.Should().ContainAll("one sentence a line", "--lang", "standard input", "Examples:", "alignment split article.txt");
    }

    private string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
