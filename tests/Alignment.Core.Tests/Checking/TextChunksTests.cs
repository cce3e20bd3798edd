using Alignment.Core.Checking;

namespace Alignment.Core.Tests.Checking;

public class TextChunksTests
{
    [Theory]
    [InlineData("The talks in Kiev went on.\n", 20_000)]
    [InlineData("word ", 60_000)]
    [InlineData("x", 300_000)]
    [InlineData("A paragraph\nof two lines.\n\n", 10_000)]
    public void Chunks_cover_the_text_and_end_where_no_word_is_cut(string piece, int count)
    {
        var text = string.Concat(Enumerable.Repeat(piece, count));

        var chunks = TextChunks.Cut(text).ToList();

        string.Concat(chunks.Select(chunk => text.Substring(chunk.Start, chunk.Length))).Should().Be(text);
        if (piece != "x")
        {
            chunks.SkipLast(1).Should().OnlyContain(chunk => char.IsWhiteSpace(text[chunk.End - 1]));
        }
    }
}
