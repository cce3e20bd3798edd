using System.Text;

namespace Alignment.Formats.Tests.Translations;

/// <summary>Runs while no other test does: what lives in memory is counted for the whole process.</summary>
[CollectionDefinition(nameof(BoundedMemoryTests), DisableParallelization = true)]
[Collection(nameof(BoundedMemoryTests))]
public class BoundedMemoryTests
{
    [Fact]
    public void A_unit_without_end_is_refused_before_it_fills_the_memory()
    {
        using var endless = new GeneratedStream("<tmx><body><tu><tuv xml:lang=\"fr\"><seg>", new string('x', 10_000), 100_000, "");

        FluentActions.Invoking(() => Tmx.TmxReader.Read(endless, "endless.tmx").Count()).Should().Throw<Core.InputFormatException>()
            .WithMessage("endless.tmx, line 1: more than 16 million characters in one unit. Is an end tag missing?");
    }

    [Fact]
    public void A_unit_of_very_many_lines_takes_no_more_time_than_its_length()
    {
        using var lines = new GeneratedStream("<tmx><body><tu>", "<tuv xml:lang='fr'><seg>a</seg></tuv>\n", 50_000, "<tuv xml:lang='en'><seg>b</seg></tuv></tu></body></tmx>");
        var before = GC.GetAllocatedBytesForCurrentThread();

        Tmx.TmxReader.Read(lines, "lines.tmx").Should().ContainSingle();

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(200L << 20);
    }

    [Theory]
    [InlineData("msgid \"a\"\nmsgstr \"\"\n", "\"encore encore encore encore encore encore encore encore\"\n", "fr.po, line *: more than 16 million characters in one string. Is this a gettext catalogue?")]
    [InlineData("# x\n", "# a comment that goes on and on\n", null)]
    public void A_catalogue_without_end_does_not_fill_the_memory(string start, string repeated, string? message)
    {
        using var endless = new GeneratedStream(start, repeated, 400_000, "");

        var reading = FluentActions.Invoking(() => Po.PoReader.Read(endless, "fr.po").Count());

        if (message is null)
        {
            reading.Should().NotThrow();
        }
        else
        {
            reading.Should().Throw<Core.InputFormatException>().WithMessage(message);
        }
    }

    [Theory]
    [InlineData("<tmx><body>", "<tu><tuv xml:lang='fr'><seg/></tuv><tuv xml:lang='en'><seg/></tuv></tu>", "</body></tmx>")]
    [InlineData("<xliff version='2.1' srcLang='fr' trgLang='en'><file id='f'>", "<unit id='u'><segment><source/><target/></segment></unit>", "</file></xliff>")]
    [InlineData("<xliff version='1.2'><file source-language='fr' target-language='en'><body>", "<trans-unit id='u'><source/><target/></trans-unit>", "</body></file></xliff>")]
    public void Empty_units_without_end_take_no_room(string start, string unit, string end)
    {
        using var units = new GeneratedStream(start, unit, 100_000, end);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        Formats.Translations.TranslationFiles.Read(units, "empty").Should().BeEmpty();

        (GC.GetTotalMemory(forceFullCollection: true) - before).Should().BeLessThan(4 << 20);
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
            if (++count % 75_000 == 0)
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
            var filled = 0;
            while (filled < count && (position < current.Length || left > 0))
            {
                if (position == current.Length)
                {
                    current = --left > 0 ? body : Encoding.UTF8.GetBytes(end);
                    position = 0;
                }

                var read = Math.Min(count - filled, current.Length - position);
                current.AsSpan(position, read).CopyTo(buffer.AsSpan(offset + filled));
                position += read;
                filled += read;
            }

            return filled;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
