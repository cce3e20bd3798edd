using System.Collections.Concurrent;
using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Reviewing;
using Alignment.Formats.Bitexts;

namespace Alignment.Cli.Reviewing;

/// <summary>The reviewed bitexts that a run is about to replace: what people have set in them goes into the new ones.</summary>
internal sealed class EarlierReviews
{
    private readonly Dictionary<(string French, string English), (string Path, Bitext Bitext)> reviewed = [];
    private readonly ConcurrentDictionary<(string French, string English), EarlierReview> carried = new();

    private EarlierReviews(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        foreach (var path in paths)
        {
            if (BitextFile.Load(path, cancellationToken) is var bitext && EarlierReview.Exists(bitext))
            {
                reviewed.TryAdd((bitext.French.Id, bitext.English.Id), (path, bitext));
            }
        }
    }

    /// <summary>Those of a folder of bitexts; none if it is not there.</summary>
    /// <exception cref="Core.InputFormatException">A file of the folder cannot be read: it may hold a person's work, so it is not replaced.</exception>
    public static EarlierReviews OfFolder(string folder, CancellationToken cancellationToken) =>
        new(Directory.Exists(folder) ? Directory.EnumerateFiles(folder).Where(BitextFileName.IsBitext).Order(StringComparer.Ordinal) : [], cancellationToken);

    /// <summary>That of a bitext file; none if it is not there.</summary>
    /// <exception cref="Core.InputFormatException">The file cannot be read: it may hold a person's work, so it is not replaced.</exception>
    public static EarlierReviews OfFile(string path, CancellationToken cancellationToken) =>
        new(BitextFileName.IsBitext(path) && File.Exists(path) ? [path] : [], cancellationToken);

    /// <summary>What people have set in an earlier alignment of two articles; null for nothing.</summary>
    public EarlierReview? Find(Article french, Article english) => reviewed.TryGetValue((french.Id, english.Id), out var known)
        ? carried.GetOrAdd((french.Id, english.Id), _ => new EarlierReview(known.Bitext, french, english))
        : null;

    /// <summary>Whether a file of the folder is reviewed and nothing new has come for its articles, so that it has to stay.</summary>
    public bool IsLeft(string fileName) => reviewed.Any(entry => Path.GetFileName(entry.Value.Path) == fileName && !carried.ContainsKey(entry.Key));

    /// <summary>Says what was kept, and what could not be.</summary>
    public void Tell(Terminal terminal)
    {
        var (decided, lost) = (carried.Values.Sum(review => review.Decided.Count), carried.Values.Sum(review => review.Lost));
        if (decided > 0)
        {
            terminal.Error.WriteLine($"alignment: kept what people have decided: {Count(decided, "bead")} in {Count(carried.Count, "bitext")}.");
        }

        if (lost > 0)
        {
            terminal.Error.WriteLine($"alignment: {Count(lost, "bead")} that people have touched could not be kept: sentences of theirs are not in the articles any more.");
        }

        foreach (var (_, (path, _)) in reviewed.Where(entry => !carried.ContainsKey(entry.Key)).OrderBy(entry => entry.Value.Path, StringComparer.Ordinal))
        {
            terminal.Error.WriteLine($"alignment: {path} is reviewed, and these articles are not paired now: the file stays as it is.");
        }
    }

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
