using System.Buffers.Binary;
using System.Text.Json;
using Alignment.Services.Http;

namespace Alignment.Services.Embeddings;

/// <summary>Reads the answer of <c>/v1/embeddings</c> and believes nothing.</summary>
internal static class EmbeddingsAnswer
{
    /// <summary>The vectors, in the order of the texts asked for, all of one dimension, finite and not 0.</summary>
    /// <param name="answer">A success.</param>
    /// <param name="count">Texts asked for.</param>
    /// <exception cref="AnswerException">The answer is not that.</exception>
    public static float[][] Read(HttpAnswer answer, int count) => JsonAnswer.Read(answer, root => Read(root, count));

    private static float[][] Read(JsonElement root, int count)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Array)
        {
            throw new AnswerException("the answer has no list \"data\"");
        }

        if (data.GetArrayLength() != count)
        {
            throw new AnswerException($"{data.GetArrayLength()} vectors came for {count} texts");
        }

        var vectors = new float[count][];
        var dimension = 0; // of the first vector
        foreach (var item in data.EnumerateArray())
        {
            var index = Index(item, count);
            if (vectors[index] is not null)
            {
                throw new AnswerException($"two vectors came for text {index}");
            }

            vectors[index] = Vector(item);
            dimension = dimension == 0 ? vectors[index].Length : dimension;
            if (vectors[index].Length != dimension)
            {
                throw new AnswerException("vectors of different dimensions came");
            }
        }

        return vectors;
    }

    private static int Index(JsonElement item, int count) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty("index", out var number)
            && number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out var index) && index >= 0 && index < count
            ? index
            : throw new AnswerException($"a vector came whose \"index\" is not one of the {count} texts");

    /// <summary>A vector, written as numbers or as base64 of little-endian 32-bit floats.</summary>
    private static float[] Vector(JsonElement item)
    {
        var vector = item.TryGetProperty("embedding", out var embedding) ? embedding.ValueKind switch
        {
            JsonValueKind.Array => Numbers(embedding),
            JsonValueKind.String => Base64(embedding),
            _ => [],
        }
        : [];
        if (vector.Length == 0)
        {
            throw new AnswerException("an \"embedding\" is neither a list of numbers nor base64 of them (with llama.cpp, start it with --pooling mean)");
        }

        if (!vector.All(float.IsFinite) || vector.All(number => number == 0))
        {
            throw new AnswerException("a vector came that is 0 or has a number that is not finite");
        }

        return vector;
    }

    private static float[] Numbers(JsonElement embedding) =>
        embedding.EnumerateArray().All(number => number.ValueKind == JsonValueKind.Number)
            ? [.. embedding.EnumerateArray().Select(number => number.TryGetSingle(out var value) ? value : float.NaN)]
            : [];

    private static float[] Base64(JsonElement embedding)
    {
        if (!embedding.TryGetBytesFromBase64(out var bytes) || bytes.Length % sizeof(float) != 0)
        {
            return [];
        }

        var vector = new float[bytes.Length / sizeof(float)];
        for (var index = 0; index < vector.Length; index++)
        {
            vector[index] = BinaryPrimitives.ReadSingleLittleEndian(bytes.AsSpan(index * sizeof(float)));
        }

        return vector;
    }
}
