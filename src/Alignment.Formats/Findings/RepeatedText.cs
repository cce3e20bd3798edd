using Alignment.Core.Checking;

namespace Alignment.Formats.Findings;

/// <summary>Remembers what is written of findings that say the same: of a million findings in a file, most say one of a few hundred things.</summary>
/// <param name="make">What to write of a finding apart from its place.</param>
internal sealed class RepeatedText(Func<Finding, string> make)
{
    private const int Most = 10_000; // remembered at a time

    private readonly Dictionary<Finding, string> known = new(Finding.SayingTheSame);

    /// <summary>What to write of a finding.</summary>
    public string Of(Finding finding)
    {
        if (known.TryGetValue(finding, out var text))
        {
            return text;
        }

        if (known.Count == Most)
        {
            known.Clear();
        }

        return known[finding] = make(finding);
    }
}
