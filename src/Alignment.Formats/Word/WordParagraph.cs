using System.Text;

namespace Alignment.Formats.Word;

/// <summary>A cell of a table: numbers from 0, tables in the order in which they begin.</summary>
internal readonly record struct CellPlace(int Table, int Row, int Column);

/// <summary>A paragraph of a document.</summary>
/// <param name="Number">1-based, in the order in which paragraphs begin; empty ones and those of tables and text boxes count.</param>
/// <param name="Text">What a reader of the finished document sees; a line break is LF.</param>
/// <param name="Role">What its style says of it.</param>
/// <param name="Cell">The cell that it stands in, of the innermost table; null outside of tables.</param>
internal sealed record WordParagraph(int Number, string Text, ParagraphRole Role, CellPlace? Cell = null);

/// <summary>A mark that a program left for itself and no reader sees: the tag of a content control, or the name of a bookmark.</summary>
/// <param name="Name">What it says.</param>
/// <param name="Cell">The cell that it stands in, or before; null outside of tables.</param>
/// <param name="Paragraph">Number of the paragraph that it stands in, or before.</param>
internal sealed record WordMark(string Name, CellPlace? Cell, int Paragraph);

/// <summary>The text of a document.</summary>
/// <param name="Paragraphs">Those that have text, in order.</param>
/// <param name="Marks">All of them, in order.</param>
/// <param name="Footnotes">How many footnotes and endnotes the text refers to; their text is not among the paragraphs.</param>
/// <param name="Changes">How many stretches were inserted, deleted or moved with changes tracked.</param>
internal sealed record WordText(IReadOnlyList<WordParagraph> Paragraphs, IReadOnlyList<WordMark> Marks, int Footnotes, int Changes)
{
    /// <summary>The paragraphs as lines of a text file: the number of a paragraph is that of its line; a line break in it is a blank.</summary>
    public string Lines()
    {
        var lines = new StringBuilder();
        var number = 1;
        foreach (var paragraph in Paragraphs)
        {
            lines.Append('\n', paragraph.Number - number).Append(paragraph.Text.Replace('\n', ' '));
            number = paragraph.Number;
        }

        return lines.ToString();
    }
}
