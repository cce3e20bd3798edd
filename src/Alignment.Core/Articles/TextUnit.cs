using Alignment.Core.Text;

namespace Alignment.Core.Articles;

/// <summary>A line or a wrapped paragraph: what is judged as a whole when the head is read and the boilerplate set aside.</summary>
/// <remarks>Changes while an article is read: its front is carved off, or all of it is taken out of the story.</remarks>
internal sealed class TextUnit(string text, TextSpan span, int block)
{
    /// <summary>What is left of it in the story, without white space around.</summary>
    public TextSpan Span { get; private set; } = Trim(text, span);

    /// <summary>0-based number of the block between blank lines.</summary>
    public int Block { get; } = block;

    /// <summary>What the format says of it; null if nothing.</summary>
    public TextMarkKind? Mark { get; init; }

    /// <summary>Why it is no part of the story; null if it is one, or is a header.</summary>
    public DropReason? Reason { get; private set; }

    /// <summary>Whether it is still part of the story.</summary>
    public bool IsStory { get; private set; } = true;

    /// <summary>What is left of it, on one line, typographic apostrophes as they stand.</summary>
    public string Text { get; private set; } = Fold(text, Trim(text, span));

    /// <summary>Takes the rest out of the story: it became a field.</summary>
    public void TakeAsHeader() => IsStory = false;

    /// <summary>Takes the rest out of the story for a reason.</summary>
    public void Drop(DropReason reason) => (IsStory, Reason) = (false, reason);

    /// <summary>Cuts the front off, up to an index of the article's text.</summary>
    public void CarveTo(int index)
    {
        Span = Trim(text, TextSpan.Between(index, Span.End));
        Text = Fold(text, Span);
        IsStory = Span.Length > 0;
    }

    /// <summary>Index in the article's text of an index in <see cref="Text"/> (white space does not count the same in both).</summary>
    public int IndexOf(int folded)
    {
        var wanted = Text.AsSpan(0, folded).ToString().Count(character => !char.IsWhiteSpace(character));
        var index = Span.Start;
        for (; index < Span.End && wanted > 0; index++)
        {
            wanted -= char.IsWhiteSpace(text[index]) ? 0 : 1;
        }

        return index;
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.Between(start, end);
    }

    private static string Fold(string text, TextSpan span) =>
        string.Join(' ', span.In(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
