using System.Text;
using Alignment.Core;
using Alignment.Formats.Decoding;

namespace Alignment.Formats.Po;

/// <summary>Decodes the lines of a catalogue: in the encoding its header names, once that is known.</summary>
/// <param name="path">What to call it in errors.</param>
internal sealed class PoDecoder(string path)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private Encoding? stated;

    /// <summary>Takes the encoding from the header; without one, lines are UTF-8, and those that are not are windows-1252.</summary>
    /// <exception cref="InputFormatException">The header names an encoding that nobody knows.</exception>
    public void UseHeader(string header, int line)
    {
        if (PoLanguages.Charset(header) is { } name)
        {
            stated = NamedEncoding.Find(name) ?? throw new InputFormatException(
                path, $"the header names the charset '{name}', which this program does not know. Save the file as UTF-8 and say so there.", line);
        }
    }

    /// <summary>The characters of a line.</summary>
    /// <exception cref="InputFormatException">The line holds NUL bytes, or bytes that the stated encoding does not have.</exception>
    public string Decode(ReadOnlySpan<byte> line, int number)
    {
        if (line.Contains((byte)0) || (number == 1 && line is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]))
        {
            throw new InputFormatException(path, "holds NUL bytes, which a gettext catalogue never does. Save it as UTF-8.", number);
        }

        try
        {
            return (stated ?? StrictUtf8).GetString(line);
        }
        catch (DecoderFallbackException cause)
        {
            return stated is null
                ? Windows1252.GetString(line)
                : throw new InputFormatException(path, $"holds bytes that are not {stated.WebName}, the charset of its header. Mend the header, or save the file as UTF-8.", number, cause: cause);
        }
    }
}
