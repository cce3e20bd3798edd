using System.Text;

namespace Alignment.Formats.Word;

/// <summary>A paragraph while it is being read.</summary>
internal sealed class ParagraphDraft(int number, CellPlace? cell)
{
    private readonly StringBuilder text = new();

    /// <summary>1-based number of the paragraph.</summary>
    public int Number { get; } = number;

    /// <summary>What its style says of it.</summary>
    public ParagraphRole Role { get; set; }

    /// <summary>Whether its end was deleted with changes tracked: the next paragraph goes on where it stops.</summary>
    public bool GoesOn { get; set; }

    /// <summary>Adds text. What other programs would take for the end of a line is a blank: Word ends lines with an element.</summary>
    public void Add(string stretch)
    {
        foreach (var character in stretch)
        {
            text.Append(character is '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' ? ' ' : character);
        }
    }

    /// <summary>Ends a line. Several ends in a row are one, and none stands at the beginning or the end of a paragraph.</summary>
    public void Break()
    {
        while (text.Length > 0 && char.IsWhiteSpace(text[^1]))
        {
            text.Length--;
        }

        text.Append(text.Length > 0 ? "\n" : "");
    }

    /// <summary>The paragraph as read.</summary>
    public WordParagraph Build() => new(Number, text.ToString().Trim('\n'), Role, cell);
}
