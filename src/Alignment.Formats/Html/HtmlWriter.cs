using System.Buffers;
using System.Diagnostics;
using Alignment.Formats.Reporting;

namespace Alignment.Formats.Html;

/// <summary>Writes HTML elements; all text and every attribute value is escaped, so that no caller can forget it.</summary>
internal sealed class HtmlWriter(TextWriter writer)
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    // A line for each of these keeps the page readable as a file and its changes readable as a diff. White space between blocks is not shown.
    private static readonly HashSet<string> OnOwnLine = new(StringComparer.Ordinal)
    {
        "head", "meta", "title", "style", "body", "header", "nav", "main", "footer", "section", "details", "summary", "h1", "h2", "h3", "h4",
        "p", "ul", "ol", "li", "dl", "dt", "dd", "div", "table", "caption", "thead", "tbody", "tr", "form", "fieldset", "legend", "label", "script",
    };

    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal) { "meta", "input" };

    private readonly Stack<string> open = new();

    /// <summary>Writes the declaration that a page begins with.</summary>
    public void Doctype() => writer.Write("<!DOCTYPE html>\n");

    /// <summary>Opens an element.</summary>
    /// <param name="name">Its name: a constant, never text of an article.</param>
    /// <param name="attributes">Names, constants too, and values; null leaves the attribute out, an empty one stands for "yes" (<c>open</c>).</param>
    public void Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        if (OnOwnLine.Contains(name))
        {
            writer.Write('\n');
        }

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
            if (value.Length > 0)
            {
                writer.Write("=\"");
                Text(value);
                writer.Write('"');
            }
        }

        writer.Write('>');
        if (!Empty.Contains(name))
        {
            open.Push(name);
        }
    }

    /// <summary>Closes the element opened last.</summary>
    /// <param name="name">Its name, for the reader of the code; another one is a mistake in it.</param>
    public void Close(string name)
    {
        if (open.Count == 0 || open.Pop() != name)
        {
            throw new UnreachableException($"<{name}> is not the element that is open.");
        }

        writer.Write("</");
        writer.Write(name);
        writer.Write('>');
    }

    /// <summary>An element with text.</summary>
    public void Element(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(name, attributes);
        Text(text);
        Close(name);
    }

    /// <summary>Text, escaped for element content and for quoted attribute values alike.</summary>
    public void Text(string text)
    {
        var rest = VisibleText.Of(text).AsSpan();
        for (var next = rest.IndexOfAny(Special); next >= 0; next = rest.IndexOfAny(Special))
        {
            writer.Write(rest[..next]);
            writer.Write(rest[next] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            rest = rest[(next + 1)..];
        }

        writer.Write(rest);
    }

    /// <summary>A style sheet or script of the page's own, which is not escaped in HTML: never text of an article.</summary>
    public void Raw(string name, string text)
    {
        Open(name);
        writer.Write(text);
        Close(name);
    }

    /// <summary>Ends the page.</summary>
    public void End()
    {
        if (open.Count > 0)
        {
            throw new UnreachableException($"<{open.Peek()}> is still open.");
        }

        writer.Write('\n');
    }
}
