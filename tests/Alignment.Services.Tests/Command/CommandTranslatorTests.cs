using System.Diagnostics;
using Alignment.Core;
using Alignment.Core.Text;
using Alignment.Core.Translating;
using Alignment.Services.Command;

namespace Alignment.Services.Tests.Command;

/// <summary>Real programs: what every Unix has.</summary>
public sealed class CommandTranslatorTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [UnixFact]
    public async Task A_line_goes_in_and_a_line_comes_back_in_order_and_in_UTF8()
    {
        var answer = await AskAsync("sed -e 's/^/«/' -e 's/$/»/'", "Le pont est fermé.", "L’été", "", "fin 😀");

        answer.Texts.Should().Equal("«Le pont est fermé.»", "«L’été»", "«»", "«fin 😀»");
        answer.BilledCharacters.Should().Be(0);
    }

    [UnixFact]
    public async Task Line_breaks_inside_a_text_do_not_make_two_of_it() =>
        (await AskAsync("cat", "deux\nlignes\u2028ici", "une")).Texts.Should().Equal("deux lignes ici", "une");

    [UnixFact]
    public async Task A_last_line_without_its_end_and_line_ends_of_Windows_are_read() =>
        (await AskAsync("""sh -c 'cat > /dev/null; printf "a\r\nb"'""", "un", "deux")).Texts.Should().Equal("a", "b");

    [UnixFact]
    public async Task The_languages_stand_where_the_arguments_name_them()
    {
        var command = Command("sed 's/.*/{from}-{to}/'");

        command.KnowsLanguages.Should().BeTrue();
        (await command.TranslateAsync([new TranslationRequest("x")], Language.English, CancellationToken.None)).Texts.Should().Equal("en-fr");
    }

    [UnixFact]
    public async Task A_long_batch_does_not_stand_still_where_program_and_caller_wait_for_each_other()
    {
        var texts = Enumerable.Range(0, 20_000).Select(number => $"Phrase numéro {number} avec quelques mots de plus.").ToArray();

        (await AskAsync("cat", texts)).Texts.Should().Equal(texts);
    }

    [UnixFact]
    public async Task What_a_program_does_wrong_is_said_in_a_line()
    {
        var said = new List<string>();
        foreach (var command in (string[])
        [
            "no-such-program-anywhere {to}",
            "false",
            """sh -c 'echo "no model for this pair." >&2; exit 3'""",
            "head -n 1",
            """sh -c 'cat; echo more'""",
            "true",
            "yes",
        ])
        {
            var ask = () => AskAsync(command, "un", "deux", "trois");
            said.Add((await ask.Should().ThrowAsync<ServiceException>()).Which.Message);
        }

        Golden.Check("command-errors", "txt", string.Join('\n', said) + "\n");
    }

    [UnixFact]
    public async Task A_program_that_does_not_end_is_stopped_with_all_that_it_started()
    {
        var ask = () => AskAsync($"sh -c 'sleep 61; touch {folder["late"]}'", TimeSpan.FromSeconds(1), CancellationToken.None, "un");

        var watch = Stopwatch.StartNew();
        (await ask.Should().ThrowAsync<ServiceException>()).WithMessage("command:sh: it was not done after 1 s and was stopped. Does it end when its input does?");

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(50), "it did not wait for the program");
    }

    [UnixFact]
    public async Task Cancelling_ends_the_program()
    {
        using var stop = new CancellationTokenSource();
        var pid = folder["pid"];
        var ask = AskAsync($"sh -c 'echo $$ > {pid}; exec sleep 61'", TimeSpan.FromMinutes(1), stop.Token, "un");
        while (!File.Exists(pid) || File.ReadAllText(pid).Length == 0)
        {
            await Task.Delay(20);
        }

        await stop.CancelAsync();

        await FluentActions.Awaiting(() => ask).Should().ThrowAsync<OperationCanceledException>();
        var look = () => Process.GetProcessById(int.Parse(File.ReadAllText(pid), System.Globalization.CultureInfo.InvariantCulture));
        for (var tries = 0; tries < 100 && IsAlive(look); tries++)
        {
            await Task.Delay(20); // the system takes a moment to clear it away
        }

        IsAlive(look).Should().BeFalse();
    }

    [Fact]
    public void A_report_names_the_program_and_not_its_folder_or_arguments()
    {
        Command("tools/bin/my-mt --key 'x y'").Engine.Should().Be("command:my-mt");
        Command("my-mt a").Settings.Should().NotBe(Command("my-mt b").Settings);
    }

    [Theory]
    [InlineData("apertium -u  -f line fr-es", "apertium", "-u", "-f", "line", "fr-es")]
    [InlineData("\"C:\\Program Files\\mt.exe\" --say 'a \"b\" c' ''", "C:\\Program Files\\mt.exe", "--say", "a \"b\" c", "")]
    [InlineData("a'b'\"c\"d", "abcd")]
    [InlineData("   ")]
    public void A_command_line_is_words_and_quotations_and_nothing_else(string line, params string[] words) =>
        CommandLineWords.Split(line).Should().Equal(words);

    [Theory]
    [InlineData("a 'b")]
    [InlineData("a \"b'")]
    public void A_quotation_that_is_not_closed_is_none(string line) => CommandLineWords.Split(line).Should().BeNull();

    private static bool IsAlive(Func<Process> look)
    {
        try
        {
            using var process = look();
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static CommandTranslator Command(string line, TimeSpan? timeout = null) => new(CommandLineWords.Split(line)!, timeout);

    private static Task<TranslationAnswer> AskAsync(string line, params string[] texts) => AskAsync(line, TimeSpan.FromMinutes(1), CancellationToken.None, texts);

    private static Task<TranslationAnswer> AskAsync(string line, TimeSpan timeout, CancellationToken cancellationToken, params string[] texts) =>
        Command(line, timeout).TranslateAsync([.. texts.Select(text => new TranslationRequest(text))], Language.French, cancellationToken);
}
