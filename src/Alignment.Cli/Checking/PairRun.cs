using System.Runtime.ExceptionServices;
using Alignment.Core;
using Alignment.Core.Checking;
using Alignment.Core.Checking.Pairs;
using Alignment.Core.Lexicon;

namespace Alignment.Cli.Checking;

/// <summary>Checks the pairs of a check: files of pairs, bitexts, a text and its translation.</summary>
/// <param name="plan">The check.</param>
/// <param name="terminal">Where notices go.</param>
internal sealed class PairRun(CheckPlan plan, Terminal terminal)
{
    private readonly PairInput input = new(plan, terminal);

    /// <summary>The results of all files of pairs, in order; none if there are no pairs.</summary>
    /// <exception cref="AlignmentException">One of them cannot be read: of several the first.</exception>
    public IReadOnlyList<FileResult> Run(CancellationToken cancellationToken)
    {
        var paths = input.Find();
        var two = input.ReadTwo(cancellationToken);
        if (paths.Count == 0 && two is null)
        {
            return [];
        }

        var checker = new PairChecker(plan.Glossary, plan.Rules, new PairCheckerOptions { MinProbability = plan.MinProbability, Lexicon = LexiconFile.ReadShipped() });
        var results = CheckAll(paths, checker, cancellationToken);
        return two is null ? results : [.. results, checker.Check(two, cancellationToken)];
    }

    private FileResult[] CheckAll(IReadOnlyList<string> paths, PairChecker checker, CancellationToken cancellationToken)
    {
        var results = new FileResult[paths.Count];
        var failures = new InputFormatException?[paths.Count];
        var changed = new IReadOnlyList<string>[paths.Count];
        Parallel.For(0, paths.Count, new ParallelOptions { MaxDegreeOfParallelism = plan.Jobs, CancellationToken = cancellationToken }, index =>
        {
            try
            {
                var pairs = input.Read(paths[index]);
                changed[index] = pairs.ChangedFiles;
                results[index] = checker.Check(pairs, cancellationToken);
            }
            catch (InputFormatException failure)
            {
                failures[index] = failure;
            }
        });

        if (Array.Find(failures, failure => failure is not null) is { } first)
        {
            ExceptionDispatchInfo.Throw(first);
        }

        if (!plan.IsQuiet)
        {
            CheckNotices.TellSome(terminal.Error, [.. changed.SelectMany(files => files).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(file => $"{file} has changed since its bitext was made: findings point into the bitext. Run 'alignment align' or 'alignment report' again.")]);
        }

        return results;
    }
}
