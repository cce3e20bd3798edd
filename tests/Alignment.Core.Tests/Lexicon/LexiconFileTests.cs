using System.Buffers.Binary;
using System.Security.Cryptography;
using Alignment.Core.Lexicon;
using Alignment.Core.Tests.Aligning;

namespace Alignment.Core.Tests.Lexicon;

public class LexiconFileTests
{
    private const int HeaderLength = 48; // 8 bytes of magic, version, length, check sum

    private static readonly byte[] File = Write(SyntheticText.Lexicon);

    [Fact]
    public void What_was_written_is_read_again()
    {
        var written = SyntheticText.Lexicon;

        var read = Read(File);

        (read.Name, read.Count, read.French.Total, read.English.Total).Should().Be((written.Name, written.Count, written.French.Total, written.English.Total));
        for (var word = 0; word < written.French.Count; word++)
        {
            read.French[word].Should().Be(written.French[word]);
            read.French.CountOf(word).Should().Be(written.French.CountOf(word));
            read.English[word].Should().Be(written.English[word]);
            read.Translations(word).ToArray().Should().Equal(written.Translations(word).ToArray());
            read.Counts(word).ToArray().Zip(written.Counts(word).ToArray())
                .Should().OnlyContain(pair => Math.Abs(pair.First / pair.Second - 1) < 0.04, "counts are kept within 3.5 %");
        }
    }

    [Fact]
    public void What_was_read_is_written_again_byte_for_byte() => Write(Read(File)).Should().Equal(File);

    [Fact]
    public void The_shipped_lexicon_is_written_again_byte_for_byte()
    {
        var shipped = LexiconFile.ReadShipped();

        var again = Write(Read(Write(shipped)));

        again.Should().Equal(Write(shipped));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(HeaderLength - 1)]
    public void A_file_without_a_whole_header_is_no_lexicon(int length) => Message(File[..length]).Should().Be("not a lexicon. Make one with 'alignment train'.");

    [Fact]
    public void Another_kind_of_file_is_no_lexicon() =>
        Message([.. Enumerable.Repeat((byte)'x', 1000)]).Should().Be("not a lexicon. Make one with 'alignment train'.");

    [Theory]
    [InlineData(HeaderLength)]
    [InlineData(HeaderLength + 100)]
    public void A_file_cut_short_says_so(int length) =>
        Message(File[..length]).Should().Be("the lexicon is cut short. Copy it again, or make it again with 'alignment train'.");

    [Fact]
    public void Another_version_is_named()
    {
        var newer = File.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(newer.AsSpan(8), 7);

        Message(newer).Should().Be("lexicon version 7, and this program reads version 1. Make it again with 'alignment train'.");
    }

    [Fact]
    public void A_changed_byte_is_noticed()
    {
        var damaged = File.ToArray();
        damaged[HeaderLength + 50] ^= 1;

        Message(damaged).Should().Be("the lexicon is damaged (its check sum differs). Copy it again, or make it again with 'alignment train'.");
    }

    [Fact]
    public void A_forged_length_asks_for_no_memory()
    {
        var forged = File.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(forged.AsSpan(12), int.MaxValue);

        Message(forged).Should().Be("the lexicon is damaged. Make it again with 'alignment train'.");
    }

    [Fact]
    public void Nonsense_with_a_right_check_sum_is_an_error_and_not_a_crash()
    {
        var random = new Random(3);
        for (var round = 0; round < 2000; round++)
        {
            var forged = File[..random.Next(HeaderLength + 1, File.Length)];
            for (var change = 0; change < 4; change++)
            {
                forged[random.Next(HeaderLength, forged.Length)] = (byte)random.Next(256);
            }

            BinaryPrimitives.WriteInt32LittleEndian(forged.AsSpan(12), forged.Length - HeaderLength);
            SHA256.HashData(forged.AsSpan(HeaderLength), forged.AsSpan(16));
            try
            {
                Read(forged);
            }
            catch (InputFormatException)
            {
                // what a user is to see; anything else fails the test
            }
        }
    }

    private static BilingualLexicon Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return LexiconFile.Read(stream, "house.lexicon");
    }

    private static byte[] Write(BilingualLexicon lexicon)
    {
        using var memory = new MemoryStream();
        LexiconFile.Write(lexicon, memory);
        return memory.ToArray();
    }

    private static string Message(byte[] bytes)
    {
        var message = ((Action)(() => Read(bytes))).Should().Throw<InputFormatException>().Which.Message;
        message.Should().StartWith("house.lexicon: ");
        return message["house.lexicon: ".Length..];
    }
}
