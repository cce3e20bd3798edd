using System.CommandLine;
using Alignment.Cli.Reviewing;
using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Reviewing;
using Alignment.Core.Terminology;
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

    private readonly Option<string> memory = new("--memory")
    {
        Description = "The translation memory that confirmed links go to; made if it is not there. Default: none; see 'alignment memory add'.",
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
        };
        command.SetAction(review.RunAsync);
        return command.WithExamples(
            "alignment review out/report.html",
            "alignment review speech.bitext.jsonl --glossary house.yml --memory desk.db",
            "alignment review out/report.bitexts --port 8080 --no-open");
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var paths = ReviewPaths.Expand(parsed.GetRequiredValue(bitexts));
        var words = lexicon.Load(parsed);
        var terms = new TermMatchers(glossary.Load(parsed));
        var glossaries = glossary.Paths(parsed);
        using var confirmed = parsed.GetValue(memory) is { } file ? MemoryFile.Open(file) : null;
        var aligner = new Aligner(words, terms: terms);
        var server = await ReviewServer.StartAsync(
            new ReviewSetup(paths)
            {
                Port = parsed.GetValue(port),
                Editor = new BitextEditor(new BeadJudge(new PairExplainer(words, terms))),
                Realigner = new Realigner(aligner),
                Reread = (bitext, token) => RereadAsync(bitext, aligner, token),
                Memory = confirmed,
                AddTerm = glossaries.Count > 0 ? new GlossaryAdding(glossaries).Add : null,
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

    /// <summary>The bitext of the articles as they are on disk today, aligned around what has been decided.</summary>
    private async Task<Bitext> RereadAsync(Bitext bitext, Aligner aligner, CancellationToken cancellationToken)
    {
        var pair = await new ArticlePairReader(onePerLine: false, terminal).ReadKnownAsync(bitext.French.Path, bitext.English.Path, cancellationToken).ConfigureAwait(false);
        var earlier = new EarlierReview(bitext, Named(pair.French, bitext.French), Named(pair.English, bitext.English));
        return earlier.Align(aligner, null, cancellationToken) with { Origin = bitext.Origin, Direction = bitext.Direction, Unknown = bitext.Unknown };
    }

    // an id depends on the folder that was named when the articles were first read
    private static Article Named(Article today, Article earlier) => today with { Id = earlier.Id, Outlet = today.Outlet ?? earlier.Outlet, Date = today.Date ?? earlier.Date, Url = today.Url ?? earlier.Url };
}
