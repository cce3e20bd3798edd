using System.Runtime.CompilerServices;

namespace Alignment.Formats.Jsonl;

/// <summary>A line of bytes.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Bytes">Without the line end; null if the line was longer than the limit.</param>
internal readonly record struct ByteLine(int Number, byte[]? Bytes);

/// <summary>Reads a stream line by line, never holding more than one line.</summary>
internal static class LineReader
{
    /// <summary>All lines of a stream.</summary>
    /// <param name="stream">UTF-8 or another encoding in which LF is one byte.</param>
    /// <param name="limit">Longest line that is kept, in bytes.</param>
    /// <param name="cancellationToken">Stops between two reads.</param>
    public static async IAsyncEnumerable<ByteLine> ReadAsync(Stream stream, long limit, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var buffer = new byte[1 << 16];
        using var line = new MemoryStream();
        var (number, isTooLong, count) = (1, false, 0);
        while ((count = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            for (var from = 0; from < count;)
            {
                var end = buffer.AsSpan(from, count - from).IndexOf((byte)'\n');
                var length = end < 0 ? count - from : end;
                isTooLong |= line.Length + length > limit;
                line.Write(buffer, from, isTooLong ? 0 : length);
                from += length + 1;
                if (end >= 0)
                {
                    yield return new ByteLine(number++, isTooLong ? null : line.ToArray());
                    line.SetLength(0);
                    isTooLong = false;
                }
            }
        }

        if (line.Length > 0 || isTooLong)
        {
            yield return new ByteLine(number, isTooLong ? null : line.ToArray());
        }
    }
}
