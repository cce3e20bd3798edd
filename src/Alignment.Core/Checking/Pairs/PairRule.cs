using Alignment.Core.Terminology;

namespace Alignment.Core.Checking.Pairs;

/// <summary>A rule that compares the two sides of a pair.</summary>
/// <inheritdoc cref="Rule(string, string, Severity, bool)"/>
public abstract class PairRule(string id, string name, Severity severity, bool isOn = true) : Rule(id, name, severity, isOn)
{
    /// <summary>What is wrong with a pair, in any order.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="context">What else there is to know.</param>
    public abstract IEnumerable<Finding> Check(CheckedPair pair, PairContext context);
}

/// <summary>What pair rules need beside the pair.</summary>
/// <param name="Terms">The glossary, ready to search either side.</param>
/// <param name="Rules">Which rules report in the file, and how gravely.</param>
public sealed record PairContext(TermMatchers Terms, FileRules Rules);
