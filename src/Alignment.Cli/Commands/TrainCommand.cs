using System.CommandLine;
using System.Globalization;
using Alignment.Core.Lexicon;
using Alignment.Formats.Output;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment train</c>: a lexicon from sentence pairs.</summary>
internal sealed class TrainCommand
{
    private const string Shipped = "shipped";

    private static readonly TrainingOptions Defaults = new();

    private readonly Argument<string[]> pairs = new("PAIRS")
    {
        Description = "TMX, XLIFF or PO files, or lines of French, a tab, and English, plain or gzip; or *.bitext.jsonl, whose confirmed beads are taken; - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> output = new("--output", "-o") { Description = "The lexicon to write.", HelpName = "FILE", Required = true };
    private readonly Option<string> name = new("--name")
    {
        Description = $"What to call the lexicon. Default: {Defaults.Name}; with --from, the name of that one and a +.",
        HelpName = "NAME",
    };

    private readonly Option<string> from = new("--from")
    {
        Description = $"Continue from this lexicon: all that it knows stays, and the pairs are added. '{Shipped}' is the one inside the program.",
        HelpName = "LEXICON",
    };

    private readonly Option<double> fromWeight = OptionRules.Weight(
        "--from-weight", "With --from, what a sighting there counts beside one in the pairs; below 1 the pairs have more say about words that it knows.", Defaults.FromWeight);

    private readonly Option<int> iterations = OptionRules.Count(
        "--iterations", "Passes over the pairs; more than 5 gain little.", Defaults.Iterations, least: 2, most: 100);

    private readonly Option<int> minCount = OptionRules.Count(
        "--min-count", "Leave out words that come less often.", Defaults.MinWordCount, least: 1, most: 1_000_000);

    private readonly Option<int> threads = OptionRules.Parallelism("--threads", "Threads to use; the lexicon does not depend on it.");

    private readonly Terminal terminal;

    private TrainCommand(Terminal terminal) => this.terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var train = new TrainCommand(terminal);
        var command = new Command("train", "Learn from sentence pairs which words translate each other, and write a lexicon for --lexicon.")
        {
            train.pairs,
            train.output,
            train.name,
            train.from,
            train.fromWeight,
            train.iterations,
            train.minCount,
            train.threads,
        };
        train.output.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: TextInput.StandardInput }])
            {
                result.AddError("a lexicon is no text for standard output. Name a file with -o.");
            }
        });
        command.Validators.Add(result =>
        {
            if (result.GetResult(train.fromWeight) is { Implicit: false } && result.GetResult(train.from) is null)
            {
                result.AddError("--from-weight goes with --from.");
            }
        });
        command.SetAction((parsed, cancellationToken) => Task.FromResult(train.Run(parsed, cancellationToken)));
        return command.WithExamples(
            "alignment train pairs.tsv -o house.lexicon",
            "alignment train memory.tmx -o house.lexicon",
            "alignment train 2024.tsv.gz 2025.tsv.gz -o house.lexicon --name \"house 2025\" --threads 4",
            "alignment train house.tsv reviewed/*.bitext.jsonl --from shipped -o house.lexicon --min-count 1",
            "cut -f2,3 scored.tsv | alignment train - -o house.lexicon --min-count 1");
    }

    private int Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        var started = terminal.Clock.GetTimestamp();
        var paths = parsed.GetRequiredValue(pairs);
        foreach (var path in paths.Where(path => path != TextInput.StandardInput))
        {
            TextInput.Open(path).Dispose(); // better known now than after an hour with the file before it
        }

        var before = Load(parsed.GetValue(from));
        var trainer = new LexiconTrainer(new TrainingOptions
        {
            Name = parsed.GetValue(name) ?? (before is null ? Defaults.Name : before.Name + "+"),
            FromWeight = parsed.GetValue(fromWeight),
            Iterations = parsed.GetValue(iterations),
            MinWordCount = parsed.GetValue(minCount),
            Threads = parsed.OrProcessors(threads),
        });
        BilingualLexicon? lexicon = null;
        long read = 0;
        var bytes = 0;
        var target = parsed.GetRequiredValue(output);
        OutputFile.WriteBytes(
            target,
            () =>
            {
                lexicon = ConsoleProgress.Run(terminal, tell => trainer.Train(
                    Pairs(paths, () => read++, cancellationToken), new InlineProgress<TrainingProgress>(progress => tell(Describe(progress), progress.Done)), cancellationToken, before));
                using var memory = new MemoryStream();
                LexiconFile.Write(lexicon, memory);
                bytes = (int)memory.Length;
                return memory.ToArray();
            },
            cancellationToken);

        var seconds = terminal.Clock.GetElapsedTime(started).TotalSeconds;
        terminal.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{target}: {read} pairs, {lexicon!.French.Count} French and {lexicon.English.Count} English words, {lexicon.Count} entries, {bytes} bytes, {seconds:0.0} seconds"));
        return ExitCodes.Done;
    }

    private static BilingualLexicon? Load(string? path) => path switch
    {
        null => null,
        Shipped => LexiconFile.ReadShipped(),
        _ => LexiconOption.Read(path),
    };

    private IEnumerable<SentencePair> Pairs(IEnumerable<string> paths, Action count, CancellationToken cancellationToken)
    {
        foreach (var pair in paths.SelectMany(path => TrainingInput.Read(path, terminal, cancellationToken)))
        {
            count();
            yield return pair;
        }
    }

    private static string Describe(TrainingProgress progress) => string.Create(CultureInfo.InvariantCulture, $"{progress.Step}, {progress.Pairs} pairs");
}
