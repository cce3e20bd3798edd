using Alignment.Core.Articles;

namespace Alignment.Formats.Decoding;

/// <summary>Text with its damage mended, still mapped to the file.</summary>
/// <param name="Text">The text; lines end with LF.</param>
/// <param name="Notes">What was mended, one sentence each.</param>
public sealed record RepairedText(MappedText Text, IReadOnlyList<string> Notes);

/// <summary>Mends what decoding leaves: line ends, control characters, invisible characters, UTF-8 once read as windows-1252.</summary>
public static class TextRepair
{
    /// <summary>Mends a decoded text.</summary>
    /// <param name="decoded">The characters of the file.</param>
    /// <param name="map">Where they stand in it.</param>
    public static RepairedText Repair(string decoded, SourceMap map)
    {
        ArgumentNullException.ThrowIfNull(decoded);
        var repaired = new MappedTextBuilder();
        var mojibake = Mojibake.IsIn(decoded);
        int controls = 0, mended = 0;
        for (var i = 0; i < decoded.Length;)
        {
            var plain = i;
            while (i < decoded.Length && !NeedsCare(decoded[i]))
            {
                i++;
            }

            repaired.Append(decoded.AsSpan(plain, i - plain), plain);
            if (i == decoded.Length)
            {
                break;
            }

            var length = 1;
            if (mojibake && Mojibake.At(decoded, i) is var (character, read))
            {
                repaired.AppendInstead(character, i, read);
                (length, mended) = (read, mended + 1);
            }
            else if (IsLineEnd(decoded[i]))
            {
                // The two characters of CR LF become a blank and LF, so that places stay what they are.
                var isPair = decoded[i] == '\r' && i + 1 < decoded.Length && decoded[i + 1] == '\n';
                repaired.AppendInstead(isPair ? " " : "\n", i, 1);
            }
            else if (IsControl(decoded[i]))
            {
                controls++;
            }
            else if (!IsInvisible(decoded[i]))
            {
                repaired.Append(decoded.AsSpan(i, 1), i);
            }

            i += length;
        }

        return new RepairedText(repaired.Build(map), Notes(controls, mended));
    }

    private static List<string> Notes(int controls, int mended)
    {
        var notes = new List<string>();
        if (controls > 0)
        {
            notes.Add($"Removed {controls} control {(controls == 1 ? "character" : "characters")} such as NUL.");
        }

        if (mended > 0)
        {
            notes.Add($"Repaired {mended} {(mended == 1 ? "character" : "characters")} of UTF-8 once read as windows-1252 (\u00C3\u00A9 for \u00E9).");
        }

        return notes;
    }

    private static bool NeedsCare(char character) =>
        character is < ' ' and not ('\n' or '\t') or (>= '\u007F' and < '\u00A0')
        || IsLineEnd(character) || IsInvisible(character) || Mojibake.CanBegin(character);

    private static bool IsLineEnd(char character) => character is '\r' or '\u0085' or '\u2028' or '\u2029' or '\v' or '\f';

    private static bool IsControl(char character) => character is < ' ' or (>= '\u007F' and < '\u00A0');

    // Soft hyphens and zero-width marks cut words apart for everything that compares words.
    private static bool IsInvisible(char character) => character is '\u00AD' or '\u200B' or '\uFEFF' or '\u2060' or '\u200E' or '\u200F';
}
