using System.Globalization;
using System.Xml;
using Alignment.Formats.Reporting;

namespace Alignment.Formats.Word;

/// <summary>Writes the elements of Word documents.</summary>
internal sealed class WordXml(XmlWriter xml)
{
    private int bookmarks;

    /// <summary>Begins an element.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="attributes">Names and values of its attributes.</param>
    public void Open(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement("w", name, WordNames.Main);
        foreach (var (attribute, value) in attributes)
        {
            xml.WriteAttributeString("w", attribute, WordNames.Main, value);
        }
    }

    /// <summary>Ends as many elements.</summary>
    public void Close(int count = 1)
    {
        for (; count > 0; count--)
        {
            xml.WriteEndElement();
        }
    }

    /// <summary>Writes an element without content.</summary>
    /// <inheritdoc cref="Open"/>
    public void Empty(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(name, attributes);
        Close();
    }

    /// <summary>Writes an element that holds a number or a word.</summary>
    public void Value(string name, string value) => Empty(name, ("val", value));

    /// <summary>Begins a paragraph.</summary>
    /// <param name="style">Id of its style; null for the usual one.</param>
    public void OpenParagraph(string? style = null)
    {
        Open("p");
        if (style is not null)
        {
            Open("pPr");
            Value("pStyle", style);
            Close();
        }
    }

    /// <summary>Writes a paragraph of one text.</summary>
    public void Paragraph(string text, string style, string? language = null)
    {
        OpenParagraph(style);
        Run(text, language);
        Close();
    }

    /// <summary>Writes text; what no document can hold is written out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language tag, for the spelling checker; null for that of the document.</param>
    /// <param name="style">Id of its character style; null for none.</param>
    public void Run(string text, string? language = null, string? style = null)
    {
        Open("r");
        if (language is not null || style is not null)
        {
            Open("rPr");
            if (style is not null)
            {
                Value("rStyle", style);
            }

            if (language is not null)
            {
                Value("lang", language);
            }

            Close();
        }

        var visible = VisibleText.Of(text);
        for (var start = 0; start < visible.Length;)
        {
            var end = visible.AsSpan(start).IndexOfAny('\t', '\n', '\r');
            end = end < 0 ? visible.Length : start + end;
            if (end > start)
            {
                Open("t");
                xml.WriteAttributeString("xml", "space", null, "preserve");
                xml.WriteString(visible[start..end]);
                Close();
            }

            if (end < visible.Length)
            {
                Empty(visible[end] == '\t' ? "tab" : "br");
            }

            start = end + 1;
        }

        Close();
    }

    /// <summary>Writes text in a content control with a mark for the import.</summary>
    /// <param name="tag">What the import reads; at most <see cref="WordNames.LongestTag"/> characters; null for nothing.</param>
    /// <param name="bookmark">The same as the name of a bookmark; null for none.</param>
    /// <param name="text">What people read.</param>
    /// <param name="choices">What they may choose from; empty for any text.</param>
    public void Control(string? tag, string? bookmark, string text, params IReadOnlyList<string> choices)
    {
        var id = (++bookmarks).ToString(CultureInfo.InvariantCulture);
        if (bookmark is not null)
        {
            Empty("bookmarkStart", ("id", id), ("name", bookmark));
        }

        Open("sdt");
        Open("sdtPr");
        if (tag is not null)
        {
            Value("tag", tag);
        }

        if (choices.Count > 0)
        {
            Open("dropDownList");
            foreach (var choice in choices)
            {
                Empty("listItem", ("displayText", choice), ("value", choice));
            }

            Close();
        }

        Close();
        Open("sdtContent");
        Run(text);
        Close(2);
        if (bookmark is not null)
        {
            Empty("bookmarkEnd", ("id", id));
        }
    }

    /// <summary>Begins a cell.</summary>
    /// <param name="width">In twentieths of a point.</param>
    /// <param name="colour">Of its ground, six hexadecimal digits; null for none.</param>
    public void OpenCell(int width, string? colour = null)
    {
        Open("tc");
        Open("tcPr");
        Empty("tcW", ("w", width.ToString(CultureInfo.InvariantCulture)), ("type", "dxa"));
        if (colour is not null)
        {
            Empty("shd", ("val", "clear"), ("color", "auto"), ("fill", colour));
        }

        Close();
    }
}
