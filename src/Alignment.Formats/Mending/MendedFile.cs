using Alignment.Core.Checking;

namespace Alignment.Formats.Mending;

/// <summary>A file before and after its findings were mended.</summary>
/// <param name="Original">The bytes as they were read.</param>
/// <param name="Bytes">The mended bytes; the same array if nothing was mended.</param>
/// <param name="Before">What the check found in the original.</param>
/// <param name="After">What it finds in the mended bytes.</param>
/// <param name="Mends">How many places were mended.</param>
public sealed record MendedFile(byte[] Original, byte[] Bytes, FileResult Before, FileResult After, int Mends)
{
    /// <summary>Why something was left as it is, a sentence without a full stop; null if there is nothing to say.</summary>
    public string? Note { get; init; }

    /// <summary>Whether anything was mended.</summary>
    public bool HasChanged => !ReferenceEquals(Original, Bytes);
}
