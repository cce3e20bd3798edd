using Alignment.Core;

namespace Alignment.Formats.Zip;

/// <summary>The bytes of a part: counted while they are unpacked, whatever the table of contents says of them, and compared with their checksum.</summary>
/// <param name="unpacked">The unpacked bytes.</param>
/// <param name="checksum">What the table of contents says their checksum is.</param>
/// <param name="count">Told how many bytes were unpacked each time; throws when it is enough.</param>
/// <param name="explain">Makes the error for what went wrong.</param>
internal sealed class PartStream(Stream unpacked, uint checksum, Action<int> count, Func<string, Exception?, InputFormatException> explain) : Stream
{
    private Crc32 sum = new();

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int read;
        try
        {
            read = unpacked.Read(buffer);
        }
        catch (Exception cause) when (cause is InvalidDataException or IOException)
        {
            throw explain("cannot be unpacked: it is damaged. Copy or save the file again.", cause);
        }

        count(read);
        sum.Add(buffer[..read]);
        return read > 0 || buffer.IsEmpty || sum.Value == checksum
            ? read
            : throw explain("is damaged: its checksum differs. Copy or save the file again.", null);
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            unpacked.Dispose();
        }

        base.Dispose(disposing);
    }
}
