namespace Alignment.Core.Checking;

/// <summary>A rule about a text of one language.</summary>
/// <inheritdoc cref="Rule(string, string, Severity, bool)"/>
public abstract class TextRule(string id, string name, Severity severity, bool isOn = true) : Rule(id, name, severity, isOn)
{
    /// <summary>Reports what is wrong with a text, in any order.</summary>
    internal abstract void Check(TextCheck check);
}
