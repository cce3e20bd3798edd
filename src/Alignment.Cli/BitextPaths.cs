using Alignment.Core;
using Alignment.Formats.Bitexts;

namespace Alignment.Cli;

/// <summary>Bitext files as users name them: files, or folders of them.</summary>
internal static class BitextPaths
{
    /// <summary>The files, each once, those of a folder in the order of their names.</summary>
    /// <exception cref="InputFormatException">A folder has none, or cannot be listed.</exception>
    public static IReadOnlyList<string> Expand(IEnumerable<string> paths) => [.. paths.SelectMany(Expand).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Expand(string path)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        try
        {
            var files = Directory.EnumerateFiles(path).Where(BitextFileName.IsBitext).Order(StringComparer.Ordinal).ToList();
            return files.Count > 0 ? files : throw new InputFormatException(path, $"no bitext file (*{BitextFileName.Extension}) in this folder. Make some with 'alignment report'.");
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new InputFormatException(path, $"the folder cannot be listed ({cause.Message.TrimEnd('.')}).", cause: cause);
        }
    }
}
