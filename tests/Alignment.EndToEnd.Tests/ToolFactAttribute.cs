namespace Alignment.EndToEnd.Tests;

/// <summary>A test that needs programs of somebody else's; skipped where one is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(params Tool[] tools) => Skip = Tools.WhyAbsent(tools);
}
