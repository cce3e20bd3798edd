namespace Alignment.Core.Tests;

/// <summary>A test that needs the development sets; skipped where they are absent.</summary>
/// <remarks>They are looked for in the folders above the test program, or where the variable <c>ALIGNMENT_BENCH</c> says.</remarks>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BenchFactAttribute : FactAttribute
{
    public BenchFactAttribute()
    {
        if (Folder is null)
        {
            Skip = "The development sets are absent; set ALIGNMENT_BENCH to the folder that holds them.";
        }
    }

    /// <summary>The folder of the sets; null if there is none.</summary>
    public static string? Folder { get; } = Find();

    private static string? Find()
    {
        var named = Environment.GetEnvironmentVariable("ALIGNMENT_BENCH");
        if (!string.IsNullOrEmpty(named))
        {
            return Directory.Exists(named) ? named : null;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var bench = Path.Combine(folder.FullName, "shared", "bench");
            if (Directory.Exists(bench))
            {
                return bench;
            }
        }

        return null;
    }
}
