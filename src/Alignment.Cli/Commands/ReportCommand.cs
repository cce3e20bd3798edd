using System.CommandLine;
using Alignment.Cli.Reviewing;
using Alignment.Cli.Translating;
using Alignment.Core.Aligning.Vectors;
using Alignment.Core.Articles;
using Alignment.Core.Reporting;
using Alignment.Core.Text;
using Alignment.Core.Translating;
using Alignment.Formats.Tsv;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment report</c>: the main job, articles to a bilingual report.</summary>
internal sealed class ReportCommand
{
    private readonly ReadingOptions reading = new();
    private readonly ReportOutputOptions output = new();
    private readonly AligningOptions aligning = new();

    private readonly TranslatingOptions translating = new("--translate", fallback: null);

    private readonly Option<string> groups = new("--groups")
    {
        Description = "Groups that you fix: lines of a name, a tab, and an article's id or path.",
        HelpName = "FILE",
    };

    private readonly RejectedOption rejected = new();

    private readonly Option<string> left = new("--left") { Description = "The language of the left column.", DefaultValueFactory = _ => "fr" };

    private readonly UiOption ui = new();

    private readonly Option<string> title = new("--title") { Description = "The heading of the report.", HelpName = "TEXT" };

    private readonly Terminal terminal;

    private ReportCommand(Terminal terminal) => this.terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var report = new ReportCommand(terminal);
        var command = new Command("report", "Write a bilingual report: which articles cover the same event, sentence by sentence, and why.");
        report.reading.AddTo(command);
        report.output.AddTo(command);
        report.aligning.AddTo(command);
        report.translating.AddTo(command);
        command.Add(report.groups);
        command.Add(report.rejected);
        command.Add(report.left.OneOf("fr", "en"));
        command.Add(report.ui);
        command.Add(report.title);
        command.SetAction(report.RunAsync);
        return command.WithExamples(
            "alignment report seeds                                 # out/report.html and out/report.bitexts/",
            "alignment report coverage --format html --format md -o out/week.html",
            "alignment report fr.txt en.html -o - --format tsv | cut -f8-10",
            "alignment report - < articles.jsonl",
            "alignment report coverage --translate 'command:my-translator --from {from} --to {to}' --max-characters 50000",
            "alignment report coverage --groups groups.tsv --left en",
            "alignment report coverage --ui fr --title 'Revue de la semaine'");
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var destination = output.Destination(parsed);
        var plan = translating.Plan(parsed);
        var collection = await reading.ReadAsync(parsed, terminal, cancellationToken).ConfigureAwait(false);
        var setup = aligning.Load(parsed) with { Ui = ui.Of(parsed) };
        var glossary = setup.Glossary with { Rejected = await rejected.ReadAsync(parsed, terminal, cancellationToken).ConfigureAwait(false) };
        var pins = parsed.GetValue(groups) is { } file ? GroupFile.Read(file, collection.Articles) : [];
        using var encoder = aligning.OpenEncoder(parsed);
        var vectors = await ArticleVectors.FetchAsync(encoder, collection.Articles, terminal, cancellationToken).ConfigureAwait(false);
        using var translation = plan is null ? null : new GapTranslation(plan, setup.Terms, setup.Lexicon, terminal, cancellationToken);
        var earlier = EarlierReviews.OfFolder(destination.IsStandardOutput ? "" : destination.BitextsPath, cancellationToken);
        var report = glossary.Complete(Make(parsed, collection, setup, pins, vectors, earlier, cancellationToken), cancellationToken);
        if (translation is not null)
        {
            return await FillAsync(report, translation, parsed, destination, earlier, cancellationToken).ConfigureAwait(false);
        }

        destination.Write(report, earlier, terminal, cancellationToken);
        SummaryTable.Write(ReportSummary.Of(report), destination.Files, destination.IsStandardOutput ? terminal.Error : terminal.Out);
        return ExitCodes.Done;
    }

    private async Task<int> FillAsync(Report report, GapTranslation translation, ParseResult parsed, ReportDestination destination, EarlierReviews earlier, CancellationToken cancellationToken)
    {
        var gaps = ReportGaps.Of(report, translation.Plan.Into);
        if (await translation.RunAsync(gaps.Gaps, cancellationToken).ConfigureAwait(false) is not { } result)
        {
            return ExitCodes.Done;
        }

        // a report with some gaps open is a report, and what was paid for is in it
        var filled = ReportGaps.With(report, gaps.With(result.Translations)) with { Costs = translation.Costs(result) };
        destination.Write(filled, earlier, terminal, CancellationToken.None);
        SummaryTable.Write(ReportSummary.Of(filled), destination.Files, destination.IsStandardOutput ? terminal.Error : terminal.Out);
        translation.Tell(gaps, result);
        GapTranslation.ThrowIfUnfinished(result);
        return ExitCodes.Done;
    }

    private Report Make(
        ParseResult parsed,
        ArticleCollection collection,
        AligningSetup setup,
        IReadOnlyList<Core.Pairing.PinnedGroup> pins,
        SentenceVectors? vectors,
        EarlierReviews earlier,
        CancellationToken cancellationToken)
    {
        var settings = setup.Settings with
        {
            Title = parsed.GetValue(title),
            Left = Languages.FromTag(parsed.GetValue(left))!.Value,
        };
        var reporter = new Reporter(setup.Lexicon, setup.Terms, setup.Options) { Vectors = vectors, Earlier = earlier.Find };
        return ConsoleProgress.Run(terminal, tell => reporter.Make(
            collection,
            pins,
            settings,
            new InlineProgress<ReportProgress>(progress => tell($"{progress.Step} {progress.Done} of {progress.Total}", (double)progress.Done / Math.Max(1, progress.Total))),
            cancellationToken));
    }
}
