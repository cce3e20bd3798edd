using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Alignment.Core.Aligning;

/// <summary>Sums of covered weights: the inner loop of aligning.</summary>
/// <remarks>Eight tokens at a time whatever the machine has, so that sums are rounded alike everywhere.</remarks>
internal static class WeightedCover
{
    /// <summary>Sum of the weights of a sentence's tokens, each times its cover.</summary>
    /// <param name="weights">Weights of the tokens.</param>
    /// <param name="cover">Their covers, 0 to 1; same length.</param>
    public static float Sum(ReadOnlySpan<float> weights, ReadOnlySpan<float> cover)
    {
        var weight = Eights(weights);
        var covered = Eights(cover);
        var sums = Vector256<float>.Zero;
        for (var eight = 0; eight < weight.Length; eight++)
        {
            sums += weight[eight] * covered[eight];
        }

        var sum = Vector256.Sum(sums);
        for (var token = weight.Length * Vector256<float>.Count; token < weights.Length; token++)
        {
            sum += weights[token] * cover[token];
        }

        return sum;
    }

    /// <summary>The same, of each token's best cover by any of four sentences; name one several times if there are fewer.</summary>
    public static float SumOfBest(
        ReadOnlySpan<float> weights, ReadOnlySpan<float> first, ReadOnlySpan<float> second, ReadOnlySpan<float> third, ReadOnlySpan<float> fourth)
    {
        var weight = Eights(weights);
        var one = Eights(first);
        var two = Eights(second);
        var three = Eights(third);
        var four = Eights(fourth);
        var sums = Vector256<float>.Zero;
        for (var eight = 0; eight < weight.Length; eight++)
        {
            sums += weight[eight] * Vector256.Max(Vector256.Max(one[eight], two[eight]), Vector256.Max(three[eight], four[eight]));
        }

        var sum = Vector256.Sum(sums);
        for (var token = weight.Length * Vector256<float>.Count; token < weights.Length; token++)
        {
            sum += weights[token] * Math.Max(Math.Max(first[token], second[token]), Math.Max(third[token], fourth[token]));
        }

        return sum;
    }

    private static ReadOnlySpan<Vector256<float>> Eights(ReadOnlySpan<float> values) => MemoryMarshal.Cast<float, Vector256<float>>(values);
}
