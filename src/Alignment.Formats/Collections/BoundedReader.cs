using System.Buffers;

namespace Alignment.Formats.Collections;

/// <summary>Reads a stream into memory, up to a limit.</summary>
internal sealed class BoundedReader(Stream stream, long limit)
{
    private readonly ArrayBufferWriter<byte> start = new();

    /// <summary>Whether the first character but white space opens a JSON object.</summary>
    public async Task<bool> BeginsWithObjectAsync(CancellationToken cancellationToken)
    {
        var buffer = new byte[4096];
        while (start.WrittenCount < limit)
        {
            var count = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            start.Write(buffer.AsSpan(0, count));
            foreach (var value in buffer.AsSpan(0, count))
            {
                if (value is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or 0xEF or 0xBB or 0xBF)) // UTF-8's mark
                {
                    return value == (byte)'{';
                }
            }

            if (count == 0)
            {
                break;
            }
        }

        return false;
    }

    /// <summary>All of the stream again, what was looked at included.</summary>
    public Stream WithStart() => new JoinedStream(start.WrittenSpan.ToArray(), stream);

    /// <summary>All bytes; null if there are more than the limit, or if reading fails, with the reason.</summary>
    public async Task<(byte[]? Bytes, string? Problem)> ReadAllAsync(CancellationToken cancellationToken)
    {
        try
        {
            var buffer = new byte[1 << 16];
            int count;
            while ((count = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
            {
                if (start.WrittenCount + count > limit)
                {
                    return (null, ArticleFileReader.TooLarge(limit));
                }

                start.Write(buffer.AsSpan(0, count));
            }

            return (start.WrittenSpan.ToArray(), null);
        }
        catch (IOException exception)
        {
            return (null, "not readable: " + exception.Message.ReplaceLineEndings(" ").TrimEnd('.'));
        }
    }
}
