using System.Buffers;

namespace Alignment.Formats.Xml;

/// <summary>Writes XML that people can read and compare: an element a line, indented, no white space put into text.</summary>
/// <remarks>Text and attribute values are escaped; characters that XML cannot hold become U+FFFD and are counted. Names are constants, never text of a file.</remarks>
internal sealed class XmlElements
{
    // A line end in an attribute would come back as a blank, a lone CR as LF.
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"\r\n\t");

    private readonly TextWriter writer;
    private readonly Stack<string> open = new();

    /// <summary>Begins a file; the encoding it states is UTF-8.</summary>
    public XmlElements(TextWriter writer)
    {
        this.writer = writer;
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /// <summary>How many characters were replaced so far.</summary>
    public int Replaced { get; private set; }

    /// <summary>Opens an element.</summary>
    /// <param name="name">Its name; a prefix is declared by an attribute <c>xmlns:</c> above.</param>
    /// <param name="attributes">Names and values; null leaves the attribute out.</param>
    public void Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        writer.Write(">\n");
        open.Push(name);
    }

    /// <summary>Closes the element opened last.</summary>
    public void Close()
    {
        var name = open.Pop();
        Indent();
        writer.Write("</");
        writer.Write(name);
        writer.Write(">\n");
    }

    /// <summary>An element without content.</summary>
    public void Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        writer.Write("/>\n");
    }

    /// <summary>An element with text.</summary>
    public void Text(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        writer.Write('>');
        Escape(text, isAttribute: false);
        writer.Write("</");
        writer.Write(name);
        writer.Write(">\n");
    }

    private void Start(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Indent();
        writer.Write('<');
        writer.Write(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is null)
            {
                continue;
            }

            writer.Write(' ');
            writer.Write(attribute);
            writer.Write("=\"");
            Escape(value, isAttribute: true);
            writer.Write('"');
        }
    }

    private void Indent()
    {
        for (var i = 0; i < open.Count; i++)
        {
            writer.Write(' ');
        }
    }

    private void Escape(string text, bool isAttribute)
    {
        var rest = XmlCharacters.Allowed(text, out var replaced).AsSpan();
        Replaced += replaced;
        for (var next = rest.IndexOfAny(Special); next >= 0; next = rest.IndexOfAny(Special))
        {
            writer.Write(rest[..next]);
            writer.Write(rest[next] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' when isAttribute => "&quot;",
                '"' => "\"",
                '\r' => "&#13;",
                '\n' when isAttribute => "&#10;",
                '\n' => "\n",
                _ when isAttribute => "&#9;",
                _ => "\t",
            });
            rest = rest[(next + 1)..];
        }

        writer.Write(rest);
    }
}
