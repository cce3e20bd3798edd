using Alignment.Core;
using Alignment.Core.Articles;
using Alignment.Core.Reporting;

namespace Alignment.Formats.Collections;

/// <summary>Reads files, folders and standard input as one collection of articles.</summary>
/// <param name="options">How to read them.</param>
/// <param name="input">What the path <c>-</c> stands for.</param>
public sealed class ArticleCollectionReader(ArticleReadingOptions options, Stream input)
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    private readonly List<ReadArticle> articles = [];
    private readonly List<SkippedFile> skipped = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private int otherFiles;

    /// <summary>Reads all paths, in their order.</summary>
    /// <param name="paths">Files, folders, or <c>-</c>.</param>
    /// <param name="cancellationToken">Stops between two files.</param>
    /// <exception cref="InputFormatException">A path does not exist or cannot be read, or two articles state the same id.</exception>
    public async Task<ArticleCollection> ReadAsync(IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(paths);
        articles.Clear();
        skipped.Clear();
        seen.Clear();
        otherFiles = 0;
        foreach (var path in paths)
        {
            await ReadPathAsync(path, cancellationToken).ConfigureAwait(false);
        }

        return new ArticleCollection(ArticleIds.MakeDistinct(articles)) { Skipped = [.. skipped], OtherFiles = otherFiles };
    }

    private async Task ReadPathAsync(string path, CancellationToken cancellationToken)
    {
        if (path == StandardInput)
        {
            var file = new ArticleFile(path, "stdin", Folder: null, LanguageHint: null);
            await AddAsync(ArticleFileReader.ReadStreamAsync(file, input, options, cancellationToken), isNamed: true).ConfigureAwait(false);
        }
        else if (Directory.Exists(path))
        {
            await ReadFolderAsync(path, cancellationToken).ConfigureAwait(false);
        }
        else if (File.Exists(path))
        {
            await ReadFileAsync(ArticleFile.Named(path), isNamed: true, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            throw new InputFormatException(path, "there is no such file or folder. Check the spelling and the working folder.");
        }
    }

    private async Task ReadFolderAsync(string path, CancellationToken cancellationToken)
    {
        var folder = FolderWalker.Walk(path, cancellationToken);
        otherFiles += folder.OtherFiles;
        skipped.AddRange(folder.Unreadable);
        foreach (var file in folder.Files)
        {
            await ReadFileAsync(file, isNamed: false, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task ReadFileAsync(ArticleFile file, bool isNamed, CancellationToken cancellationToken)
    {
        // The same file, named twice or inside a folder named as well, is one article.
        if (seen.Add(Path.GetFullPath(file.Path)))
        {
            await AddAsync(ArticleFileReader.ReadFileAsync(file, options, cancellationToken), isNamed).ConfigureAwait(false);
        }
    }

    private async Task AddAsync(IAsyncEnumerable<ReadOutcome> outcomes, bool isNamed)
    {
        var bad = new List<SkippedFile>();
        var good = 0;
        await foreach (var outcome in outcomes.ConfigureAwait(false))
        {
            if (outcome.Article is { } article)
            {
                articles.Add(article);
                good++;
            }
            else
            {
                bad.Add(outcome.Skipped!);
            }
        }

        // A file that the user names is meant to be read; in a folder there may be anything.
        if (isNamed && good == 0 && bad is [var only])
        {
            throw new InputFormatException(only.Path, only.Reason + ".");
        }

        skipped.AddRange(bad);
    }
}
