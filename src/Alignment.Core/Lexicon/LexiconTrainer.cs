using Alignment.Core.Text;

namespace Alignment.Core.Lexicon;

/// <summary>Learns a lexicon from sentence pairs.</summary>
/// <remarks>
/// IBM model 1 with a prior for the diagonal (Dyer, Chahuneau and Smith 2013), trained in both directions at once so that they agree: a word
/// pair counts as much as the product of its two posteriors (Liang, Taskar and Klein 2006, "Alignment by Agreement"). The product is the same
/// seen from either side, so one table of counts serves both directions. A lexicon to continue from stands for text that was read before: its
/// counts are where the passes begin, and are added to those of every pass.
/// </remarks>
public sealed class LexiconTrainer(TrainingOptions options)
{
    private const int BatchSize = 4096; // pairs tokenized at a time: enough work for two threads, little memory
    private const double ReadingShare = 0.15; // of the whole time, about

    /// <summary>Learns a lexicon.</summary>
    /// <param name="pairs">Read once, in order.</param>
    /// <param name="progress">Told of every step; may be null.</param>
    /// <param name="cancellationToken">Stops the work between two sentence pairs.</param>
    /// <param name="from">A lexicon to continue from, all of whose words and pairs of words stay; null to begin anew.</param>
    /// <exception cref="TooFewPairsException">There is no pair with words on both sides, or no word that comes often enough.</exception>
    public BilingualLexicon Train(
        IEnumerable<SentencePair> pairs, IProgress<TrainingProgress>? progress, CancellationToken cancellationToken, BilingualLexicon? from = null)
    {
        var (french, english) = Encode(pairs, from, progress, cancellationToken);
        var before = LexiconPrior.Of(from, options.FromWeight, french, english);
        var table = new PairTable();
        before.AddTo(table);
        table.Advance();
        for (var pass = 1; pass <= options.Iterations; pass++)
        {
            table = Pass(pass, table, before, french, english, progress, cancellationToken);
        }

        cancellationToken.ThrowIfCancellationRequested();
        var lexicon = Select(table, before, french, english);
        return lexicon.Count > 0 ? lexicon : throw new TooFewPairsException(french.Sentences, hasWords: true);
    }

    private (EncodedSide French, EncodedSide English) Encode(
        IEnumerable<SentencePair> pairs, BilingualLexicon? from, IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
    {
        var french = new TrainingSide(Language.French, from?.French, options.FromWeight);
        var english = new TrainingSide(Language.English, from?.English, options.FromWeight);
        var (frenchBefore, englishBefore) = (french.Total, english.Total);
        long read = 0;
        foreach (var batch in pairs.Chunk(BatchSize))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Parallel.Invoke(
                new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellationToken },
                () => Array.ForEach(batch, pair => french.Add(pair.French)),
                () => Array.ForEach(batch, pair => english.Add(pair.English)));
            read += batch.Length;
            progress?.Report(new TrainingProgress("reading", 0, read));
        }

        if (french.Total == frenchBefore || english.Total == englishBefore)
        {
            throw new TooFewPairsException(read, hasWords: false);
        }

        return (french.Encode(options.MinWordCount), english.Encode(options.MinWordCount));
    }

    /// <summary>One pass of expectation maximisation; without a lexicon before it, the first takes all translations for equally likely.</summary>
    private PairTable Pass(
        int pass, PairTable table, LexiconPrior before, EncodedSide french, EncodedSide english, IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
    {
        const int BlockSize = 16384; // pairs between two looks at the table's load and the token
        var first = pass == 1;
        var totals = first && before.IsEmpty ? null : new PairTotals(table, french, english);
        var expectation = new PairExpectation(options, french, english, totals, first);
        for (var start = 0; start < french.Sentences; start += BlockSize)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var end = Math.Min(start + BlockSize, french.Sentences);
            if (first)
            {
                table.Reserve(NewPairsAtMost(french, english, start, end));
            }

            Parallel.For(
                start,
                end,
                new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellationToken },
                () => new PairExpectation.Scratch(),
                (index, _, scratch) =>
                {
                    expectation.Count(index, table, insert: first, scratch);
                    return scratch;
                },
                _ => { });
            var done = (pass - 1 + (double)end / french.Sentences) / options.Iterations;
            progress?.Report(new TrainingProgress($"pass {pass} of {options.Iterations}", ReadingShare + (1 - ReadingShare) * done, end));
        }

        before.AddTo(table);
        table.Advance();
        return Prune(pass, table, before, french, english);
    }

    private int NewPairsAtMost(EncodedSide french, EncodedSide english, int start, int end)
    {
        long pairs = 0;
        for (var index = start; index < end; index++)
        {
            pairs += (long)Math.Min(french.Sentence(index).Length, options.MaxWords) * Math.Min(english.Sentence(index).Length, options.MaxWords);
        }

        return (int)Math.Min(pairs, int.MaxValue / 4);
    }

    /// <summary>Forgets pairs that can no longer matter, so that the table shrinks and stays in cache.</summary>
    private static PairTable Prune(int pass, PairTable table, LexiconPrior before, EncodedSide french, EncodedSide english)
    {
        const double Hopeless = 0.002; // probability in the better direction
        const double LeastCount = 0.01;
        if (pass < 2)
        {
            return table;
        }

        var totals = new PairTotals(table, french, english);
        return table.Pruned((f, e, count) =>
            (count > LeastCount * PairTable.Scale && (count > Hopeless * totals.French[f] || count > Hopeless * totals.English[e])) || before.Has(f, e));
    }

    /// <summary>Turns counts into a lexicon: the best entries of each word, words in ordinal order.</summary>
    private BilingualLexicon Select(PairTable table, LexiconPrior before, EncodedSide french, EncodedSide english)
    {
        var candidates = table.Pairs()
            .Select(pair => (pair.French, pair.English, Count: pair.Count / PairTable.Scale))
            .Where(pair => before.Has(pair.French, pair.English) || (pair.Count >= options.MinPairCount
                && Math.Max(pair.Count / french.Counts[pair.French], pair.Count / english.Counts[pair.English]) >= options.MinProbability))
            .ToList();
        var kept = candidates.Select(pair => (pair.French, pair.English)).Where(pair => before.Has(pair.French, pair.English)).ToHashSet();
        foreach (var word in candidates.GroupBy(pair => pair.French))
        {
            kept.UnionWith(Best(word, pair => pair.English));
        }

        foreach (var word in candidates.GroupBy(pair => pair.English))
        {
            kept.UnionWith(Best(word, pair => pair.French));
        }

        var frenchWords = OrdinalVocabulary(french, candidates.Select(pair => pair.French), out var frenchIds);
        var englishWords = OrdinalVocabulary(english, candidates.Select(pair => pair.English), out var englishIds);
        var rows = candidates
            .Where(pair => kept.Contains((pair.French, pair.English)))
            .Select(pair => (French: frenchIds[pair.French], English: englishIds[pair.English], pair.Count))
            .OrderBy(pair => pair.French).ThenBy(pair => pair.English)
            .ToList();
        var starts = new int[frenchWords.Count + 1];
        foreach (var row in rows)
        {
            starts[row.French + 1]++;
        }

        for (var word = 0; word < frenchWords.Count; word++)
        {
            starts[word + 1] += starts[word];
        }

        return new BilingualLexicon(
            options.Name, frenchWords, englishWords, starts, [.. rows.Select(row => row.English)], [.. rows.Select(row => (float)row.Count)]);
    }

    private IEnumerable<(int French, int English)> Best(
        IEnumerable<(int French, int English, double Count)> entries, Func<(int French, int English, double Count), int> tieBreak) =>
        entries.OrderByDescending(pair => pair.Count).ThenBy(tieBreak).Take(options.MaxTranslations).Select(pair => (pair.French, pair.English));

    private static Vocabulary OrdinalVocabulary(EncodedSide side, IEnumerable<int> used, out Dictionary<int, int> ids)
    {
        var ordered = used.Distinct().OrderBy(id => side.Words[id], StringComparer.Ordinal).ToArray();
        ids = new Dictionary<int, int>(ordered.Length);
        for (var index = 0; index < ordered.Length; index++)
        {
            ids.Add(ordered[index], index);
        }

        return new Vocabulary([.. ordered.Select(id => side.Words[id])], [.. ordered.Select(id => side.Counts[id])], side.Total);
    }
}
