using Alignment.Core.Articles;
using Alignment.Core.Checking.Pairs;
using Alignment.Core.Text;

namespace Alignment.Formats.Pairs;

/// <summary>Two texts of which each line translates the line with the same number.</summary>
public static class LinePairs
{
    /// <summary>How many lines a text has, blank ones at its end not counted.</summary>
    public static int Count(SourceLines lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var count = lines.Count;
        while (count > 0 && lines.LineOf(count).IsWhiteSpace())
        {
            count--;
        }

        return count;
    }

    /// <summary>The pairs of lines; where one of the two is blank there is nothing to compare.</summary>
    /// <param name="source">The text translated from.</param>
    /// <param name="target">Its translation, with as many lines.</param>
    public static IEnumerable<CheckedPair> Of(LineText source, LineText target)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        var count = Math.Min(Count(source.Lines), Count(target.Lines));
        for (var line = 1; line <= count; line++)
        {
            if (!source.Lines.LineOf(line).IsWhiteSpace() && !target.Lines.LineOf(line).IsWhiteSpace())
            {
                var (one, other) = (source.Side(line), target.Side(line));
                yield return new CheckedPair(source.Language == Language.French ? one : other, source.Language == Language.French ? other : one) { Source = source.Language };
            }
        }
    }
}

/// <summary>A text with a sentence or paragraph a line.</summary>
/// <param name="Path">The file, as findings show it.</param>
/// <param name="Language">Its language.</param>
/// <param name="Lines">Its lines.</param>
public sealed record LineText(string Path, Language Language, SourceLines Lines)
{
    private readonly MappedText text = new(Lines.Text, SourceMap.ForFile(Path, Lines));

    /// <summary>A line, without blanks around it.</summary>
    internal PairSide Side(int line)
    {
        var content = Lines.LineOf(line);
        var start = Lines.StartOf(line) + content.Length - content.TrimStart().Length;
        return new PairSide(Language, text.Fold(new TextSpan(start, content.Trim().Length))) { File = Lines };
    }
}
