using System.CommandLine;
using System.Reflection;
using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Lexicon;
using Alignment.Core.Reporting;
using Alignment.Core.Terminology;
using Alignment.Core.Text;
using Alignment.Formats.Tsv;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment report</c>: the main job, articles to a bilingual report.</summary>
internal sealed class ReportCommand
{
    private readonly ReadingOptions reading = new();
    private readonly ReportOutputOptions output = new();
    private readonly GlossaryOption glossary = new();

    private readonly Option<string> groups = new("--groups")
    {
        Description = "Groups that you fix: lines of a name, a tab, and an article's id or path.",
        HelpName = "FILE",
    };

    private readonly Option<double> minProbability = new("--min-probability")
    {
        Description = "Leave out links that are less probable, 0 to 1.",
        HelpName = "P",
        DefaultValueFactory = _ => 0.5,
    };

    private readonly Option<string> order = new("--order")
    {
        Description = "Whether sentences come in the same order (translations) or any (independent articles); auto asks the texts.",
        DefaultValueFactory = _ => "auto",
    };

    private readonly Option<string> left = new("--left") { Description = "The language of the left column.", DefaultValueFactory = _ => "fr" };

    private readonly Option<string> title = new("--title") { Description = "The heading of the report.", HelpName = "TEXT" };

    private readonly Terminal terminal;

    private ReportCommand(Terminal terminal) => this.terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var report = new ReportCommand(terminal);
        var command = new Command("report", "Write a bilingual report: which articles cover the same event, sentence by sentence, and why.");
        report.reading.AddTo(command);
        report.output.AddTo(command);
        report.minProbability.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() is not (>= 0 and <= 1))
            {
                result.AddError("--min-probability wants a number from 0 to 1.");
            }
        });
        command.Add(report.glossary);
        command.Add(report.groups);
        command.Add(report.minProbability);
        command.Add(report.order.AcceptOnlyFromAmong("auto", "same", "any"));
        command.Add(report.left.AcceptOnlyFromAmong("fr", "en"));
        command.Add(report.title);
        command.SetAction(report.RunAsync);
        return command.WithExamples(
            "alignment report seeds                                 # out/report.html and out/report.bitexts/",
            "alignment report coverage --format html --format md -o out/week.html",
            "alignment report fr.txt en.html -o - --format tsv | cut -f8-10",
            "alignment report - < articles.jsonl",
            "alignment report coverage --groups groups.tsv --left en");
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var destination = output.Destination(parsed);
        var collection = await reading.ReadAsync(parsed, terminal, cancellationToken).ConfigureAwait(false);
        var terms = new TermMatchers(glossary.Load(parsed));
        var pins = parsed.GetValue(groups) is { } file ? GroupFile.Read(file, collection.Articles) : [];
        var report = Make(parsed, collection, terms, pins, cancellationToken);

        destination.Write(report, terminal, cancellationToken);
        SummaryTable.Write(ReportSummary.Of(report), destination.Files, destination.IsStandardOutput ? terminal.Error : terminal.Out);
        return ExitCodes.Done;
    }

    private Report Make(
        ParseResult parsed, ArticleCollection collection, TermMatchers terms, IReadOnlyList<Core.Pairing.PinnedGroup> pins, CancellationToken cancellationToken)
    {
        var lexicon = LexiconFile.ReadShipped();
        var options = new AlignOptions
        {
            Order = Enum.Parse<SentenceOrder>(parsed.GetValue(order)!, ignoreCase: true),
            MinProbability = parsed.GetValue(minProbability),
        };
        var settings = new ReportSettings(Version, lexicon.Name)
        {
            Title = parsed.GetValue(title),
            MinProbability = options.MinProbability,
            Left = Languages.FromTag(parsed.GetValue(left))!.Value,
            Order = parsed.GetValue(order)!,
            Glossaries = glossary.Paths(parsed),
        };
        var reporter = new Reporter(lexicon, terms, options);
        return ConsoleProgress.Run(terminal, tell => reporter.Make(
            collection,
            pins,
            settings,
            new InlineProgress(progress => tell($"{progress.Step} {progress.Done} of {progress.Total}", (double)progress.Done / Math.Max(1, progress.Total))),
            cancellationToken));
    }

    private static string Version => typeof(ReportCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    private sealed class InlineProgress(Action<ReportProgress> report) : IProgress<ReportProgress>
    {
        public void Report(ReportProgress value) => report(value);
    }
}
