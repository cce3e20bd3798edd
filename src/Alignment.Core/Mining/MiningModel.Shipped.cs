namespace Alignment.Core.Mining;

internal sealed partial record MiningModel
{
    /// <summary>The weights that the benchmark program learnt from its development set (<c>fit-mining</c>), which writes this file.</summary>
    public static MiningModel Shipped { get; } = new(
        Alone: [1.0807f, 0.7181f, 0.7929f, 2.7285f],
        Among: [-1.446f, 0.8119f, 0.1261f, 0.1748f]);
}
