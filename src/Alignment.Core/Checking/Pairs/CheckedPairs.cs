using Alignment.Core.Articles;

namespace Alignment.Core.Checking.Pairs;

/// <summary>A file of pairs made ready to be checked.</summary>
/// <param name="Path">The file, as messages show it.</param>
/// <param name="Pairs">Its pairs, in order; read as they are asked for.</param>
public sealed record CheckedPairs(string Path, IEnumerable<CheckedPair> Pairs)
{
    /// <summary>
    /// Whether the texts stand in this file alone, so that the rules about a term by itself look at them too. The sides of a bitext are articles, which
    /// are checked as such.
    /// </summary>
    public bool HoldsTexts { get; init; }

    /// <summary>The articles of a bitext whose files are as they were when it was made: their comments suppress findings.</summary>
    public IReadOnlyList<PairedArticle> Articles { get; init; } = [];

    /// <summary>Files of articles that have changed since the bitext was made, so that places in it no longer hold; empty if none has.</summary>
    public IReadOnlyList<string> ChangedFiles { get; init; } = [];
}

/// <summary>The file of an article that a bitext holds.</summary>
/// <param name="Path">The file, as places name it.</param>
/// <param name="Lines">All of it, decoded.</param>
public sealed record PairedArticle(string Path, SourceLines Lines);
