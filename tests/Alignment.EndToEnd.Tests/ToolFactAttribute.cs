namespace Alignment.EndToEnd.Tests;

/// <summary>A test that needs a program of somebody else's; skipped where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(Tool tool)
    {
        if (!Tools.IsThere(tool))
        {
            Skip = Tools.WhyAbsent(tool);
        }
    }
}
