using System.Numerics.Tensors;
using Alignment.Core.Aligning.Vectors;

namespace Alignment.Core.Tests.Aligning.Vectors;

public class SentenceVectorsTests
{
    [Fact]
    public void Vectors_have_length_1_whatever_they_came_with()
    {
        var vectors = Of(("a", [3, 4]), ("b", [1e-20f, 0]), ("c", [-1000, 0]));

        vectors.Of("a").ToArray().Should().Equal(0.6f, 0.8f);
        (vectors.Count, vectors.Dimension).Should().Be((3, 2));
        TensorPrimitives.Norm(vectors.Of("c").Span).Should().BeApproximately(1, 1e-6f);
    }

    [Fact]
    public void A_text_without_a_vector_or_with_one_of_length_0_has_none()
    {
        var vectors = Of(("a", [0, 0]));

        vectors.Of("a").IsEmpty.Should().BeTrue();
        vectors.Of("b").IsEmpty.Should().BeTrue();
        vectors.Count.Should().Be(0);
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    public void Numbers_that_are_not_finite_are_refused(float number) =>
        FluentActions.Invoking(() => Of(("a", [1, number]))).Should().Throw<ArgumentException>();

    [Fact]
    public void Vectors_of_two_dimensions_are_refused() =>
        FluentActions.Invoking(() => Of(("a", [1, 2]), ("b", [1]))).Should().Throw<ArgumentException>();

    private static SentenceVectors Of(params (string Text, float[] Vector)[] vectors) => new(vectors.Select(pair => KeyValuePair.Create(pair.Text, pair.Vector)));
}
