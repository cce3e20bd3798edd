using System.CommandLine;
using System.Globalization;
using Alignment.Core.Aligning;
using Alignment.Core.Lexicon;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment score</c>: how pairs of texts relate.</summary>
internal static class ScoreCommand
{
    public static Command Create(Terminal terminal)
    {
        var pairs = new Argument<string>("PAIRS") { Description = "Lines of id, French, English, separated by tabs; - for standard input." };
        var command = new Command("score", "Say how French and English texts relate, pair by pair.") { pairs };
        command.SetAction((parsed, cancellationToken) =>
        {
            var rows = File.ReadAllLines(parsed.GetValue(pairs)!).Select(line => line.Split('\t')).Where(row => row[0] != "id").ToList();
            var scorer = new PairScorer(LexiconFile.ReadShipped());
            var scores = rows.Select(row => scorer.Score(new SentencePair(row[1], row[2])));
            foreach (var (row, score) in rows.Zip(scores))
            {
                terminal.Out.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{row[0]}\t{score.Relation.ToString().ToLowerInvariant()}\t{score.Equivalent:0.0000}\t{score.Similarity:0.0000}"));
            }

            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }
}
