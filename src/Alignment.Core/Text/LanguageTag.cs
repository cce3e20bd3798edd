namespace Alignment.Core.Text;

/// <summary>Language tags as files write them.</summary>
public static class LanguageTag
{
    private const int ScriptLength = 4; // letters: Latn; RFC 5646, section 2.2.3
    private const int RegionLength = 2; // letters: CA; section 2.2.4

    /// <summary>The usual spelling of a tag: <c>fr-CA</c> for <c>FR_ca</c>, <c>fr</c> for <c>fra</c> and <c>fre</c>. RFC 5646, section 2.1.1.</summary>
    /// <param name="tag">A tag in any case, with hyphens or underscores; what a POSIX locale has behind a point or an at sign is left out.</param>
    public static string Normalize(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        var subtags = tag.Trim().Split('.', '@')[0].Split('-', '_');
        for (var i = 0; i < subtags.Length; i++)
        {
            var subtag = subtags[i].ToLowerInvariant();
            subtags[i] = (i, subtag.Length) switch
            {
                (0, _) => subtag switch { "fra" or "fre" => "fr", "eng" => "en", _ => subtag },
                (_, RegionLength) when subtags[i - 1].Length > 1 => subtag.ToUpperInvariant(),
                (_, ScriptLength) => char.ToUpperInvariant(subtag[0]) + subtag[1..],
                _ => subtag,
            };
        }

        return string.Join('-', subtags);
    }

    /// <summary>Whether a tag falls under a range: <c>fr</c> takes <c>fr</c> and <c>fr-CA</c>. Basic filtering, RFC 4647, section 3.3.1.</summary>
    public static bool IsIn(string range, string tag)
    {
        ArgumentNullException.ThrowIfNull(range);
        ArgumentNullException.ThrowIfNull(tag);
        return tag.StartsWith(range, StringComparison.OrdinalIgnoreCase) && (tag.Length == range.Length || tag[range.Length] == '-');
    }
}
