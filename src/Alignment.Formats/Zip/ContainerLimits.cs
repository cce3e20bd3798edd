namespace Alignment.Formats.Zip;

/// <summary>How large a container may be.</summary>
internal sealed record ContainerLimits
{
    /// <summary>Bytes of all parts together, unpacked; above 0. The text of a library fits.</summary>
    public long UnpackedBytes { get; init; } = 512L << 20;

    /// <summary>How many times as large a part of more than a megabyte may get by being unpacked; above 1. Tables of numbers get to about 50.</summary>
    public int Ratio { get; init; } = 200;

    /// <summary>Number of entries; above 0. A long report with a picture on every page has some thousands.</summary>
    public int Entries { get; init; } = 10_000;
}
