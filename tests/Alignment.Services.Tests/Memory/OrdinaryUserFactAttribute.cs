namespace Alignment.Services.Tests.Memory;

/// <summary>A test of what permissions keep a user from; skipped where they keep nobody: for the administrator, and on Windows, which has others.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OrdinaryUserFactAttribute : FactAttribute
{
    public OrdinaryUserFactAttribute()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Skip = "The administrator may write everything.";
        }
    }
}
