namespace Alignment.Formats.Zip;

/// <summary>What entries of a container may be called.</summary>
internal static class EntryNames
{
    private const int Longest = 512; // characters

    /// <summary>What is wrong with a name; null if nothing.</summary>
    public static string? ProblemOf(string name) =>
        name.Length is 0 or > Longest || name.Any(char.IsControl) ? "has an entry with an impossible name"
        : name[0] == '/' || name.Contains('\\') || name.Contains(':') || name.Split('/').Contains("..") ? $"has an entry '{name}', which leads out of the container"
        : null;
}
