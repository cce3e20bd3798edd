namespace Alignment.EndToEnd.Tests;

/// <summary>A test of several cases that needs programs of somebody else's; skipped where one is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ToolTheoryAttribute : TheoryAttribute
{
    public ToolTheoryAttribute(params Tool[] tools) => Skip = Tools.WhyAbsent(tools);
}
