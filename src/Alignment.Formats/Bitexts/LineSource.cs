namespace Alignment.Formats.Bitexts;

/// <summary>The lines of a stream as bytes, without their ends.</summary>
/// <remarks>Bytes, because the JSON reader wants them, and because positions in a line that is not UTF-8 can still be told.</remarks>
internal sealed class LineSource(Stream stream, int longest)
{
    private const int BlockSize = 64 * 1024;

    private byte[] buffer = new byte[BlockSize];
    private int start;
    private int end;
    private bool atEnd;

    /// <summary>1-based number of the line read last.</summary>
    public int Number { get; private set; }

    /// <summary>Whether reading stopped because a line is longer than allowed.</summary>
    public bool IsOverlong { get; private set; }

    /// <summary>Reads the next line, which is valid until the one after it is read.</summary>
    /// <returns>False at the end of the stream.</returns>
    /// <exception cref="InvalidDataException">The line is longer than allowed.</exception>
    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        var searched = 0;
        while (true)
        {
            var found = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
            if (found >= 0 || atEnd)
            {
                var length = found >= 0 ? searched + found : end - start;
                line = Trim(buffer.AsSpan(start, length));
                start += found >= 0 ? length + 1 : length;
                Number++;
                return found >= 0 || length > 0;
            }

            searched = end - start;
            if (searched > longest)
            {
                Number++;
                IsOverlong = true;
                throw new InvalidDataException();
            }

            Fill();
        }
    }

    private ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> line)
    {
        if (Number == 0 && line.StartsWith("\uFEFF"u8))
        {
            line = line[3..]; // the three bytes of a byte order mark
        }

        return line.EndsWith("\r"u8) ? line[..^1] : line;
    }

    private void Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        atEnd = read == 0;
    }
}
