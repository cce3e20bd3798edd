using System.Text;
using Alignment.Core;
using Alignment.Formats.Tsv;

namespace Alignment.Formats.Tests.Tsv;

public class NamedTextsTests
{
    [Fact]
    public void Ids_and_texts_are_read_in_order_and_the_rest_is_passed_over()
    {
        var read = Read("\uFEFFa\tUn.\r\n\r\nb 2\t Deux. \tnote\nc\t\n");

        read.Ids.Should().Equal("a", "b 2", "c");
        read.Texts.Should().Equal("Un.", " Deux. ", "");
    }

    [Fact]
    public void A_mistake_is_told_with_its_line()
    {
        ((Action)(() => Read("a\tUn.\nb\tDeux.\n\na\tTrois.\n"))).Should().Throw<InputFormatException>().Which.Line.Should().Be(4);
        ((Action)(() => Read("a\tUn.\nb\n"))).Should().Throw<InputFormatException>().Which.Line.Should().Be(2);
        ((Action)(() => Read("\tUn.\n"))).Should().Throw<InputFormatException>().Which.Line.Should().Be(1);
    }

    [Fact]
    public void Any_bytes_are_read_or_refused()
    {
        const int Seed = 20;
        var random = new Random(Seed);
        byte[] likely = [.. "a\tUn.\nb\t1,5\r\n"u8, 0xC3, 0xA9, 0xED, 0xA0, 0x80, 0xFF, 0x1F, 0x8B, 0];
        for (var round = 0; round < 2000; round++)
        {
            var bytes = new byte[random.Next(60)];
            for (var index = 0; index < bytes.Length; index++)
            {
                bytes[index] = random.Next(8) == 0 ? (byte)random.Next(256) : likely[random.Next(likely.Length)];
            }

            try
            {
                var read = NamedTexts.Read(new MemoryStream(bytes), "x");
                read.Texts.Should().HaveSameCount(read.Ids);
                read.Ids.Should().OnlyHaveUniqueItems($"seed {Seed}, round {round}");
            }
            catch (InputFormatException)
            {
                // refused with a message; anything else fails the test
            }
        }
    }

    [Fact]
    public void Reading_stops_when_it_is_told_to() =>
        ((Action)(() => NamedTexts.Read(new MemoryStream("a\tUn.\n"u8.ToArray()), "x", new CancellationToken(canceled: true)))).Should().Throw<OperationCanceledException>();

    private static NamedTexts Read(string text) => NamedTexts.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "x");
}
