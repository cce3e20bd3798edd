using System.Security.Cryptography;
using System.Text;

namespace Alignment.Tests.FakeServices;

/// <summary>An encoder that knows two languages by a dictionary: a vector is the sum of a random direction for each concept in the text.</summary>
/// <param name="concepts">What words mean; other words have a meaning of their own.</param>
internal sealed class ConceptEncoder(IReadOnlyDictionary<string, string> concepts)
{
    private const int Dimension = 64;

    public float[] Encode(string text)
    {
        var sum = new float[Dimension];
        foreach (var word in text.ToLowerInvariant().Split([' ', '.', ',', ';', '?', '!', '\''], StringSplitOptions.RemoveEmptyEntries))
        {
            var direction = Direction(concepts.GetValueOrDefault(word, word));
            for (var index = 0; index < Dimension; index++)
            {
                sum[index] += direction[index];
            }
        }

        return sum.All(number => number == 0) ? Direction(text) : sum;
    }

    /// <summary>An encoder that knows nothing: texts have random vectors, always the same.</summary>
    public static float[] Direction(string text)
    {
        var random = new Random(BitConverter.ToInt32(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
        return [.. Enumerable.Range(0, Dimension).Select(_ => (float)(random.NextDouble() + random.NextDouble() + random.NextDouble() - 1.5))];
    }
}
