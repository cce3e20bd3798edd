namespace Alignment.Formats.Output;

/// <summary>Names for output that is not finished.</summary>
internal static class TemporaryName
{
    /// <summary>A free name in the same folder, hidden, so that no reader of folders takes it for a result.</summary>
    public static string Beside(string target)
    {
        // The random part keeps two runs apart; the name is cut so that both stay below 255 bytes, the limit of common file systems.
        const int Longest = 48;
        var name = Path.GetFileName(target);
        return Path.Combine(Path.GetDirectoryName(target)!, $".{name[..Math.Min(name.Length, Longest)]}.{Path.GetRandomFileName()}.tmp");
    }
}
