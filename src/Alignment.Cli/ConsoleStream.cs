using Alignment.Core;

namespace Alignment.Cli;

/// <summary>One of the process's two outputs, on a disk that may be full or a device that fails.</summary>
/// <remarks>After a failure what is written is let go, so that nothing fails a second time while the program ends. A pipe whose reader has gone is no failure.</remarks>
/// <param name="stream">The output.</param>
/// <param name="failure">What is thrown at the first failure; null to go on without it, as where the failure could be told nowhere.</param>
internal sealed class ConsoleStream(Stream stream, Func<IOException, AlignmentException>? failure) : Stream
{
    private bool hasFailed;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Standard output: a failure is one of the program.</summary>
    public static ConsoleStream Results() => new(
        Console.OpenStandardOutput(),
        cause => new OutputException("standard output", $"cannot be written ({cause.Message.ReplaceLineEndings(" ").TrimEnd('.')}). What was written there is not complete.", cause));

    /// <summary>Standard error: the exit code still says how the work went.</summary>
    public static ConsoleStream Notices() => new(Console.OpenStandardError(), null);

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    /// <exception cref="AlignmentException">The first failure, if failures are to be thrown.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (hasFailed)
        {
            return;
        }

        try
        {
            stream.Write(buffer);
        }
        catch (IOException cause)
        {
            hasFailed = true;
            if (failure is not null)
            {
                throw failure(cause);
            }
        }
    }

    // The process's own streams know no other way of writing; the base class would start threads to wait in.
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    public override void Flush()
    {
        // The process's own streams keep nothing back.
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
