using System.Globalization;

namespace Alignment.Formats.Findings;

/// <summary>Gathers text that is made of many small pieces and hands it on in large ones: there may be a million findings, and a writer's own work on each piece takes longer than the piece.</summary>
/// <param name="writer">Where it goes; has all of it after <see cref="HandOn"/>.</param>
internal sealed class GatheredText(TextWriter writer)
{
    private const int Room = 1 << 14; // UTF-16 code units
    private const int LongestNumber = 11; // of 32 bits, with its sign

    private readonly char[] gathered = new char[Room];
    private int length;

    /// <summary>Adds text.</summary>
    public GatheredText Append(string text)
    {
        if (text.Length > Room - length)
        {
            HandOn();
        }

        if (text.Length > Room)
        {
            writer.Write(text);
            return this;
        }

        text.CopyTo(gathered.AsSpan(length));
        length += text.Length;
        return this;
    }

    /// <summary>Adds a number in decimal digits.</summary>
    public GatheredText Append(int number)
    {
        if (LongestNumber > Room - length)
        {
            HandOn();
        }

        number.TryFormat(gathered.AsSpan(length), out var digits, provider: CultureInfo.InvariantCulture);
        length += digits;
        return this;
    }

    /// <summary>Hands on what has been gathered.</summary>
    public void HandOn()
    {
        writer.Write(gathered, 0, length);
        length = 0;
    }
}
