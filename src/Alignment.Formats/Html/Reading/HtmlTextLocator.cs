using System.Globalization;
using System.Net;
using Alignment.Core.Text;
using AngleSharp.Dom;

namespace Alignment.Formats.Html.Reading;

/// <summary>Finds the place in the file of every character of a text node: the parser gives places of elements only.</summary>
internal sealed class HtmlTextLocator(string html, IReadOnlyList<TextSpan> pieces)
{
    // Text that the parser moved out of a table stands further on in the file, but not far.
    private const int FarthestMove = 200; // pieces

    private int nextPiece;

    /// <summary>The place of every character of a text node: index in the file and length there; null if it was not found.</summary>
    /// <param name="node">The text.</param>
    /// <param name="lastTag">Where the start tag before it stands: its text comes no earlier.</param>
    public TextSpan[]? Locate(IText node, int lastTag)
    {
        var anchored = FirstPieceFrom(lastTag);
        foreach (var first in Candidates(anchored))
        {
            if (Match(node.Data, first) is { } places)
            {
                return places;
            }
        }

        return null;
    }

    private IEnumerable<int> Candidates(int anchored)
    {
        if (nextPiece >= anchored)
        {
            yield return nextPiece;
        }

        for (var i = anchored; i < Math.Min(pieces.Count, anchored + FarthestMove); i++)
        {
            yield return i;
        }
    }

    private int FirstPieceFrom(int place)
    {
        int low = 0, high = pieces.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (pieces[middle].Start < place)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private TextSpan[]? Match(string data, int first)
    {
        var places = new TextSpan[data.Length];
        var (piece, at) = (first, first < pieces.Count ? pieces[first].Start : 0);
        for (var i = 0; i < data.Length;)
        {
            while (piece < pieces.Count && at >= pieces[piece].End)
            {
                piece++;
                at = piece < pieces.Count ? pieces[piece].Start : 0;
            }

            if (piece == pieces.Count)
            {
                return null;
            }

            if (html[at] == '&' && Entity(data, i, at, pieces[piece].End) is var (length, raw))
            {
                for (var k = 0; k < length; k++)
                {
                    places[i + k] = new TextSpan(at, raw);
                }

                (i, at) = (i + length, at + raw);
            }
            else if (html[at] == data[i])
            {
                places[i++] = new TextSpan(at++, 1);
            }
            else if (char.IsWhiteSpace(html[at]))
            {
                at++; // the parser drops a line end behind <pre>, and blanks between the parts of a table
            }
            else
            {
                return null;
            }
        }

        nextPiece = at >= pieces[piece].End ? piece + 1 : piece;
        return places;
    }

    /// <summary>How many characters of the text an entity stands for, and how long it is in the file; null for a mere ampersand.</summary>
    private (int Length, int Raw)? Entity(string data, int index, int at, int end)
    {
        const int Longest = 34; // characters; the longest name in HTML has 31
        var limit = Math.Min(end, at + Longest);
        var stop = at + 1;
        while (stop < limit && (char.IsAsciiLetterOrDigit(html[stop]) || (html[stop] == '#' && stop == at + 1)))
        {
            stop++;
        }

        var raw = html[at..stop];
        if (stop < limit && html[stop] == ';')
        {
            raw += ";";
        }

        if (raw.Length > 2 && raw[1] == '#')
        {
            // Whatever the number means (browsers read 128 to 159 as windows-1252), it is one character.
            return (char.IsHighSurrogate(data[index]) ? 2 : 1, raw.Length);
        }

        var decoded = WebUtility.HtmlDecode(raw.TrimEnd(';') + ";");
        if (decoded.StartsWith('&') && raw != "&amp;" && raw != "&amp")
        {
            // Names beyond HTML 4: two code units at most, and never an ASCII letter.
            return raw.EndsWith(';') && !char.IsAsciiLetterOrDigit(data[index]) && data[index] != '&'
                ? (char.IsHighSurrogate(data[index]) || StringInfo.GetNextTextElementLength(data.AsSpan(index)) == 2 ? 2 : 1, raw.Length)
                : null;
        }

        return string.CompareOrdinal(data, index, decoded, 0, decoded.Length) == 0 ? (decoded.Length, raw.Length) : null;
    }
}
