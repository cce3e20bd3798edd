using System.CommandLine;
using System.Globalization;
using Alignment.Core.Aligning;
using Alignment.Formats.Explanations;
using Alignment.Formats.Tsv;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment score</c>: how pairs of texts relate.</summary>
internal static class ScoreCommand
{
    private const int BatchSize = 1024; // pairs in memory at a time, shared among the processors

    public static Command Create(Terminal terminal)
    {
        var pairs = new Argument<string>("PAIRS")
        {
            Description = "Lines of id, French and English with tabs between, plain or gzip; a line 'id fr en' may come first; - for standard input.",
        };
        var lexiconOption = new LexiconOption();
        var command = new Command(
            "score",
            "Say how French and English texts relate, pair by pair: id, relation (equivalent, partial, unrelated), probability that they say the same, similarity.")
        {
            pairs,
            lexiconOption,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            var path = parsed.GetRequiredValue(pairs);
            var scorer = new PairScorer(lexiconOption.Load(parsed));
            using var file = TextInput.Open(path, terminal);
            foreach (var batch in NamedPairFile.Read(file, path).Chunk(BatchSize))
            {
                var scores = new PairScore[batch.Length];
                Parallel.For(0, batch.Length, new ParallelOptions { CancellationToken = cancellationToken }, pair => scores[pair] = scorer.Score(batch[pair].Pair));
                foreach (var (pair, score) in batch.Zip(scores))
                {
                    terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pair.Id}\t{score.Relation.Name()}\t{score.Equivalent:0.0000}\t{score.Similarity:0.0000}"));
                }
            }

            return Task.FromResult(ExitCodes.Done);
        });
        return command.WithExamples(
            "alignment score pairs.tsv > scores.tsv",
            "zcat corpus.tsv.gz | alignment score - | awk -F'\\t' '$2 == \"equivalent\"'");
    }
}
