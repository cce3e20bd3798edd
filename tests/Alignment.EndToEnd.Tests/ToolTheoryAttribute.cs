namespace Alignment.EndToEnd.Tests;

/// <summary>A test of several cases that needs a program of somebody else's; skipped where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ToolTheoryAttribute : TheoryAttribute
{
    public ToolTheoryAttribute(Tool tool)
    {
        if (!Tools.IsThere(tool))
        {
            Skip = Tools.WhyAbsent(tool);
        }
    }
}
