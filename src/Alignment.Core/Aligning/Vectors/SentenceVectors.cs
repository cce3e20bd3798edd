using System.Numerics.Tensors;

namespace Alignment.Core.Aligning.Vectors;

/// <summary>What a sentence encoder made of some texts: a vector for each, by the text itself.</summary>
/// <remarks>Texts of similar meaning have similar vectors, in whatever language. Immutable; instances may be used by several threads.</remarks>
public sealed class SentenceVectors
{
    private readonly Dictionary<string, float[]> rows = new(StringComparer.Ordinal);

    /// <summary>Takes vectors in, copied and scaled to length 1.</summary>
    /// <param name="vectors">Texts and their vectors, all of one dimension, of finite numbers. A vector of length 0 counts as none.</param>
    /// <exception cref="ArgumentException">The dimensions differ, or a number is not finite.</exception>
    public SentenceVectors(IEnumerable<KeyValuePair<string, float[]>> vectors)
    {
        ArgumentNullException.ThrowIfNull(vectors);
        foreach (var (text, vector) in vectors)
        {
            Dimension = Dimension == 0 ? vector.Length : Dimension;
            var length = TensorPrimitives.Norm<float>(vector);
            if (vector.Length != Dimension || !float.IsFinite(length))
            {
                throw new ArgumentException($"A vector of {Dimension} finite numbers is needed, not one of {vector.Length} with length {length}.", nameof(vectors));
            }

            if (length > 0)
            {
                var row = new float[Dimension];
                TensorPrimitives.Divide(vector, length, row);
                rows[text] = row;
            }
        }
    }

    /// <summary>How many numbers a vector has; 0 if there are no vectors.</summary>
    public int Dimension { get; }

    /// <summary>Number of texts that have a vector.</summary>
    public int Count => rows.Count;

    /// <summary>The vector of a text, of length 1; empty if it has none.</summary>
    public ReadOnlyMemory<float> Of(string text) => rows.GetValueOrDefault(text);
}
