using Alignment.Core;
using Alignment.Core.Articles;
using Alignment.Formats.Collections;
using Alignment.Formats.Translations;

namespace Alignment.Formats.Xml;

/// <summary>Hands text to the XML parser and remembers it from a mark on, so that what the parser names by line and column can be found again, letter by letter.</summary>
/// <remarks>The parser tells where a text begins; where its later letters stand behind <c>&amp;amp;</c> and the like, only the text as written can tell.</remarks>
/// <param name="inner">The text.</param>
/// <param name="path">What to call the file in errors.</param>
internal sealed class RawText(TextReader inner, string path) : TextReader
{
    /// <summary>Characters that may be remembered: more than any unit of a sound file has.</summary>
    private const int Longest = 16 << 20;

    private readonly List<long> lineStarts = [0]; // offsets in the file; the first is that of firstLine
    private char[] window = new char[1 << 14];
    private int length; // characters in the window
    private long offset; // of the window in the file
    private int firstLine = 1;
    private char last;
    private List<TextPlace>? places; // of the lines in the window, as far as somebody asked
    private PlaceMap? map;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        var count = Next(buffer);
        Remember(buffer[..count]);
        return count;
    }

    /// <summary>Index in the window of a place that the parser names, both from 1.</summary>
    public int IndexOf(int line, int column) => (int)(lineStarts[line - firstLine] + column - 1 - offset);

    /// <summary>What is remembered from an index on.</summary>
    public ReadOnlySpan<char> From(int index) => window.AsSpan(index, length - index);

    /// <summary>Forgets what stands before a place.</summary>
    public void Release(int line, int column)
    {
        var index = IndexOf(line, column);
        window.AsSpan(index, length - index).CopyTo(window);
        length -= index;
        offset += index;
        lineStarts.RemoveRange(0, line - firstLine);
        firstLine = line;
        (places, map) = (null, null);
    }

    /// <summary>Leads from an index in the window to the file; one map for all that is read until the next <see cref="Release"/>.</summary>
    /// <param name="lastLine">The last line that matters so far.</param>
    public SourceMap Map(int lastLine)
    {
        places ??= [];
        while (places.Count <= lastLine - firstLine)
        {
            // The line that the window begins in began before it.
            var start = lineStarts[places.Count];
            var before = Math.Max(offset - start, 0);
            places.Add(new TextPlace((int)(start + before - offset), firstLine + places.Count, (int)before + 1));
        }

        return map ??= new PlaceMap(path, places);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Next(Span<char> buffer)
    {
        try
        {
            return inner.Read(buffer);
        }
        catch (Exception cause) when (cause is IOException or InvalidDataException)
        {
            throw new InputFormatException(path, $"cannot be read further ({cause.Message.TrimEnd('.')}). Copy the file again.", LastLine, cause: cause);
        }
        catch (ArgumentException cause) when (inner is StreamReader { BaseStream: JoinedStream { HasEnded: true } }) // the decoder was left with half a character
        {
            throw new InputFormatException(path, "ends in the middle of a character: the file is cut off. Copy it again.", LastLine, cause: cause);
        }
        catch (ArgumentException cause) // what a decoder throws at bytes that its encoding does not have
        {
            throw new InputFormatException(path, "holds bytes that are not in the encoding it states. Save it as UTF-8.", LastLine, cause: cause);
        }
    }

    private int LastLine => firstLine + lineStarts.Count - 1;

    private void Remember(ReadOnlySpan<char> text)
    {
        if (length + text.Length > Longest)
        {
            throw new InputFormatException(path, "more than 16 million characters in one unit. Is an end tag missing?", firstLine);
        }

        if (length + text.Length > window.Length)
        {
            Array.Resize(ref window, Math.Max(window.Length * 2, length + text.Length));
        }

        text.CopyTo(window.AsSpan(length));
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' && last == '\r')
            {
                lineStarts[^1]++; // one line end, of two characters
            }
            else if (text[i] is '\n' or '\r')
            {
                lineStarts.Add(offset + length + i + 1);
            }

            last = text[i];
        }

        length += text.Length;
    }
}
