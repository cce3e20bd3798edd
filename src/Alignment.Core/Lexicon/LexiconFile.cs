using System.Buffers.Binary;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace Alignment.Core.Lexicon;

/// <summary>Reads and writes the binary lexicon file.</summary>
/// <remarks>
/// Layout: 8 bytes <c>alignlex</c>; version and payload length, 32-bit little-endian; SHA-256 of the payload; payload. The payload holds the
/// name, both vocabularies (ordinal order, front-coded UTF-8, counts) and for each French word its entries (difference of English ids,
/// logarithmic count of one byte). Numbers are 7-bit variable-length.
/// </remarks>
public static class LexiconFile
{
    /// <summary>Version that this program writes, and the only one it reads.</summary>
    public const int Version = 1;

    private const int HeaderLength = 8 + 4 + 4 + SHA256.HashSizeInBytes;
    private const int LongestPayload = 256 << 20; // far above any useful lexicon; bounds what a forged header can ask for
    private const double StepsPerOctave = 10; // counts are kept within 3.5 %
    private const double LeastCount = 0.05;

    private static ReadOnlySpan<byte> Magic => "alignlex"u8;

    /// <summary>The lexicon inside the program.</summary>
    public static BilingualLexicon ReadShipped()
    {
        const string Resource = "fr-en.lexicon";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InputFormatException(Resource, "the program was built without its lexicon. Install it again.");
        return Read(stream, Resource);
    }

    /// <summary>Reads a lexicon.</summary>
    /// <param name="stream">The file from its first byte.</param>
    /// <param name="path">What to call it in errors.</param>
    /// <exception cref="InputFormatException">It is no lexicon, of another version, truncated or damaged.</exception>
    public static BilingualLexicon Read(Stream stream, string path)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var payload = ReadPayload(stream, path);
        try
        {
            return Decode(payload);
        }
        catch (Exception exception) when (exception is ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            throw new InputFormatException(path, "the lexicon is damaged. Make it again with 'alignment train'.", cause: exception);
        }
    }

    /// <summary>Writes a lexicon; the same lexicon gives the same bytes.</summary>
    public static void Write(BilingualLexicon lexicon, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        ArgumentNullException.ThrowIfNull(stream);
        var payload = Encode(lexicon);
        Span<byte> header = stackalloc byte[HeaderLength];
        Magic.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header[8..], Version);
        BinaryPrimitives.WriteInt32LittleEndian(header[12..], payload.Length);
        SHA256.HashData(payload, header[16..]);
        stream.Write(header);
        stream.Write(payload);
    }

    private static byte[] ReadPayload(Stream stream, string path)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        if (stream.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength || !header.StartsWith(Magic))
        {
            throw new InputFormatException(path, "not a lexicon. Make one with 'alignment train'.");
        }

        var version = BinaryPrimitives.ReadInt32LittleEndian(header[8..]);
        if (version != Version)
        {
            throw new InputFormatException(
                path, $"lexicon version {version}, and this program reads version {Version}. Make it again with 'alignment train'.");
        }

        var length = BinaryPrimitives.ReadInt32LittleEndian(header[12..]);
        if (length is < 0 or > LongestPayload)
        {
            throw new InputFormatException(path, "the lexicon is damaged. Make it again with 'alignment train'.");
        }

        var payload = new byte[length];
        if (stream.ReadAtLeast(payload, length, throwOnEndOfStream: false) < length)
        {
            throw new InputFormatException(path, "the lexicon is cut short. Copy it again, or make it again with 'alignment train'.");
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(payload, hash);
        if (!hash.SequenceEqual(header[16..]))
        {
            throw new InputFormatException(path, "the lexicon is damaged (its check sum differs). Copy it again, or make it again with 'alignment train'.");
        }

        return payload;
    }

    private static byte[] Encode(BilingualLexicon lexicon)
    {
        var writer = new PayloadWriter();
        writer.Text(lexicon.Name);
        Encode(lexicon.French, writer);
        Encode(lexicon.English, writer);
        for (var french = 0; french < lexicon.French.Count; french++)
        {
            var targets = lexicon.Translations(french);
            var counts = lexicon.Counts(french);
            writer.Number(targets.Length);
            var previous = -1;
            for (var entry = 0; entry < targets.Length; entry++)
            {
                writer.Number(targets[entry] - previous - 1);
                writer.Byte(Quantize(counts[entry]));
                previous = targets[entry];
            }
        }

        return writer.ToArray();
    }

    private static void Encode(Vocabulary vocabulary, PayloadWriter writer)
    {
        writer.Number(vocabulary.Count);
        writer.Number(vocabulary.Total);
        var previous = ReadOnlySpan<byte>.Empty;
        for (var id = 0; id < vocabulary.Count; id++)
        {
            ReadOnlySpan<byte> word = Encoding.UTF8.GetBytes(vocabulary[id]);
            var shared = word.CommonPrefixLength(previous);
            writer.Number(shared);
            writer.Bytes(word[shared..]);
            writer.Number(vocabulary.CountOf(id));
            previous = word;
        }
    }

    // Optimized at once: a lexicon is read once a process, and would be read by code that is compiled for being called once.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static BilingualLexicon Decode(byte[] payload)
    {
        var reader = new PayloadReader(payload);
        var name = reader.Text();
        var french = DecodeVocabulary(ref reader);
        var english = DecodeVocabulary(ref reader);

        var starts = new int[french.Count + 1];
        var targets = new List<int>(french.Count * 8);
        var counts = new List<float>(french.Count * 8);
        Span<float> count = stackalloc float[256];
        for (var level = 0; level < count.Length; level++)
        {
            count[level] = Dequantize(level);
        }

        for (var word = 0; word < french.Count; word++)
        {
            var left = reader.Number();
            var target = -1;
            for (; left > 0; left--)
            {
                target = checked(target + reader.Number() + 1);
                if (target >= english.Count)
                {
                    throw new ArgumentException("An entry points behind the English vocabulary.");
                }

                targets.Add(target);
                counts.Add(count[reader.Byte()]);
            }

            starts[word + 1] = targets.Count;
        }

        return new BilingualLexicon(name, french, english, starts, [.. targets], [.. counts]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Vocabulary DecodeVocabulary(ref PayloadReader reader)
    {
        var size = reader.Count(least: 3); // prefix, suffix length and count take three bytes at least
        var total = reader.Long();
        var words = new string[size];
        var counts = new int[size];
        Span<byte> word = stackalloc byte[4 * 2 * WordKeys.Longest];
        for (var id = 0; id < size; id++)
        {
            var shared = reader.Number();
            var suffix = reader.Bytes();
            if (shared + suffix.Length > word.Length)
            {
                throw new ArgumentException("A word is too long.");
            }

            suffix.CopyTo(word[shared..]);
            words[id] = Encoding.UTF8.GetString(word[..(shared + suffix.Length)]);
            counts[id] = reader.Number();
        }

        return new Vocabulary(words, counts, total);
    }

    private static byte Quantize(float count) =>
        (byte)Math.Clamp(Math.Round(StepsPerOctave * Math.Log2(Math.Max(count, LeastCount) / LeastCount)), 0, 255);

    private static float Dequantize(int level) => (float)(LeastCount * Math.Pow(2, level / StepsPerOctave));
}
