using Alignment.Core;
using Alignment.Core.Aligning;
using Alignment.Formats.Collections;
using Alignment.Formats.Decoding;

namespace Alignment.Formats.Bitexts;

/// <summary>Reads one bitext file: its header, its beads, and whether they fit each other.</summary>
internal sealed class BitextReader(string path)
{
    // An article of the largest size that is read (16 MB by default) may grow tenfold as JSON with positions.
    private const int LongestLine = 256 * 1024 * 1024;

    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    /// <summary>The whole file.</summary>
    public Bitext Read(Stream stream, CancellationToken cancellationToken) => Guard(stream, lines => Read(lines, cancellationToken));

    /// <summary>The header alone: a bitext without beads.</summary>
    public Bitext ReadHeader(Stream stream) => Guard(stream, Header);

    private Bitext Read(LineSource lines, CancellationToken cancellationToken)
    {
        var bitext = Header(lines);
        var reader = new BeadReader(bitext);
        var beads = new List<Bead>();
        while (Next(lines, out var line))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var json = new JsonLine(line, path, lines.Number);
            var bead = reader.Read(ref json);
            if (!ids.Add(bead.Id))
            {
                throw new InputFormatException(path, $"the bead id \"{JsonLine.Shorten(bead.Id)}\" stands twice. Give one another id.", lines.Number);
            }

            beads.Add(bead);
        }

        return reader.Missing is { } missing
            ? throw new InputFormatException(path, $"{missing} is in no bead. Add a line for it, as {{\"id\":...,\"fr\":[...],\"en\":[...],...}}; it may be alone on its side.")
            : bitext with { Beads = beads };
    }

    private Bitext Header(LineSource lines)
    {
        if (!Next(lines, out var line))
        {
            throw new InputFormatException(path, "is empty. A bitext file begins with a header line; make it again with 'alignment report' or 'alignment align'.");
        }

        var json = new JsonLine(line, path, lines.Number);
        return BitextHeaderReader.Read(ref json);
    }

    /// <summary>The next line that is not blank.</summary>
    private static bool Next(LineSource lines, out ReadOnlySpan<byte> line)
    {
        while (lines.TryRead(out line))
        {
            if (!line.Trim(" \t\r"u8).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private Bitext Guard(Stream stream, Func<LineSource, Bitext> read)
    {
        var start = PackedStream.ReadStart(stream, KnownFile.Enough, path);
        var known = KnownFile.Of(start, path);
        if (known is null ? KnownFile.TextOf(start) is [not '{', ..] : known != KnownFile.Bitext)
        {
            throw NoBitext(known);
        }

        var lines = new LineSource(new JoinedStream(start, stream), LongestLine);
        try
        {
            return read(lines);
        }
        catch (InvalidDataException cause)
        {
            throw new InputFormatException(path, "is longer than 256 MB. Is this a bitext file?", lines.Number, cause: cause);
        }
    }

    private InputFormatException NoBitext(KnownFile? known) => new(path, known is null
        ? "is no bitext file. 'alignment align' makes one of two articles, 'alignment report' of many."
        : $"is {known.What}, no bitext file. {known.Advice}");
}
