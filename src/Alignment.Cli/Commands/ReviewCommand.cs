using System.CommandLine;
using Alignment.Cli.Reviewing;
using Alignment.Cli.Translating;
using Alignment.Core.Reviewing;
using Alignment.Formats.Settings;
using Alignment.Services.Memory;
using Alignment.Web;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment review</c>: a page on which a person confirms and corrects alignments.</summary>
internal sealed class ReviewCommand
{
    private readonly Argument<string[]> bitexts = new("BITEXT")
    {
        Description = "Bitext files (*.bitext.jsonl), folders of them, or a report with its bitexts beside it.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<int> port = OptionRules.Count("--port", "The port on 127.0.0.1; 0 for any that is free.", value: 0, least: 0, most: 65535);
    private readonly Option<bool> noOpen = new("--no-open") { Description = "Print the address and open no browser." };
    private readonly LexiconOption lexicon = new();
    private readonly GlossaryOption glossary = new();
    private readonly EmbeddingsOptions embeddings = new();
    private readonly UiOption ui = new("page");

    private readonly Option<string> memory = new("--memory")
    {
        Description = "The translation memory (*.db) that confirmed links go to, and whose matches are shown; made if it is not there. Default: the one that alignment.yml names, else none.",
        HelpName = "FILE",
    };

    private readonly Terminal terminal;

    private ReviewCommand(Terminal terminal) => this.terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var review = new ReviewCommand(terminal);
        var command = new Command("review", "Confirm, correct, split and merge alignments on a page in your browser. Every step is on disk at once and can be undone, today and later.")
        {
            review.bitexts,
            review.port,
            review.noOpen,
            review.lexicon,
            review.glossary,
            review.memory,
            review.ui,
        };
        review.embeddings.AddTo(command);
        command.SetAction(review.RunAsync);
        return command.WithExamples(
            "alignment review out/report.html",
            "alignment review speech.bitext.jsonl --glossary house.yml --memory desk.db",
            "alignment review out/report.html --ui fr --embeddings http://127.0.0.1:8080/v1 --embeddings-model bge-m3",
            "alignment review out/report.bitexts --port 8080 --no-open");
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var paths = ReviewPaths.Expand(parsed.GetRequiredValue(bitexts));
        var words = lexicon.Load(parsed);
        var settings = SettingsFile.Load(named: null, Directory.GetCurrentDirectory());
        var terms = new ReviewGlossary(glossary.Paths(parsed), words, settings);
        using var confirmed = MemoryPath(parsed) is { } file ? MemoryFile.Open(file) : null;
        using var encoder = embeddings.Open(parsed);
        var aligning = new ReviewAligning(words, terms, encoder, terminal);
        var server = await ReviewServer.StartAsync(
            new ReviewSetup(paths)
            {
                Port = parsed.GetValue(port),
                Ui = ui.Of(parsed),
                Editor = new BitextEditor(terms),
                Realign = aligning.RealignAsync,
                Reread = aligning.RereadAsync,
                Encoder = embeddings.Model(parsed),
                Memory = confirmed,
                Explainer = () => terms.Explainer,
                Terms = () => terms.Terms,
                Violations = terms.Violations,
                AddTerm = terms.Exists ? terms.Add : null,
                IsUnchanged = new ArticleFiles().IsUnchanged,
                Tell = message => terminal.Error.WriteLine("alignment: " + message),
                Clock = terminal.Clock,
            },
            cancellationToken).ConfigureAwait(false);
        await using (server.ConfigureAwait(false))
        {
            await terminal.Out.WriteLineAsync(server.Address.AbsoluteUri).ConfigureAwait(false);
            await terminal.Out.FlushAsync(cancellationToken).ConfigureAwait(false);
            await terminal.Error.WriteLineAsync($"alignment: {(paths.Count == 1 ? "1 bitext" : $"{paths.Count} bitexts")} to review at this address, on this machine alone; Ctrl+C ends it.").ConfigureAwait(false);
            if (!parsed.GetValue(noOpen))
            {
                Browser.Open(server.Address);
            }

            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return ExitCodes.Done; // Ctrl+C is how a review ends
    }

    // what gaps are filled from is what confirmed links go to: one memory of a house
    private string? MemoryPath(ParseResult parsed) =>
        parsed.GetValue(memory) ?? SettingsFile.LoadTranslator(named: null, Directory.GetCurrentDirectory()).Memory.FirstOrDefault(TranslationMemories.IsDatabase);
}
