using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Alignment.Core.Terminology.Matching;

namespace Alignment.Core.Checking;

/// <summary>Gives findings names that survive edits elsewhere in the file.</summary>
public static class Fingerprints
{
    // A file may be one line of megabytes with thousands of findings: each would take as long as the file to name. An article in JSONL is shorter.
    private const int LongestKey = 4096; // UTF-16 code units

    /// <summary>The findings of one file with their <see cref="Finding.Occurrence"/>, which makes their fingerprints known, in the same order.</summary>
    /// <param name="findings">All findings of the file, in order of place.</param>
    public static IReadOnlyList<Finding> Add(IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var counts = new Dictionary<(string Rule, string? Concept, string Line), int>();
        var marked = new List<Finding>(findings.Count);
        foreach (var finding in findings)
        {
            ref var count = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(
                counts, (finding.Rule.Id, finding.ConceptId, finding.ShownLine.Key), out _);
            count++;
            marked.Add(finding with { Occurrence = count });
        }

        return marked;
    }

    /// <summary>The fingerprint: see <see cref="Finding.Fingerprint"/>.</summary>
    internal static string Of(string rule, string? concept, ShownLine line, int occurrence) =>
        Hash(string.Create(CultureInfo.InvariantCulture, $"{rule}\n{concept}\n{line.Key}\n{occurrence}"));

    /// <summary>What a line is taken for: without what editors change out of habit, white space and the kinds of apostrophes and hyphens.</summary>
    internal static string KeyOf(string line)
    {
        var key = IsPlain(line) ? line : string.Join(' ', NormalizedText.Of(line).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return key.Length <= LongestKey ? key : Hash(key);
    }

    // Letters with single blanks between them, as most lines are.
    private static bool IsPlain(string line)
    {
        var before = ' ';
        foreach (var c in line)
        {
            if (c is not ((>= ' ' and <= '~') or (>= 'À' and <= 'ÿ')) || (c == ' ' && before == ' '))
            {
                return false;
            }

            before = c;
        }

        return before != ' ';
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
