using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Alignment.Core;
using Alignment.Core.Mining;
using Alignment.Formats.Output;
using Alignment.Formats.Tsv;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment mine</c>: the lines of two collections that translate each other.</summary>
internal sealed class MineCommand
{
    private static readonly MiningOptions Defaults = new();

    private readonly Argument<string> french = new("FR") { Description = "French lines: an id, a tab, and a text; plain or gzip; - for standard input." };

    private readonly Argument<string> english = new("EN") { Description = "English lines, likewise." };

    private readonly Option<string> output = new("--output", "-o") { Description = "The file to write. Default: standard output.", HelpName = "PAIRS" };

    private readonly Option<double> minProbability =
        OptionRules.Probability("--min-probability", "Leave out pairs that are less probable, 0 to 1.", Defaults.MinProbability);

    private readonly Option<int> jobs = OptionRules.Parallelism("--jobs", "Threads to use; the pairs do not depend on it.");
    private readonly LexiconOption lexicon = new();
    private readonly Terminal terminal;

    private MineCommand(Terminal terminal) => this.terminal = terminal;

    public static Command Create(Terminal terminal)
    {
        var mine = new MineCommand(terminal);
        var command = new Command(
            "mine",
            "Find the lines of a French and an English collection that translate each other: French id, English id, probability; most probable first, each line once at most.")
        {
            mine.french,
            mine.english,
            mine.output,
            mine.minProbability,
            mine.jobs,
            mine.lexicon,
        };
        command.Validators.Add(mine.Validate);
        command.SetAction((parsed, cancellationToken) => Task.FromResult(mine.Run(parsed, cancellationToken)));
        return command.WithExamples(
            "alignment mine fr.tsv en.tsv -o pairs.tsv",
            "alignment mine fr.tsv en.tsv --min-probability 0.9 --jobs 4 | head",
            "awk '{print FNR \"\\t\" $0}' corpus.fr | alignment mine - en.tsv > pairs.tsv");
    }

    private void Validate(CommandResult result)
    {
        if (result.GetValue(french) == TextInput.StandardInput && result.GetValue(english) == TextInput.StandardInput)
        {
            result.AddError("only one of the two collections can come from standard input.");
        }
    }

    private int Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        var started = terminal.Clock.GetTimestamp();
        var collections = Read(parsed, cancellationToken);
        var miner = new Miner(lexicon.Load(parsed), new MiningOptions
        {
            MinProbability = parsed.GetValue(minProbability),
            Threads = parsed.OrProcessors(jobs),
        });
        IReadOnlyList<MinedPair> pairs = [];
        if (parsed.GetValue(output) is { } path && path != TextInput.StandardInput)
        {
            OutputFile.Write(path, Mine, cancellationToken); // that it can be written is known before the work begins
        }
        else
        {
            Mine(terminal.Out);
        }

        var seconds = terminal.Clock.GetElapsedTime(started).TotalSeconds;
        terminal.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"alignment: {pairs.Count} pairs among {collections.French.Ids.Count} French and {collections.English.Ids.Count} English lines, {seconds:0.0} seconds"));
        return ExitCodes.Done;

        void Mine(TextWriter writer)
        {
            pairs = ConsoleProgress.Run(terminal, tell => miner.Mine(
                collections.French.Texts, collections.English.Texts, new InlineProgress<MiningProgress>(progress => tell(progress.Step, progress.Done)), cancellationToken));
            Write(pairs, collections, writer, cancellationToken);
        }
    }

    private Collections Read(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (first, second) = (parsed.GetRequiredValue(french), parsed.GetRequiredValue(english));
        var collections = new Collections(Read(first, cancellationToken), Read(second, cancellationToken));
        switch (LineLanguage.Of(collections.French.Texts, collections.English.Texts))
        {
            case LineLanguages.BothFrench:
                throw new InputFormatException(second, "the lines are in French, as those of the first file. Give a French and an English collection.");
            case LineLanguages.BothEnglish:
                throw new InputFormatException(first, "the lines are in English, as those of the second file. Give a French and an English collection.");
            case LineLanguages.Swapped:
                terminal.Error.WriteLine($"alignment: {first} is in English and {second} in French; they are taken the other way round.");
                return new Collections(collections.English, collections.French);
            default:
                return collections;
        }
    }

    private NamedTexts Read(string path, CancellationToken cancellationToken)
    {
        using var file = TextInput.Open(path, terminal);
        var collection = NamedTexts.Read(file, path, cancellationToken);
        if (collection.Ids.Count == 0)
        {
            terminal.Error.WriteLine($"alignment: {path} has no lines.");
        }

        return collection;
    }

    private static void Write(IReadOnlyList<MinedPair> pairs, Collections collections, TextWriter writer, CancellationToken cancellationToken)
    {
        foreach (var pair in pairs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            writer.Write(string.Create(
                CultureInfo.InvariantCulture, $"{collections.French.Ids[pair.French]}\t{collections.English.Ids[pair.English]}\t{pair.Probability:0.0000}\n"));
        }
    }

    private sealed record Collections(NamedTexts French, NamedTexts English);
}
