namespace Alignment.Formats.Collections;

/// <summary>Bytes already read from a stream, and then the rest of it.</summary>
internal sealed class JoinedStream(byte[] start, Stream rest) : Stream
{
    private int position;

    /// <summary>Whether the last reading found nothing more.</summary>
    public bool HasEnded { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = position < start.Length ? ReadStart(buffer) : rest.Read(buffer);
        HasEnded = count == 0 && buffer.Length > 0;
        return count;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        position < start.Length ? ValueTask.FromResult(ReadStart(buffer.Span)) : rest.ReadAsync(buffer, cancellationToken);

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int ReadStart(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, start.Length - position);
        start.AsSpan(position, count).CopyTo(buffer);
        position += count;
        return count;
    }
}
