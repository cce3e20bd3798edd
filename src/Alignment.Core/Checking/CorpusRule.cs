namespace Alignment.Core.Checking;

/// <summary>A rule about all files of a check together.</summary>
/// <inheritdoc cref="Rule(string, string, Severity, bool)"/>
public abstract class CorpusRule(string id, string name, Severity severity, bool isOn = true) : Rule(id, name, severity, isOn)
{
    /// <summary>What is wrong with the files together, in any order.</summary>
    /// <param name="sightings">What the files had to tell, sorted by path and place.</param>
    internal abstract IEnumerable<Finding> Check(IReadOnlyList<Sighting> sightings);
}

/// <summary>What one text tells a rule about all files: a variant that it uses, how often, and the finding that it would be.</summary>
/// <param name="Group">What belongs together: concept, language and kind of term.</param>
/// <param name="Variant">The variant.</param>
/// <param name="Rank">0 for a preferred term, more for others.</param>
/// <param name="Count">How often the text uses it; 1 or more.</param>
/// <param name="First">Its first use, as a finding that lacks its message.</param>
internal sealed record Sighting(string Group, string Variant, int Rank, int Count, Finding First);
