using System.Text;

namespace Alignment.Formats.Tests.Translations;

public class HostileXmlTests
{
    [Fact]
    public void Entities_that_multiply_are_refused_without_being_expanded()
    {
        var bomb = new StringBuilder("<!DOCTYPE tmx [<!ENTITY a0 \"lol\">");
        for (var i = 1; i < 30; i++)
        {
            bomb.Append(System.Globalization.CultureInfo.InvariantCulture, $"<!ENTITY a{i} \"&a{i - 1};&a{i - 1};\">");
        }

        bomb.Append("]>\n<tmx><body><tu><tuv xml:lang=\"fr\"><seg>&a29;</seg></tuv></tu></body></tmx>");

        Files.Refused("bomb.tmx", bomb.ToString()).Should().Be(
            "bomb.tmx, line 2, column 41: Reference to undeclared entity 'a29'. Entities that a file declares itself are not expanded; write the character.");
    }

    [Theory]
    [InlineData("<!ENTITY x SYSTEM \"file:///etc/hostname\">", "&x;")]
    [InlineData("<!ENTITY x SYSTEM \"http://localhost:9/x\">", "&x;")]
    [InlineData("<!ENTITY % p SYSTEM \"file:///etc/hostname\"> %p;", "&x;")]
    public void Files_and_addresses_that_entities_name_are_not_opened(string declaration, string use) =>
        Files.Refused("x.tmx", $"<!DOCTYPE tmx [{declaration}]><tmx><body><tu><tuv xml:lang='fr'><seg>{use}</seg></tuv></tu></body></tmx>")
            .Should().Contain("Reference to undeclared entity 'x'");

    [Theory]
    [InlineData("x.tmx", "<tmx><body>")]
    [InlineData("x.xlf", "<xliff version=\"1.2\"><file source-language=\"en\">")]
    public void Nesting_is_bounded(string path, string start) =>
        Files.Refused(path, start + string.Concat(Enumerable.Repeat("<group>", 100_000))).Should().EndWith("elements lie more than 256 deep in each other. Flatten them.");

    [Fact]
    public void A_unit_without_end_is_refused_before_it_fills_the_memory()
    {
        using var endless = new GeneratedStream("<tmx><body><tu><tuv xml:lang=\"fr\"><seg>", "encore ", 100_000_000, "");

        FluentActions.Invoking(() => Tmx.TmxReader.Read(endless, "endless.tmx").Count()).Should().Throw<Core.InputFormatException>()
            .WithMessage("endless.tmx, line 1: more than 16 million characters in one unit. Is an end tag missing?");
    }

    [Fact]
    public void A_long_memory_takes_no_more_room_than_a_short_one()
    {
        const string Unit = "<tu tuid=\"1\"><tuv xml:lang=\"fr\"><seg>La gare est fermée &amp; vide.</seg></tuv><tuv xml:lang=\"en\"><seg>The station is closed.</seg></tuv></tu>";
        const int Units = 150_000; // 20 MB, all on one line
        using var stream = new GeneratedStream("<tmx><body>", Unit, Units, "</body></tmx>");
        var (count, most, before) = (0, 0L, GC.GetTotalMemory(forceFullCollection: true));

        foreach (var _ in Tmx.TmxReader.Read(stream, "long.tmx"))
        {
            if (++count % 50_000 == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        count.Should().Be(Units);
        most.Should().BeLessThan(4 << 20);
    }

    /// <summary>A file that is made as it is read.</summary>
    private sealed class GeneratedStream(string start, string repeated, int times, string end) : Stream
    {
        private readonly byte[] body = Encoding.UTF8.GetBytes(repeated);
        private byte[] current = Encoding.UTF8.GetBytes(start);
        private int position;
        private int left = times + 1;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (position == current.Length)
            {
                if (left <= 0)
                {
                    return 0;
                }

                current = --left > 0 ? body : Encoding.UTF8.GetBytes(end);
                position = 0;
            }

            var read = Math.Min(count, current.Length - position);
            current.AsSpan(position, read).CopyTo(buffer.AsSpan(offset));
            position += read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
