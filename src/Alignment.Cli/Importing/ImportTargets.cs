using Alignment.Core;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Exchange;

namespace Alignment.Cli.Importing;

/// <summary>Finds the bitext files that rows belong to, by what their headers say, whatever the files are called.</summary>
internal sealed class ImportTargets
{
    private readonly List<string> files;
    private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);
    private int looked;

    private ImportTargets(IEnumerable<string> files) => this.files = [.. files.Distinct(StringComparer.Ordinal)];

    /// <summary>How many bitext files there are.</summary>
    public int Count => files.Count;

    /// <summary>The only bitext file there is; null if there are several or none.</summary>
    public string? Only => files is [var only] ? only : null;

    /// <summary>Where to look.</summary>
    /// <param name="into">The file or folder that the user named; null to look beside the imported file and in the working folder, and there in folders of reports.</param>
    /// <param name="imported">The imported file.</param>
    /// <exception cref="InputFormatException">The folder has no bitext file.</exception>
    public static ImportTargets Of(string? into, string imported) =>
        new(into is not null ? BitextPaths.Expand([into]) : new[] { Path.GetDirectoryName(imported) is { Length: > 0 } beside ? beside : ".", ".", "out" }.SelectMany(Around));

    /// <summary>The file of a bitext; null if it is not here.</summary>
    public string? Find(string name)
    {
        // a file that has its own name is the likely one; the others are looked at only if it is not there
        if (!known.ContainsKey(name) && files.Find(file => Path.GetFileName(file) == name + BitextFileName.Extension) is { } likely && NameOf(likely) == name)
        {
            known[name] = likely;
        }

        while (!known.ContainsKey(name) && looked < files.Count)
        {
            var file = files[looked++];
            known.TryAdd(NameOf(file), file);
        }

        return known.GetValueOrDefault(name);
    }

    private static string NameOf(string file) => BitextName.Of(BitextFile.LoadHeader(file));

    private static IEnumerable<string> Around(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var reports = Directory.EnumerateDirectories(folder, "*.bitexts").Order(StringComparer.Ordinal);
        return new[] { folder }.Concat(reports)
            .SelectMany(place => Directory.EnumerateFiles(place).Where(BitextFileName.IsBitext).Order(StringComparer.Ordinal))
            .Select(file => file.StartsWith("./", StringComparison.Ordinal) ? file[2..] : file);
    }
}
