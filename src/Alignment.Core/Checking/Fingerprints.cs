using System.Security.Cryptography;
using System.Text;
using Alignment.Core.Terminology.Matching;

namespace Alignment.Core.Checking;

/// <summary>Gives findings names that survive edits elsewhere in the file.</summary>
public static class Fingerprints
{
    /// <summary>The findings of one file with their fingerprints, in the same order.</summary>
    /// <param name="findings">All findings of the file, in order of place.</param>
    public static IReadOnlyList<Finding> Add(IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var counts = new Dictionary<(string Rule, string? Concept, string Line), int>();
        var marked = new List<Finding>(findings.Count);
        foreach (var finding in findings)
        {
            var key = (finding.Rule.Id, finding.ConceptId, Normalize(finding.Line));
            counts[key] = counts.GetValueOrDefault(key) + 1;
            marked.Add(finding with { Fingerprint = Of(finding.Rule.Id, finding.ConceptId, key.Item3, counts[key]) });
        }

        return marked;
    }

    // White space and the kinds of apostrophes and hyphens change with editors and their habits.
    private static string Normalize(string line) =>
        string.Join(' ', NormalizedText.Of(line).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Of(string rule, string? concept, string line, int number) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(
            System.Globalization.CultureInfo.InvariantCulture, $"{rule}\n{concept}\n{line}\n{number}"))));
}
