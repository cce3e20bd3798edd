namespace Alignment.Core.Checking.Linting;

/// <summary>A rule about the glossary itself: <c>alignment glossary lint</c>.</summary>
/// <inheritdoc cref="Rule"/>
public abstract class GlossaryRule(string id, string name, Severity severity) : Rule(id, name, severity)
{
    /// <summary>Reports what is wrong in all files of a glossary.</summary>
    internal abstract void Check(GlossaryLint lint);
}
