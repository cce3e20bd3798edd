using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Alignment.Core.Checking;

namespace Alignment.Formats.Findings;

/// <summary>Names for findings that no other finding of the same report has.</summary>
/// <remarks>A fingerprint names a finding within its file. A finding about a baseline has none; its message names it.</remarks>
internal sealed class FindingNames
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>The name of a finding: 64 lower-case hexadecimal digits. Ask once a finding, in the order of the report.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="path">The path that the report shows.</param>
    public string Next(Finding finding, string path)
    {
        var key = $"{path}\n{finding.Rule.Id}\n{(finding.Fingerprint is { Length: > 0 } fingerprint ? fingerprint : finding.Message)}";
        counts[key] = counts.GetValueOrDefault(key) + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
            counts[key] == 1 ? key : key + "\n" + counts[key].ToString(CultureInfo.InvariantCulture))));
    }
}
