using Alignment.Core.Reporting;

namespace Alignment.Formats.Collections;

/// <summary>What a folder holds.</summary>
/// <param name="Files">Files that may be articles, by relative path in ordinal order.</param>
/// <param name="Unreadable">Folders that could not be listed.</param>
/// <param name="OtherFiles">How many files have another extension.</param>
internal sealed record FolderContent(IReadOnlyList<ArticleFile> Files, IReadOnlyList<SkippedFile> Unreadable, int OtherFiles);

/// <summary>Lists a folder and all below it.</summary>
internal static class FolderWalker
{
    private static readonly string[] ArticleExtensions = [".txt", ".md", ".html", ".htm", ".docx", ".jsonl"];

    /// <summary>Walks the folder. Hidden files are left out, and so are links, unless to a file of the same tree that is not read anyway.</summary>
    /// <remarks>A link to a folder leads out of the tree, or to what is read by its own path, or round in circles: none is followed.</remarks>
    /// <param name="folder">The folder, as the user named it.</param>
    /// <param name="cancellationToken">Stops between two folders.</param>
    /// <param name="isWanted">Which files count, by their path in the folder; null for those that hold articles.</param>
    /// <param name="enters">Which folders are looked into, by their path in the folder; null for all.</param>
    public static FolderContent Walk(
        string folder, CancellationToken cancellationToken, Func<string, bool>? isWanted = null, Func<string, bool>? enters = null)
    {
        isWanted ??= IsArticle;
        var root = new DirectoryInfo(folder);
        root = root.ResolveLinkTarget(returnFinalTarget: true) as DirectoryInfo ?? root;
        var found = new List<FoundFile>();
        var unreadable = new List<SkippedFile>();
        var pending = new Stack<(DirectoryInfo Directory, string Prefix)>([(root, "")]);
        while (pending.TryPop(out var current))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var entry in List(current.Directory, ArticleFile.In(folder, current.Prefix).Path.TrimEnd('/'), unreadable))
            {
                var relative = current.Prefix + entry.Name;
                if (IsHidden(entry))
                {
                    continue;
                }

                if (entry is FileInfo file)
                {
                    found.Add(new FoundFile(relative, file));
                }
                else if (entry is DirectoryInfo { LinkTarget: null } directory && enters?.Invoke(relative) != false)
                {
                    pending.Push((directory, relative + "/"));
                }
            }
        }

        found.Sort((first, second) => string.CompareOrdinal(first.Relative, second.Relative));
        var kept = WithoutLinks(root, found, isWanted);
        var articles = kept.Where(isWanted).Select(relative => ArticleFile.In(folder, relative)).ToList();
        return new FolderContent(articles, unreadable, kept.Count - articles.Count);
    }

    private static bool IsArticle(string relative) => ArticleExtensions.Contains(Path.GetExtension(relative).ToLowerInvariant());

    private static FileSystemInfo[] List(DirectoryInfo directory, string name, List<SkippedFile> unreadable)
    {
        try
        {
            return directory.GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            unreadable.Add(new SkippedFile(name, "the folder cannot be listed"));
            return [];
        }
    }

    /// <summary>All files, links replaced by nothing if their target is outside, hidden, gone, or read by its own path.</summary>
    private static List<string> WithoutLinks(DirectoryInfo root, List<FoundFile> found, Func<string, bool> isWanted)
    {
        var read = found.Where(file => file.File.LinkTarget is null && isWanted(file.Relative))
            .Select(file => file.File.FullName)
            .ToHashSet(StringComparer.Ordinal);
        var inside = root.FullName.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
        return
        [
            .. found.Where(file => file.File.LinkTarget is null
                    || (TargetOf(file.File) is { } target && target.StartsWith(inside, StringComparison.Ordinal) && read.Add(target)))
                .Select(file => file.Relative),
        ];
    }

    private static string? TargetOf(FileInfo link)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } target && !IsHidden(target) ? target.FullName : null;
        }
        catch (IOException)
        {
            return null; // a link to itself
        }
    }

    // "~$memo.docx" is the lock that Office puts beside an open document.
    private static bool IsHidden(FileSystemInfo entry) => entry.Name[0] == '.' || entry.Name.StartsWith("~$", StringComparison.Ordinal) || entry.Attributes.HasFlag(FileAttributes.Hidden);

    private sealed record FoundFile(string Relative, FileInfo File);
}
