using System.CommandLine;
using System.Globalization;
using Alignment.Core.Terminology;
using Alignment.Core.Terminology.Suggesting;
using Alignment.Core.Translations;
using Alignment.Formats.Glossaries.Suggestions;
using Alignment.Formats.Output;
using Alignment.Formats.Translations;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment glossary suggest</c>: new entries from aligned text.</summary>
internal sealed class GlossarySuggestCommand
{
    private const string Yaml = "yaml";
    private const string Tsv = "tsv";
    private const string Json = "json";
    private static readonly TermMinerOptions Defaults = new();

    private readonly Argument<string[]> files = new("FILE")
    {
        Description = "Aligned text: bitext files, TMX, XLIFF, PO or TSV, plain or gzip; - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly GlossaryOption glossary = new();

    private readonly RejectedOption rejected = new();

    private readonly Option<int> max = OptionRules.Count("--max", "Suggestions at most, best first.", Defaults.Max, least: 1, most: 100_000);
    private readonly Option<int> minCount = OptionRules.Count("--min-count", "How often a term has to occur on either side.", Defaults.MinCount, least: 1, most: 1_000_000);
    private readonly Option<int> contexts = OptionRules.Count("--contexts", "Places shown for each suggestion.", Defaults.Contexts, least: 0, most: 100);

    private readonly Option<double> minProbability =
        OptionRules.Probability("--min-probability", "Leave aside beads that are less probable, 0 to 1.", Defaults.MinProbability);

    private readonly Option<double> minScore =
        OptionRules.Probability("--min-score", "Leave out suggestions with a lower score, 0 to 1.", Defaults.MinScore);

    private readonly Option<string> format = new Option<string>("--format")
    {
        Description = "yaml: entries to keep or delete; tsv: a line a suggestion; json: everything.",
        DefaultValueFactory = _ => Yaml,
    }.OneOf(Yaml, Tsv, Json);

    private readonly Option<string> output = new("--output", "-o") { Description = "The file to write. Default: standard output.", HelpName = "FILE" };
    private readonly LexiconOption lexicon = new();
    private readonly Terminal terminal;

    private GlossarySuggestCommand(Terminal terminal) => this.terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var suggest = new GlossarySuggestCommand(terminal);
        var command = new Command(
            "suggest",
            "Suggest new entries from aligned text: names, acronyms, terms of one or several words, with their translation and where they stand. "
            + "What the glossary has, whatever its status, is left out.")
        {
            suggest.files,
            suggest.glossary,
            suggest.rejected,
            suggest.max,
            suggest.minCount,
            suggest.contexts,
            suggest.minProbability,
            suggest.minScore,
            suggest.format,
            suggest.output,
            suggest.lexicon,
        };
        command.SetAction((parsed, cancellationToken) => suggest.RunAsync(parsed, cancellationToken));
        return command.WithExamples(
            "alignment glossary suggest out/report.bitexts/*.jsonl -o proposed.yml",
            "alignment glossary suggest memory.tmx --min-count 5 --max 300 --format tsv | cut -f1-3",
            "alignment glossary suggest law.bitext.jsonl --glossary house.yml --rejected rejected.txt");
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var known = glossary.Load(parsed);
        var turnedDown = await rejected.ReadAsync(parsed, terminal, cancellationToken).ConfigureAwait(false);
        var miner = new TermMiner(lexicon.Load(parsed), new TermMinerOptions
        {
            Max = parsed.GetValue(max),
            MinCount = parsed.GetValue(minCount),
            Contexts = parsed.GetValue(contexts),
            MinScore = parsed.GetValue(minScore),
            MinProbability = parsed.GetValue(minProbability),
            Known = known,
            Rejected = turnedDown,
        });
        if (parsed.GetValue(output) is { } path && path != TextInput.StandardInput)
        {
            OutputFile.Write(path, Work, cancellationToken); // that it can be written is known before the work begins
        }
        else
        {
            Work(terminal.Out);
        }

        return ExitCodes.Done;

        void Work(TextWriter writer)
        {
            var pairs = 0;
            var suggestions = ConsoleProgress.Run(terminal, tell => miner.Suggest(
                Read(parsed, () => pairs++),
                new InlineProgress<SuggestionProgress>(progress => tell(progress.Step, progress.Done)),
                cancellationToken));
            Write(suggestions, known, parsed.GetRequiredValue(format), writer);
            terminal.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"alignment: {Count(suggestions.Count, "suggestion")} from {Count(pairs, "pair")} of sentences; {Count(known.Concepts.Count, "concept")} known."));
        }
    }

    private IEnumerable<TranslationUnit> Read(ParseResult parsed, Action count)
    {
        foreach (var path in parsed.GetRequiredValue(files))
        {
            using var stream = TextInput.Open(path, terminal);
            foreach (var unit in TranslationFiles.Read(stream, path))
            {
                count();
                yield return unit;
            }
        }
    }

    private static void Write(IReadOnlyList<TermSuggestion> suggestions, Glossary known, string format, TextWriter writer)
    {
        switch (format)
        {
            case Json:
                SuggestionWriter.WriteJson(suggestions, writer);
                break;
            case Tsv:
                SuggestionWriter.WriteTsv(suggestions, writer);
                break;
            default:
                SuggestionWriter.WriteYaml(suggestions, known, writer);
                break;
        }
    }

    private static string Count(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
