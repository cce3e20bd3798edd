using System.Collections.Concurrent;
using Alignment.Cli.Reviewing;
using Alignment.Core;
using Alignment.Core.Aligning;
using Alignment.Formats.Output;
using Alignment.Services.Embeddings;

namespace Alignment.Cli;

/// <summary>Aligns every <c>NAME.fr</c> of a folder with its <c>NAME.en</c>.</summary>
/// <param name="setup">How to align.</param>
/// <param name="encoder">Gives sentences vectors; null for none.</param>
/// <param name="reader">Reads the pairs.</param>
/// <param name="format">What is written.</param>
/// <param name="terminal">Where problems and progress go.</param>
internal sealed class AlignBatch(AligningSetup setup, SentenceEncoder? encoder, ArticlePairReader reader, BitextFormat format, Terminal terminal)
{
    private readonly Aligner aligner = new(setup.Lexicon, setup.Options with { WithEvidence = format.ShowsEvidence }, setup.Terms);

    /// <summary>Aligns the pairs, each into a file of its own; what one pair contains does not keep the others from being written.</summary>
    /// <param name="folder">Where the texts are.</param>
    /// <param name="output">Where the results go; missing folders are made.</param>
    /// <param name="jobs">Pairs aligned at a time. The files do not depend on it.</param>
    /// <param name="cancellationToken">Stops the work; pairs that are done stay.</param>
    /// <returns>The exit code: <see cref="ExitCodes.Failed"/> if any text has no partner or cannot be read.</returns>
    /// <exception cref="AlignmentException">The folder has no pairs, or the results cannot be written.</exception>
    public async Task<int> RunAsync(string folder, string output, int jobs, CancellationToken cancellationToken)
    {
        var names = Names(folder);
        var problems = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        var done = 0;
        await ConsoleProgress.RunAsync(terminal, tell => Parallel.ForEachAsync(
            names,
            new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellationToken },
            async (name, token) =>
            {
                if (await AlignAsync(folder, name, output, token).ConfigureAwait(false) is { } problem)
                {
                    problems[name] = problem;
                }

                var number = Interlocked.Increment(ref done);
                tell($"aligning {number} of {names.Count}", (double)number / names.Count);
            })).ConfigureAwait(false);

        foreach (var (_, problem) in problems.OrderBy(problem => problem.Key, StringComparer.Ordinal))
        {
            await terminal.Error.WriteLineAsync("alignment: " + problem).ConfigureAwait(false);
        }

        return problems.IsEmpty ? ExitCodes.Done : ExitCodes.Failed;
    }

    private static List<string> Names(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new InputFormatException(folder, File.Exists(folder) ? "this is a file. Name the folder it is in." : "there is no such folder. Check the spelling and the working folder.");
        }

        try
        {
            var names = Directory.EnumerateFiles(folder)
                .Select(Path.GetFileName).OfType<string>()
                .Where(name => name[0] != '.' && Path.GetExtension(name) is ".fr" or ".en")
                .Select(name => Path.GetFileNameWithoutExtension(name))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .ToList();
            return names.Count > 0 ? names : throw new InputFormatException(folder, "no texts named NAME.fr and NAME.en in this folder.");
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new InputFormatException(folder, $"the folder cannot be listed ({cause.Message.TrimEnd('.')}).", cause: cause);
        }
    }

    /// <summary>Aligns one pair; returns what is wrong with its input.</summary>
    private async Task<string?> AlignAsync(string folder, string name, string output, CancellationToken cancellationToken)
    {
        var (french, english) = (Path.Combine(folder, name + ".fr"), Path.Combine(folder, name + ".en"));
        if (!File.Exists(french) || !File.Exists(english))
        {
            var (there, missing) = File.Exists(french) ? (french, english) : (english, french);
            return $"{there}: not aligned, for there is no {Path.GetFileName(missing)} beside it.";
        }

        try
        {
            var pair = await reader.ReadKnownAsync(french, english, cancellationToken).ConfigureAwait(false);
            var vectors = await ArticleVectors.FetchAsync(encoder, [pair.French, pair.English], cancellationToken).ConfigureAwait(false);
            var target = Path.Combine(output, name + format.Ending);
            var aligned = EarlierReviews.OfFile(target, cancellationToken).Find(pair.French, pair.English)?.Align(aligner, vectors, cancellationToken)
                ?? aligner.Align(pair.French, pair.English, vectors, cancellationToken);
            var bitext = aligned with { Origin = setup.Origin };
            OutputFile.Write(target, writer => format.Write(bitext, setup, writer, cancellationToken), cancellationToken);
            return null;
        }
        catch (InputFormatException exception)
        {
            return exception.Message;
        }
    }
}
