using Alignment.Core.Text;

namespace Alignment.Core.Articles;

/// <summary>Text and where every part of it was read from.</summary>
/// <param name="Text">Decoded text; lines end with LF.</param>
/// <param name="Map">Leads back to the file.</param>
public sealed record MappedText(string Text, SourceMap Map)
{
    /// <summary>Where a stretch of the text stands in its file.</summary>
    public SourceSpan SpanOf(TextSpan span) => Map.SpanOf(span);

    /// <summary>A stretch of the text on one line: inner line breaks and runs of blanks become single spaces.</summary>
    /// <remarks>A lone no-break space stays: French typography means something by it.</remarks>
    public MappedText Fold(TextSpan span)
    {
        var folded = new MappedTextBuilder();
        var end = span.End;
        for (var i = span.Start; i < end;)
        {
            var from = i;
            var blank = char.IsWhiteSpace(Text[i]);
            while (i < end && char.IsWhiteSpace(Text[i]) == blank)
            {
                i++;
            }

            if (!blank || (i - from == 1 && Text[from] is ' ' or '\u00A0' or '\u202F'))
            {
                folded.Append(Text.AsSpan(from, i - from), from);
            }
            else
            {
                folded.AppendInstead(" ", from, i - from);
            }
        }

        return folded.Build(Map);
    }
}
