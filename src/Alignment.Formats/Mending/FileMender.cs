using Alignment.Core.Checking;
using Alignment.Core.Checking.Mending;
using Alignment.Formats.Decoding;

namespace Alignment.Formats.Mending;

/// <summary>Mends files and looks at them again until nothing is left to mend, so that a second run changes nothing.</summary>
/// <param name="decode">What the bytes of the file say: they are text.</param>
/// <param name="check">What is wrong in them.</param>
/// <param name="mayMend">Which findings are to be mended; each <see cref="EditChooser.CanApply"/>.</param>
public sealed class FileMender(Func<byte[], DecodedBytes> decode, Func<byte[], FileResult> check, Func<Finding, bool> mayMend)
{
    // A mend may bring another to light, as a new term its article. More looks than this, and mends make work for each other.
    private const int MostLooks = 10;

    /// <summary>Mends a file.</summary>
    /// <param name="bytes">All of it.</param>
    /// <param name="before">What is wrong in it.</param>
    public MendedFile Mend(byte[] bytes, FileResult before)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(before);
        if (!before.Findings.Any(mayMend))
        {
            return new MendedFile(bytes, bytes, before, before, 0);
        }

        if (!ByteEdits.CanApply(bytes, decode(bytes)))
        {
            return new MendedFile(bytes, bytes, before, before, 0) { Note = "not mended: some of its bytes are no text. Save it as UTF-8" };
        }

        // Entries whose mends never come to an end ("use" leads in a circle) are found out, and left alone from the beginning.
        var endless = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            var (mended, after, count, last) = MendWithout(endless, bytes, before);
            if (last.Count == 0)
            {
                return new MendedFile(bytes, count == 0 ? bytes : mended, before, after, count) { Note = Describe(endless) };
            }

            endless.UnionWith(last);
        }
    }

    /// <summary>Looks and mends until nothing is left, or too often: then with what was mended last.</summary>
    private (byte[] Bytes, FileResult After, int Count, IReadOnlyList<string> Last) MendWithout(HashSet<string> endless, byte[] bytes, FileResult result)
    {
        var count = 0;
        for (var look = 0; ; look++)
        {
            var decoded = decode(bytes);
            var edits = EditChooser.Choose(result.Findings.Where(finding =>
                mayMend(finding) && !endless.Contains(Key(finding)) && ByteEdits.CanWrite(finding.Suggestions[0].NewText, decoded)));
            if (edits.Count == 0 || look == MostLooks)
            {
                return (bytes, result, count, [.. edits.Select(item => Key(item.Finding))]);
            }

            bytes = ByteEdits.Apply(bytes, decoded, edits.Select(item => item.Edit));
            result = check(bytes);
            count += edits.Count;
        }
    }

    private static string Key(Finding finding) => finding.Rule.Id + " " + (finding.ConceptId ?? finding.Matched);

    private static string? Describe(HashSet<string> endless) => endless.Count == 0
        ? null
        : $"left alone, since mending leads in a circle: {string.Join(", ", endless.Order(StringComparer.Ordinal))}. See what the glossary's entry says under use";
}
