namespace Alignment.Core.Mining;

internal sealed partial record MiningModel
{
    /// <summary>The weights that the benchmark program learnt from its development set (<c>fit-mining</c>), which writes this file.</summary>
    public static MiningModel Shipped { get; } = new(
        Alone: [0.7364f, 0.6846f, 0.8161f, 3.0879f],
        Among: [-1.4506f, 0.8176f, 0.1595f, 0.1361f]);
}
