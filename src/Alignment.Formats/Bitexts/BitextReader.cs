using Alignment.Core;
using Alignment.Core.Aligning;

namespace Alignment.Formats.Bitexts;

/// <summary>Reads one bitext file: its header, its beads, and whether they fit each other.</summary>
internal sealed class BitextReader(string path)
{
    // An article of the largest size that is read (16 MB by default) may grow tenfold as JSON with positions.
    private const int LongestLine = 256 * 1024 * 1024;

    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    public Bitext Read(Stream stream, CancellationToken cancellationToken)
    {
        var lines = new LineSource(stream, LongestLine);
        try
        {
            return Read(lines, cancellationToken);
        }
        catch (InvalidDataException cause)
        {
            throw new InputFormatException(path, "is longer than 256 MB. Is this a bitext file?", lines.Number, cause: cause);
        }
    }

    private Bitext Read(LineSource lines, CancellationToken cancellationToken)
    {
        Bitext? bitext = null;
        BeadReader? reader = null;
        var beads = new List<Bead>();
        while (lines.TryRead(out var line))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (line.Trim(" \t\r"u8).IsEmpty)
            {
                continue;
            }

            var json = new JsonLine(line, path, lines.Number);
            if (reader is null)
            {
                bitext = BitextHeaderReader.Read(ref json);
                reader = new BeadReader(bitext);
            }
            else
            {
                var bead = reader.Read(ref json);
                if (!ids.Add(bead.Id))
                {
                    throw new InputFormatException(path, $"the bead id \"{JsonLine.Shorten(bead.Id)}\" stands twice. Give one another id.", lines.Number);
                }

                beads.Add(bead);
            }
        }

        if (bitext is null || reader is null)
        {
            throw new InputFormatException(path, "is empty. A bitext file begins with a header line; make it again with 'alignment report' or 'alignment align'.");
        }

        if (reader.Missing is { } missing)
        {
            throw new InputFormatException(path, $"{missing} is in no bead. Add a line for it, as {{\"id\":...,\"fr\":[...],\"en\":[...],...}}; it may be alone on its side.");
        }

        return bitext with { Beads = beads };
    }
}
