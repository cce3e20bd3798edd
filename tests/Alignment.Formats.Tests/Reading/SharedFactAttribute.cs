namespace Alignment.Formats.Tests.Reading;

/// <summary>A test that needs real articles or development sets; skipped where they are absent.</summary>
/// <remarks>They lie beside the working copy, in a folder <c>shared</c>, or where <c>ALIGNMENT_SHARED</c> says.</remarks>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (Folder is null)
        {
            Skip = "The folder with real articles is absent; set ALIGNMENT_SHARED to it.";
        }
    }

    /// <summary>The folder; null if there is none.</summary>
    public static string? Folder { get; } = Find();

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("ALIGNMENT_SHARED") is { Length: > 0 } named)
        {
            return Directory.Exists(named) ? named : null;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var shared = Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(Path.Combine(shared, "seeds")))
            {
                return shared;
            }
        }

        return null;
    }
}
