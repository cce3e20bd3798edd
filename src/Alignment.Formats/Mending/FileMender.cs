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
    private readonly MendingLoop<byte[]> loop = new(
        check,
        (bytes, edits) => ByteEdits.Apply(bytes, decode(bytes), edits.Select(item => item.Edit)),
        bytes =>
        {
            var decoded = decode(bytes);
            return finding => mayMend(finding) && ByteEdits.CanWrite(finding.Suggestions[0].NewText, decoded);
        });

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

        var result = loop.Mend(bytes, before);
        return new MendedFile(bytes, result.Mended, before, result.After, result.Count) { Note = Describe(result.Endless) };
    }

    private static string? Describe(IReadOnlyList<string> endless) => endless.Count == 0
        ? null
        : $"left alone, since mending leads in a circle: {string.Join(", ", endless)}. See what the glossary's entry says under use";
}
