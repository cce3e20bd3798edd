using Alignment.Core.Aligning;
using Alignment.Core.Lexicon;
using Alignment.Core.Text;

namespace Alignment.Core.Mining;

/// <summary>Finds the lines of two collections that translate each other, each line in one pair at most.</summary>
/// <remarks>
/// <para>Candidates come from an inverted index, so that the work grows with the number of lines. A pair is judged by how well its words cover
/// each other, by its relation, and by how far it is ahead of all else that either line resembles (Artetxe and Schwenk 2019).</para>
/// <para>Same lines, same lexicon: same pairs, for any number of threads. Instances may be used by several threads.</para>
/// </remarks>
/// <param name="lexicon">What words translate each other.</param>
/// <param name="options">How to mine; null for the defaults.</param>
public sealed class Miner(BilingualLexicon lexicon, MiningOptions? options = null)
{
    // Shares of the whole time, about: for a hundred thousand lines on two cores.
    private const double Prepared = 0.05;
    private const double Searched = 0.75;

    private readonly MiningOptions options = options ?? new MiningOptions();

    /// <summary>Mines two collections.</summary>
    /// <param name="french">French lines, in any order; a line that comes more than once is judged once, and its copies are paired in order.</param>
    /// <param name="english">English lines, in any order.</param>
    /// <param name="progress">Told of every step; may be null.</param>
    /// <param name="cancellationToken">Looked at once a line.</param>
    /// <returns>The pairs, most probable first, equals by French line.</returns>
    public IReadOnlyList<MinedPair> Mine(
        IReadOnlyList<string> french, IReadOnlyList<string> english, IProgress<MiningProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(french);
        ArgumentNullException.ThrowIfNull(english);
        progress?.Report(new MiningProgress("preparing", 0));
        var frenchTexts = new DistinctTexts(french);
        var englishTexts = new DistinctTexts(english);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellationToken };
        var evidence = Weigh(frenchTexts.Texts, englishTexts.Texts, lexicon, parallel, progress);
        var core = PairMatcher.Core(MiningModel.Shipped.Score(evidence), LeastLogOdds(options.MinProbability));
        return
        [
            .. core
                .SelectMany(pair => frenchTexts.Lines(pair.French).Zip(
                    englishTexts.Lines(pair.English), (line, other) => new MinedPair(line, other, Rounded(pair.Probability))))
                .Where(pair => pair.Probability >= options.MinProbability)
                .OrderByDescending(pair => pair.Probability).ThenBy(pair => pair.French),
        ];
    }

    /// <summary>The evidence of all pairs that have a chance.</summary>
    internal static List<PairEvidence> Weigh(
        IReadOnlyList<string> french, IReadOnlyList<string> english, BilingualLexicon lexicon, ParallelOptions parallel, IProgress<MiningProgress>? progress)
    {
        var (frenchSide, englishSide) = Prepare(french, english, lexicon, parallel);
        var table = new TypeTable(lexicon, frenchSide, englishSide, parallel.CancellationToken);
        var search = new CandidateSearch(frenchSide, englishSide, table, parallel);
        var candidates = search.Find(share => progress?.Report(new MiningProgress("searching", Prepared + (Searched - Prepared) * share)));
        return new PairEvidenceFinder(frenchSide, englishSide, table, AlignerModel.Shipped, parallel)
            .Find(candidates, search.Neighbourhood, share => progress?.Report(new MiningProgress("weighing", Searched + (1 - Searched) * share)));
    }

    private static (TextSide French, TextSide English) Prepare(
        IReadOnlyList<string> french, IReadOnlyList<string> english, BilingualLexicon lexicon, ParallelOptions parallel)
    {
        var sides = new TextSide[2];
        Parallel.For(0, sides.Length, parallel, side => sides[side] = side == 0
            ? new TextSide(french, Language.French, lexicon.French, cancellationToken: parallel.CancellationToken)
            : new TextSide(english, Language.English, lexicon.English, cancellationToken: parallel.CancellationToken));
        return (sides[0], sides[1]);
    }

    // Probabilities as they are written, so that what looks equal is in the order of the lines.
    private static double Rounded(float probability) => Math.Round(probability, 4);

    private static float LeastLogOdds(double probability)
    {
        const double Step = 0.00005; // half of what rounding may add
        var least = Math.Max(0, probability - Step);
        return (float)Math.Log(least / (1 - least));
    }
}
