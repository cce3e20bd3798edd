using System.Text;

namespace Alignment.Tests;

/// <summary>Compares text that people read with <c>Golden/CASE/expected.EXT</c>.</summary>
/// <remarks>A mismatch writes <c>actual.EXT</c> beside it. To accept a change, look at it and rename it over the expected one.</remarks>
internal static class Golden
{
    public static void Check(string test, string extension, string actual)
    {
        var folder = Path.Combine(Folder(), test);
        var expectedPath = Path.Combine(folder, "expected." + extension);
        var actualPath = Path.Combine(folder, "actual." + extension);
        var expected = File.Exists(expectedPath) ? File.ReadAllText(expectedPath) : "";
        if (expected == actual)
        {
            File.Delete(actualPath);
            return;
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(actualPath, actual, new UTF8Encoding(false));
        Assert.Fail($"{expectedPath} differs from what was written, which is now beside it.\n{FirstDifference(expected, actual)}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (first, second) = (expected.Split('\n'), actual.Split('\n'));
        var line = first.Zip(second).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"line {line + 1}\nexpected: {first.ElementAtOrDefault(line) ?? "(end)"}\nactual:   {second.ElementAtOrDefault(line) ?? "(end)"}";
    }

    /// <summary>The folder of all golden files.</summary>
    public static string Folder()
    {
        // The project's own folder, not the copy of the build: what a person accepts is a file of the source tree.
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && folder.GetFiles("*.csproj").Length == 0)
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, "Golden");
    }
}
