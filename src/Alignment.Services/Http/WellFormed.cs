using System.Buffers;
using System.Text;

namespace Alignment.Services.Http;

/// <summary>Text that JSON can carry.</summary>
internal static class WellFormed
{
    /// <summary>The text, with U+FFFD for each half of a surrogate pair.</summary>
    public static string Of(string text) => IsWellFormed(text) ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static bool IsWellFormed(string text)
    {
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var read) != OperationStatus.Done)
            {
                return false;
            }

            rest = rest[read..];
        }

        return true;
    }
}
