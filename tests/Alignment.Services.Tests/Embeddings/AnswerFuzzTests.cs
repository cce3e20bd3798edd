using System.Text;
using Alignment.Services.Embeddings;
using Alignment.Services.Http;

namespace Alignment.Services.Tests.Embeddings;

public class AnswerFuzzTests
{
    private const string Right = """{"object":"list","data":[{"index":1,"embedding":[0.5,-1e-3,2]},{"index":0,"embedding":"AACAPwAAAEAAAEBA"}],"usage":{"total_tokens":1}}""";
    private static readonly string[] Pieces = ["{", "}", "[", "]", "\"", ",", ":", "null", "true", "1e999", "-1", "\"index\"", "\"embedding\"", "\"data\"", "9999999999", "\\uD83D", "\0", "é"];

    [Fact]
    public void The_right_answer_is_read() => Read(Encoding.UTF8.GetBytes(Right))!.Select(vector => vector.Length).Should().Equal(3, 3);

    [Fact]
    public void Any_answer_is_vectors_that_can_be_used_or_a_clear_error()
    {
        const int Seed = 20261121;
        var random = new Random(Seed);
        var (read, refused) = (0, 0);
        for (var round = 0; round < 5000; round++)
        {
            var bytes = Mutate(random);
            var vectors = Read(bytes);

            (read, refused) = vectors is null ? (read, refused + 1) : (read + 1, refused);
            vectors?.Should().HaveCount(2, $"seed {Seed}, round {round}").And.AllSatisfy(vector => vector.Should().NotBeEmpty().And.HaveCount(vectors[0].Length).And.OnlyContain(number => float.IsFinite(number)));
        }

        read.Should().BePositive();
        refused.Should().BePositive();
    }

    private static byte[] Mutate(Random random)
    {
        var text = new StringBuilder(Right);
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            var place = random.Next(text.Length);
            switch (random.Next(3))
            {
                case 0:
                    text.Insert(place, Pieces[random.Next(Pieces.Length)]);
                    break;
                case 1:
                    text.Remove(place, Math.Min(random.Next(1, 12), text.Length - place));
                    break;
                default:
                    text[place] = (char)random.Next(32, 127);
                    break;
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static float[][]? Read(byte[] body)
    {
        try
        {
            return EmbeddingsAnswer.Read(new HttpAnswer(200, body, "application/json", null), 2);
        }
        catch (AnswerException exception)
        {
            exception.Message.Should().NotBeEmpty();
            return null;
        }
    }
}
