namespace Alignment.Core.Checking.Pairs;

/// <summary>A rule that compares the two sides of a pair.</summary>
/// <inheritdoc cref="Rule(string, string, Severity, bool)"/>
public abstract class PairRule(string id, string name, Severity severity, bool isOn = true) : Rule(id, name, severity, isOn)
{
    /// <summary>Reports what is wrong with a pair, in any order.</summary>
    internal abstract void Check(PairCheck check);
}
