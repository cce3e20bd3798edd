namespace Alignment.Formats.Zip;

/// <summary>The checksum of ZIP entries: CRC-32 with the reflected polynomial EDB88320 (APPNOTE.TXT, 4.4.7).</summary>
internal struct Crc32()
{
    private const uint Polynomial = 0xEDB88320;
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(index => Entry((uint)index))];

    private uint register = uint.MaxValue;

    /// <summary>The checksum of all bytes added so far.</summary>
    public readonly uint Value => ~register;

    /// <summary>Adds bytes.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            register = Table[(byte)(register ^ value)] ^ (register >> 8);
        }
    }

    private static uint Entry(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ Polynomial;
        }

        return value;
    }
}
