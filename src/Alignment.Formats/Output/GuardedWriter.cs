using System.Text;

namespace Alignment.Formats.Output;

/// <summary>A text writer whose failures name the target: a disk may fill at any character, far from the code that opened the file.</summary>
/// <remarks>UTF-8 without byte order mark, line ends as LF; the stream is closed with it.</remarks>
internal sealed class GuardedWriter : TextWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private const int BufferSize = 1 << 14; // UTF-16 code units

    private readonly string path;
    private readonly StreamWriter inner;
    private bool failed;

    public GuardedWriter(string path, Stream stream)
    {
        this.path = path;
        inner = new StreamWriter(stream, Utf8, BufferSize);
        NewLine = "\n";
    }

    public override Encoding Encoding => Utf8;

    public override void Write(char value)
    {
        try
        {
            inner.Write(value);
        }
        catch (Exception cause) when (OutputErrors.IsOfTheSystem(cause))
        {
            throw Fail(cause);
        }
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        try
        {
            inner.Write(buffer);
        }
        catch (Exception cause) when (OutputErrors.IsOfTheSystem(cause))
        {
            throw Fail(cause);
        }
    }

    public override void Flush()
    {
        try
        {
            inner.Flush();
        }
        catch (Exception cause) when (OutputErrors.IsOfTheSystem(cause))
        {
            throw Fail(cause);
        }
    }

    protected override void Dispose(bool disposing)
    {
        try
        {
            if (disposing)
            {
                inner.Dispose();
            }
        }
        catch (Exception cause) when (OutputErrors.IsOfTheSystem(cause))
        {
            // After a failure the rest cannot be written either, and a second error would hide the first.
            if (!failed)
            {
                throw Fail(cause);
            }
        }

        base.Dispose(disposing);
    }

    private Core.OutputException Fail(Exception cause)
    {
        failed = true;
        return OutputErrors.Explain(path, cause);
    }
}
