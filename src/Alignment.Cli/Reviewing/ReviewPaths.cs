using Alignment.Core;
using Alignment.Formats.Bitexts;

namespace Alignment.Cli.Reviewing;

/// <summary>What a reviewer names: bitext files, folders of them, a report, or the folder that a report is in.</summary>
internal static class ReviewPaths
{
    private const string FolderEnding = ".bitexts";

    /// <summary>The bitext files, each once.</summary>
    /// <exception cref="InputFormatException">There are none, or a folder cannot be listed.</exception>
    public static IReadOnlyList<string> Expand(IEnumerable<string> paths) => BitextPaths.Expand(paths.SelectMany(Folders));

    private static IEnumerable<string> Folders(string path)
    {
        if (File.Exists(path) && !BitextFileName.IsBitext(path) && Path.ChangeExtension(path, null) + FolderEnding is var beside && Directory.Exists(beside))
        {
            return [beside];
        }

        try
        {
            return Directory.Exists(path) && !Directory.EnumerateFiles(path).Any(BitextFileName.IsBitext)
                && Directory.EnumerateDirectories(path, "*" + FolderEnding).Where(folder => Directory.EnumerateFiles(folder).Any(BitextFileName.IsBitext)).Order(StringComparer.Ordinal).ToList() is { Count: > 0 } folders
                ? folders
                : [path];
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new InputFormatException(path, $"the folder cannot be listed ({cause.Message.TrimEnd('.')}).", cause: cause);
        }
    }
}
