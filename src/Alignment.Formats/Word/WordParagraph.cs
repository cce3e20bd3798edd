namespace Alignment.Formats.Word;

/// <summary>A paragraph of a document.</summary>
/// <param name="Number">1-based, in the order in which paragraphs begin; empty ones and those of tables and text boxes count.</param>
/// <param name="Text">What a reader of the finished document sees; a line break is LF.</param>
/// <param name="Role">What its style says of it.</param>
internal sealed record WordParagraph(int Number, string Text, ParagraphRole Role);

/// <summary>The text of a document.</summary>
/// <param name="Paragraphs">All of them, in order.</param>
/// <param name="Footnotes">How many footnotes and endnotes the text refers to; their text is not among the paragraphs.</param>
/// <param name="Changes">How many stretches were inserted, deleted or moved with changes tracked.</param>
internal sealed record WordText(IReadOnlyList<WordParagraph> Paragraphs, int Footnotes, int Changes);
