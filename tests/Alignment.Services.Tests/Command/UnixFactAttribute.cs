namespace Alignment.Services.Tests.Command;

/// <summary>A test that runs programs of Unix; skipped elsewhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "sh, sed and cat are absent on Windows.";
        }
    }
}
