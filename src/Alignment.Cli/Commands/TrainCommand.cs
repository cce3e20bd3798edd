using System.CommandLine;
using Alignment.Core.Lexicon;
using Alignment.Formats.Tsv;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment train</c>: a lexicon from sentence pairs.</summary>
internal static class TrainCommand
{
    public static Command Create(Terminal terminal)
    {
        var pairs = new Argument<string[]>("PAIRS") { Description = "Files of French, tab, English; plain or gzip.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output", "-o") { Description = "The lexicon to write.", Required = true };
        var threads = new Option<int>("--threads") { Description = "Threads to use; the result does not depend on it.", DefaultValueFactory = _ => Environment.ProcessorCount };
        var command = new Command("train", "Learn a lexicon from sentence pairs.") { pairs, output, threads };
        command.SetAction((parsed, cancellationToken) =>
        {
            var trainer = new LexiconTrainer(new TrainingOptions { Threads = parsed.GetValue(threads) });
            var last = "";
            var progress = new Progress<TrainingProgress>(p => { if (p.Step != last) { last = p.Step; terminal.Error.WriteLine($"{DateTime.Now:HH:mm:ss} {p.Step} {p.Pairs}"); } });
            var lexicon = trainer.Train(parsed.GetValue(pairs)!.SelectMany(PairFile.Read), progress, cancellationToken);
            using var file = File.Create(parsed.GetValue(output)!);
            LexiconFile.Write(lexicon, file);
            terminal.Out.WriteLine($"{lexicon.French.Count} {lexicon.English.Count} {lexicon.Count}");
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }
}
