using Alignment.Core;
using Alignment.Core.Checking;
using Alignment.Core.Reporting;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Collections;

namespace Alignment.Formats.Prose;

/// <summary>The files that a check is to read.</summary>
/// <param name="Paths">As findings show them: sorted, each file once.</param>
/// <param name="Skipped">What could not be listed.</param>
/// <param name="OtherFiles">How many files of folders are of other kinds.</param>
public sealed record ProseFiles(IReadOnlyList<string> Paths, IReadOnlyList<SkippedFile> Skipped, int OtherFiles)
{
    private static readonly HashSet<string> Extensions = [".txt", ".md", ".markdown", ".html", ".htm", ".docx", ".jsonl"];

    /// <summary>Finds files.</summary>
    /// <param name="paths">Files, which are taken whatever they are called, and folders, of which text, Markdown, HTML, Word and JSONL files are.</param>
    /// <param name="globs">Which files of folders to take in place of those kinds; empty for those kinds.</param>
    /// <param name="isIgnored">Whether a path is passed over, as findings would show it.</param>
    /// <param name="cancellationToken">Stops between two folders.</param>
    /// <exception cref="InputFormatException">A path does not exist.</exception>
    public static ProseFiles Find(
        IReadOnlyList<string> paths, IReadOnlyList<Glob> globs, Func<string, bool> isIgnored, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var found = new List<string>();
        var skipped = new List<SkippedFile>();
        var others = 0;
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                var folder = FolderWalker.Walk(
                    path,
                    cancellationToken,
                    relative => IsWanted(ArticleFile.In(path, relative).Path, globs),
                    relative => !isIgnored(ArticleFile.In(path, relative).Path + "/"));
                found.AddRange(folder.Files.Select(file => file.Path).Where(file => !isIgnored(file) && HasText(file)));
                skipped.AddRange(folder.Unreadable);
                others += folder.OtherFiles - CountBitexts(path);
            }
            else if (File.Exists(path))
            {
                var shown = ArticleFile.Named(path).Path;
                if (!isIgnored(shown))
                {
                    found.Add(shown.StartsWith("./", StringComparison.Ordinal) ? shown[2..] : shown);
                }
            }
            else
            {
                throw new InputFormatException(path, "there is no such file or folder. Check the spelling and the working folder.");
            }
        }

        var distinct = found.DistinctBy(Path.GetFullPath).ToList();
        distinct.Sort(StringComparer.Ordinal);
        return new ProseFiles(distinct, skipped, others);
    }

    // Pipes and devices have no length, and one in a folder would be waited for without end.
    private static bool HasText(string path)
    {
        try
        {
            var info = new FileInfo(path);
            return (info.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? info).Length > 0;
        }
        catch (IOException)
        {
            return false; // it went while the folder was walked
        }
    }

    // Those right in the folder are checked as pairs.
    private static int CountBitexts(string folder) => Directory.EnumerateFiles(folder).Count(BitextFileName.IsBitext);

    private static bool IsWanted(string path, IReadOnlyList<Glob> globs)
    {
        var isBitext = BitextFileName.IsBitext(path);
        return globs.Count > 0 ? globs.Any(glob => glob.IsMatch(path)) : !isBitext && Extensions.Contains(Path.GetExtension(path).ToLowerInvariant());
    }
}
