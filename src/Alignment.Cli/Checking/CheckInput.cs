using Alignment.Core;
using Alignment.Core.Checking;
using Alignment.Core.Reporting;
using Alignment.Formats.Collections;
using Alignment.Formats.Prose;

namespace Alignment.Cli.Checking;

/// <summary>Finds and reads what a check is to look at.</summary>
/// <param name="plan">The check.</param>
/// <param name="terminal">Where standard input is.</param>
internal sealed class CheckInput(CheckPlan plan, Terminal terminal)
{
    // A file is held in memory whole; a text of this size is a library.
    private const int LargestFile = 64 << 20;

    /// <summary>The files, standard input among them, sorted.</summary>
    /// <exception cref="InputFormatException">A path does not exist.</exception>
    public ProseFiles Find(CancellationToken cancellationToken)
    {
        var working = Directory.GetCurrentDirectory();
        var (ignore, ignoreFolder) = FindIgnoreFile(working);
        var (own, excluded) = (new IgnoreFile(plan.Exclude), new IgnoreFile(plan.Settings.Exclude));
        var named = plan.Paths.Where(path => path != TextInput.StandardInput && (Directory.Exists(path) || !PairInput.IsPairs(path))).ToList();
        var files = ProseFiles.Find(
            named,
            plan.Globs,
            path => own.IsIgnored(Relative(working, path)) || excluded.IsIgnored(Relative(plan.Settings.Folder, path)) || ignore.IsIgnored(Relative(ignoreFolder, path)),
            cancellationToken);
        return !plan.Paths.Contains(TextInput.StandardInput) ? files : files with { Paths = [TextInput.StandardInput, .. files.Paths] };
    }

    /// <summary>Whether there is so much text that threads are worth their start.</summary>
    public static bool IsLarge(IReadOnlyList<string> paths)
    {
        const int FewFiles = 20;
        const long LittleText = 1 << 18; // bytes; a hundredth of a second
        if (paths.Count > FewFiles)
        {
            return true;
        }

        var length = 0L;
        foreach (var path in paths)
        {
            length += path == TextInput.StandardInput ? 0 : new FileInfo(path).Length;
        }

        return length > LittleText;
    }

    /// <summary>What findings call a file.</summary>
    public string NameOf(string path) => path == TextInput.StandardInput ? plan.StdinName : path;

    /// <summary>Whether a file is too large to be held in memory whole.</summary>
    public static bool IsTooLarge(string path) => path != TextInput.StandardInput && LengthOf(path) > LargestFile;

    /// <summary>The bytes of a file; or why it is passed over.</summary>
    public (byte[]? Bytes, SkippedFile? Skipped) ReadBytes(string path)
    {
        var shown = NameOf(path);
        try
        {
            return (path == TextInput.StandardInput ? BoundedFile.Read(terminal.In, LargestFile) : BoundedFile.Read(path, LargestFile)) is { } bytes
                ? (bytes, null)
                : (null, new SkippedFile(shown, $"larger than {LargestFile >> 20} MB; split it"));
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            return (null, new SkippedFile(shown, exception is UnauthorizedAccessException ? "not readable: permission denied" : "not readable: " + exception.Message.ReplaceLineEndings(" ").TrimEnd('.')));
        }
    }

    /// <summary>What is prose in a large file, part by part.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InputFormatException">It cannot be cut into parts: the message says why.</exception>
    public IEnumerable<ProsePart> ReadParts(string path)
    {
        var shown = NameOf(path);
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        foreach (var part in ProseParts.Read(shown, stream, plan.Language))
        {
            yield return part with { File = part.File with { RelativePath = Relative(plan.Settings.Folder, shown) } };
        }
    }

    /// <summary>What is prose in a file; null if it is not text.</summary>
    /// <param name="shown">What findings call it.</param>
    /// <param name="bytes">All of it.</param>
    public CheckedFile? Parse(string shown, ReadOnlySpan<byte> bytes) =>
        ProseReader.Read(shown, bytes, plan.Language) is { } file ? file with { RelativePath = Relative(plan.Settings.Folder, shown) } : null;

    // A link is as long as the file that it leads to; one that leads nowhere says so when it is opened.
    private static long LengthOf(string path)
    {
        var file = new FileInfo(path);
        try
        {
            file = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        }
        catch (IOException)
        {
            return 0;
        }

        return file.Exists ? file.Length : 0;
    }

    private static (IgnoreFile File, string Folder) FindIgnoreFile(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, IgnoreFile.Name);
            if (File.Exists(path))
            {
                return (new IgnoreFile(File.ReadAllLines(path)), folder.FullName);
            }
        }

        return (IgnoreFile.None, start);
    }

    // Outside the folder a path is matched as it was written.
    private static string Relative(string folder, string path)
    {
        var relative = Path.GetRelativePath(folder, path).Replace('\\', '/');
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : path.EndsWith('/') ? relative.TrimEnd('/') + "/" : relative;
    }
}
