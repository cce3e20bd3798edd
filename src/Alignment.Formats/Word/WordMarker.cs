using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Alignment.Formats.Word;

/// <summary>Marks texts of a document for an import, see <see cref="WordMarkText"/>; one for each document, since bookmarks are numbered.</summary>
internal sealed class WordMarker
{
    private int bookmarks;

    /// <summary>Text in a content control whose tag is the mark, between the ends of a hidden bookmark that says the same.</summary>
    /// <param name="kind">What it marks, of <see cref="WordNames"/>.</param>
    /// <param name="table">1-based number of the table.</param>
    /// <param name="value">What the mark says; may be empty.</param>
    /// <param name="text">What people read.</param>
    /// <param name="choices">What they may choose from; empty for any text.</param>
    public IReadOnlyList<OpenXmlElement> Mark(string kind, int table, string value, string text, params IReadOnlyList<string> choices)
    {
        var control = WordElements.Control(WordMarkText.Tag(kind, value), text, choices);
        if (WordMarkText.Bookmark(kind, table, value) is not { } name)
        {
            return [control];
        }

        var id = (++bookmarks).ToString(CultureInfo.InvariantCulture);
        return [new BookmarkStart { Id = id, Name = name }, control, new BookmarkEnd { Id = id }];
    }
}
