namespace Alignment.Core.Mining;

internal sealed partial record MiningModel
{
    /// <summary>The weights that the benchmark program learnt from its development set (<c>fit-mining</c>), which writes this file.</summary>
    public static MiningModel Shipped { get; } = new(
        Alone: [-0.0736f, 0.8656f, 0.179f, 2.7144f],
        Among: [-1.2059f, 0.8596f, 0.1408f, 0.0981f]);
}
