using System.Runtime.CompilerServices;
using System.Text;

namespace Alignment.Core.Lexicon;

/// <summary>Builds the payload of a lexicon file.</summary>
internal sealed class PayloadWriter
{
    private readonly List<byte> bytes = [];

    public void Number(long value)
    {
        while (value >= 0x80)
        {
            bytes.Add((byte)(value | 0x80));
            value >>= 7;
        }

        bytes.Add((byte)value);
    }

    public void Byte(byte value) => bytes.Add(value);

    public void Bytes(ReadOnlySpan<byte> value)
    {
        Number(value.Length);
        bytes.AddRange(value);
    }

    public void Text(string value) => Bytes(Encoding.UTF8.GetBytes(value));

    public byte[] ToArray() => [.. bytes];
}

/// <summary>Takes the payload of a lexicon file apart.</summary>
/// <remarks>Throws <see cref="ArgumentException"/>, <see cref="IndexOutOfRangeException"/> or <see cref="OverflowException"/> on nonsense.</remarks>
internal ref struct PayloadReader(ReadOnlySpan<byte> payload)
{
    private readonly ReadOnlySpan<byte> payload = payload;
    private int position;

    public int Number() => checked((int)Long());

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // called a million times before the runtime would look at it again
    public long Long()
    {
        long value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = payload[position++];
            value |= (long)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }

            if (shift > 56) // a 64-bit number takes nine groups of seven bits
            {
                throw new OverflowException();
            }
        }
    }

    /// <summary>A number of things that take so many bytes each, so that no forged number can ask for more memory than the file has.</summary>
    public int Count(int least)
    {
        var count = Number();
        return count <= (payload.Length - position) / least ? count : throw new ArgumentException("More things than bytes.");
    }

    public byte Byte() => payload[position++];

    public ReadOnlySpan<byte> Bytes()
    {
        var length = Number();
        var bytes = payload.Slice(position, length);
        position += length;
        return bytes;
    }

    public string Text() => Encoding.UTF8.GetString(Bytes());
}
