using System.IO.Enumeration;
using System.Text;
using Alignment.Core.Terminology;
using Alignment.Formats.Collections;

namespace Alignment.Formats.Glossaries;

/// <summary>Finds and opens glossary files.</summary>
public static class GlossaryFiles
{
    private const int LargestFile = 256 << 20; // a hundred thousand entries are a tenth of it

    /// <summary>The settings file, whose key <c>glossary</c> names the glossary.</summary>
    private const string SettingsName = "alignment.yml";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads files and folders as one glossary.</summary>
    /// <param name="paths">Files of any name; folders, of which every <c>.yml</c> and <c>.yaml</c> file counts, hidden ones aside.</param>
    /// <exception cref="GlossaryException">A path is missing, cannot be read, or is no glossary; or two concepts have the same id.</exception>
    public static Glossary Load(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return Glossary.Combine(List(paths).Select(Read));
    }

    /// <summary>The files that paths stand for.</summary>
    /// <param name="paths">Files and folders, as in <see cref="Load"/>.</param>
    /// <returns>Each file once, in the order of the paths, those of a folder sorted; a file that is named is not looked for.</returns>
    /// <exception cref="GlossaryException">A folder holds no glossary, or cannot be read.</exception>
    public static IReadOnlyList<string> List(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return [.. paths.SelectMany(Expand).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The text of a glossary file, byte order mark included.</summary>
    /// <exception cref="GlossaryException">The file is missing, cannot be read, or is not UTF-8.</exception>
    public static string ReadText(string path) => Decode(path, ReadBytes(path));

    /// <summary>The glossary that belongs to a folder: what <c>alignment.yml</c> names, or <c>glossary/</c>, or <c>glossary.yml</c>, searched upward.</summary>
    /// <param name="startDirectory">Where to begin; its parents follow.</param>
    /// <returns>Paths for <see cref="Load"/>; empty if there is no glossary, which is no error.</returns>
    /// <exception cref="GlossaryException">An <c>alignment.yml</c> on the way is broken.</exception>
    public static IReadOnlyList<string> FindDefault(string startDirectory)
    {
        for (var folder = new DirectoryInfo(startDirectory); folder is not null; folder = folder.Parent)
        {
            var settings = Path.Combine(folder.FullName, SettingsName);
            if (File.Exists(settings) && GlossarySetting.Read(Shorten(settings), ReadText(settings).TrimStart('\uFEFF')) is { Count: > 0 } named)
            {
                return [.. named.Select(path => Shorten(Path.Combine(folder.FullName, path)))];
            }

            var inFolder = Path.Combine(folder.FullName, "glossary");
            if (Directory.Exists(inFolder) && FilesIn(inFolder).Count > 0)
            {
                return [Shorten(inFolder)];
            }

            var file = inFolder + ".yml";
            if (File.Exists(file))
            {
                return [Shorten(file)];
            }
        }

        return [];
    }

    /// <summary>The paths that a settings file names; empty if it names none.</summary>
    /// <param name="settings">The file.</param>
    /// <exception cref="GlossaryException">The file cannot be read, or its key <c>glossary</c> is broken.</exception>
    public static IReadOnlyList<string> Named(string settings) =>
        [.. GlossarySetting.Read(settings, ReadText(settings)).Select(path => Shorten(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(settings))!, path)))];

    private static GlossaryFile Read(string path) => GlossaryReader.Read(path, ReadText(path));

    private static IEnumerable<string> Expand(string path)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        var files = FilesIn(path);
        return files.Count > 0 ? files : throw new GlossaryException(path, "the folder holds no .yml file. Name the glossary's folder or file.");
    }

    // Links are not followed into other folders, so a link that leads back up cannot make the walk endless.
    private static List<string> FilesIn(string folder)
    {
        try
        {
            var walk = new FileSystemEnumerable<string>(
                folder,
                (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath().Replace('\\', '/'),
                new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden, IgnoreInaccessible = false })
            {
                ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
                ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && IsGlossary(entry.FileName),
            };
            var files = walk.ToList();
            files.Sort(StringComparer.Ordinal);
            return files;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new GlossaryException(folder, $"cannot be read: {exception.Message}", cause: exception);
        }
    }

    private static bool IsGlossary(ReadOnlySpan<char> name) =>
        (name.EndsWith(".yml", StringComparison.Ordinal) || name.EndsWith(".yaml", StringComparison.Ordinal)) && name is not SettingsName;

    internal static byte[] ReadBytes(string path)
    {
        try
        {
            return BoundedFile.Read(path, LargestFile) ?? throw new GlossaryException(path, $"is larger than {LargestFile >> 20} MB, which no glossary is. Split it by domain.");
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new GlossaryException(path, "no such file or folder. Check the path of the glossary.", cause: exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new GlossaryException(path, $"cannot be read: {exception.Message}", cause: exception);
        }
    }

    internal static string Decode(string path, byte[] bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            throw new GlossaryException(path, "is not UTF-8 text. Save it as UTF-8.", cause: exception);
        }
    }

    // Paths below the working directory are shown as people write them.
    private static string Shorten(string path)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? Path.GetFullPath(path) : relative).Replace('\\', '/');
    }
}
