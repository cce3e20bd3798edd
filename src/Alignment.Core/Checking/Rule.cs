namespace Alignment.Core.Checking;

/// <summary>Something that a check looks for. Each rule is one type in <c>Checking/Rules</c>, whose comment is its documentation.</summary>
/// <remarks>
/// The comment of a rule's type makes <c>docs/rules/ID.md</c> and the answer of <c>alignment check --explain ID</c>: the summary says what
/// it finds, the remarks why that matters, the example shows a text, and a tag of its own, <c>mend</c>, what to do about it.
/// A rule keeps no state: one instance serves every file and thread.
/// </remarks>
/// <param name="id">Four or three capitals and three digits: <c>TERM001</c>. Never reused for something else.</param>
/// <param name="name">Its name in small letters and hyphens: <c>forbidden-term</c>.</param>
/// <param name="severity">How grave a finding is, unless settings say otherwise; never <see cref="Severity.None"/>.</param>
/// <param name="isOn">Whether it reports without being asked to.</param>
public abstract class Rule(string id, string name, Severity severity, bool isOn = true)
{
    /// <summary>Four or three capitals and three digits: <c>TERM001</c>.</summary>
    public string Id { get; } = id;

    /// <summary>Its name in small letters and hyphens: <c>forbidden-term</c>.</summary>
    public string Name { get; } = name;

    /// <summary>How grave a finding is, unless settings say otherwise; never <see cref="Severity.None"/>.</summary>
    public Severity Severity { get; } = severity;

    /// <summary>Whether it reports without being asked to.</summary>
    public bool IsOn { get; } = isOn;

    /// <summary>Whether a word looks like an id: four or three capitals and three digits. There need be no such rule.</summary>
    public static bool IsId(ReadOnlySpan<char> word) => word is [.. var letters, _, _, _]
        && letters.Length is 3 or 4
        && !letters.ContainsAnyExceptInRange('A', 'Z')
        && !word[letters.Length..].ContainsAnyExceptInRange('0', '9');

    /// <summary>The id, for messages.</summary>
    public override string ToString() => Id;
}
