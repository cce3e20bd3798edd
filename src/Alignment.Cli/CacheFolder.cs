using Alignment.Core;

namespace Alignment.Cli;

/// <summary>Where the user's machine keeps what can be fetched again.</summary>
internal static class CacheFolder
{
    /// <summary>The path of a file of ours in it: below XDG_CACHE_HOME if that is set, else where the system has it.</summary>
    /// <exception cref="OutputException">The user has no home.</exception>
    public static string Find(string name)
    {
        var folder = Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } named && Path.IsPathRooted(named) ? named : OfSystem();
        return folder.Length > 0
            ? Path.Combine(folder, "alignment", name)
            : throw new OutputException(name, "there is no home folder to keep it in. Name a file with --embeddings-cache.");
    }

    private static string OfSystem()
    {
        if (OperatingSystem.IsWindows())
        {
            return Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        }

        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return home.Length == 0 ? "" : OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Caches") : Path.Combine(home, ".cache");
    }
}
