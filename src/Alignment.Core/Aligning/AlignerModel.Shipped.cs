namespace Alignment.Core.Aligning;

internal sealed partial record AlignerModel
{
    /// <summary>The weights that the benchmark program learnt from its development sets (<c>fit</c>), which writes this file.</summary>
    public static AlignerModel Shipped { get; } = new(
        Rung:
        [
            4.3578f, 4.681f, -0.6386f, -0.6448f, 1.5996f, 1.8028f, -2.0499f, -2.1677f, -2.2629f, -0.4105f, 0.9987f, 0.045f,
            -0.3048f, -1.7596f, -1.2663f, -1.1275f, -1.5324f, 0.7892f, 1.9271f, -1.366f, -0.7137f, -0.7095f, 0.3419f, 0.3481f,
        ],
        Pair:
        [
            -6.5199f, 1.6815f, 3.2226f, 2.8787f, 3.8608f, 1.7577f, 5.9507f, 4.9356f, 3.8646f, -3.0084f, -3.0607f, -2.2637f,
            -0.5988f, 0.8574f, -1.1128f, 2.4133f,
        ],
        Support:
        [
            0.2163f, 1.1985f, 1.4638f, 1.3524f, -0.0186f, -1.8725f, -1.6248f,
        ],
        Bead:
        [
            -2.3876f, -0.547f, 1.7492f, -0.0021f, 1.1372f, 1.4705f, 1.0717f, -0.1924f, -1.0811f, 1.0332f, 2.1776f, -0.092f,
            0.0442f, 1.1884f,
        ],
        Related: [],
        Equivalent: [],
        Similarity: []);
}
