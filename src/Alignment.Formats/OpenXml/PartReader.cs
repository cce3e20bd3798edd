using System.Text;
using System.Xml;
using Alignment.Core;
using Alignment.Formats.Zip;

namespace Alignment.Formats.OpenXml;

/// <summary>Reads the XML of a part node by node: no document type, no entity, no depth without end, and of alternative contents the first.</summary>
/// <remarks>Names are without prefixes. Elements of Word and Excel have two namespaces each, of the transitional and of the strict standard.</remarks>
internal sealed class PartReader : IDisposable
{
    private const int DeepestNesting = 1024; // elements; a table in a table in a text box is some thirty deep

    private readonly Container container;
    private readonly string part;
    private readonly XmlReader reader;
    private readonly Stack<(int Depth, bool HasRead)> alternatives = new(); // ECMA-376-3, 7.6: only one branch counts

    /// <summary>Opens a part.</summary>
    /// <exception cref="InputFormatException">The part is absent or damaged.</exception>
    public PartReader(Container container, string part)
    {
        (this.container, this.part) = (container, part);
        reader = XmlReader.Create(container.OpenPart(part), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        });
    }

    /// <summary>Name of the element, without prefix.</summary>
    public string Name => reader.LocalName;

    /// <summary>Namespace of the element.</summary>
    public string Namespace => reader.NamespaceURI;

    /// <summary>How deep the node lies; the root is at 0.</summary>
    public int Depth => reader.Depth;

    /// <summary>Whether the node is the start of an element.</summary>
    public bool IsElement => reader.NodeType == XmlNodeType.Element;

    /// <summary>Whether the node is the end of an element that has content.</summary>
    public bool IsEnd => reader.NodeType == XmlNodeType.EndElement;

    /// <summary>Whether the node is an element without content, and so without an end.</summary>
    public bool IsEmpty => reader.IsEmptyElement;

    /// <summary>Whether the node is text.</summary>
    public bool IsText => reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace;

    /// <summary>The text of the node, if it is text.</summary>
    public string Value => Guard(() => reader.Value);

    /// <summary>Goes to the next node.</summary>
    /// <returns>False at the end of the part.</returns>
    /// <exception cref="InputFormatException">The part is not well formed, has a document type, or is damaged.</exception>
    public bool Read()
    {
        while (Guard(reader.Read))
        {
            if (reader.Depth > DeepestNesting)
            {
                throw container.Error(part, $"nests elements more than {DeepestNesting} deep. No office program writes that; it is not read.");
            }

            if (!IsOtherBranch())
            {
                return true;
            }

            Skip();
        }

        return false;
    }

    /// <summary>Goes to the end of the element, past all that it holds.</summary>
    public void Skip()
    {
        if (IsElement && !IsEmpty)
        {
            for (var depth = Depth; Guard(reader.Read) && reader.Depth > depth;)
            {
            }
        }
    }

    /// <summary>The text of the element, elements in it included; the reader then stands at its end.</summary>
    public string ReadText()
    {
        var text = new StringBuilder();
        for (var end = Begin(); ReadWithin(end);)
        {
            text.Append(IsText ? Value : "");
        }

        return text.ToString();
    }

    /// <summary>Begins to go through all that the element holds, with <see cref="ReadWithin"/>.</summary>
    /// <returns>Where it ends.</returns>
    public int Begin() => IsEmpty ? int.MaxValue : Depth;

    /// <summary>Goes to the next node of an element, children of children included, and at last to its end.</summary>
    /// <param name="end">What <see cref="Begin"/> gave.</param>
    /// <returns>False at its end.</returns>
    public bool ReadWithin(int end) => end != int.MaxValue && Read() && Depth > end;

    /// <summary>Goes through the children of the element that the reader stands at, and then to its end; a child may be read or left.</summary>
    /// <returns>The name of the child that the reader stands at.</returns>
    public IEnumerable<string> Children()
    {
        for (var end = Begin(); ReadWithin(end);)
        {
            if (IsElement && Depth == end + 1)
            {
                yield return Name;
            }
        }
    }

    /// <summary>The value of an attribute, by its name without prefix; null if the element does not have it.</summary>
    public string? Attribute(string name)
    {
        string? value = null;
        for (var found = Guard(reader.MoveToFirstAttribute); found; found = reader.MoveToNextAttribute())
        {
            if (reader.LocalName == name && reader.Prefix != "xmlns")
            {
                value = reader.Value;
            }
        }

        reader.MoveToElement();
        return value;
    }

    /// <summary>Whether an element that switches something on does so: <c>&lt;w:b/&gt;</c>, <c>w:val="true"</c>, not <c>w:val="0"</c>.</summary>
    public bool IsOn => Attribute("val") is not ("0" or "false" or "off" or "none");

    /// <summary>An error in this part.</summary>
    public InputFormatException Error(string problem) => container.Error(part, problem);

    public void Dispose() => reader.Dispose();

    private bool IsOtherBranch()
    {
        while (alternatives.TryPeek(out var open) && Depth <= open.Depth)
        {
            alternatives.Pop();
        }

        if (!IsElement || !Namespace.EndsWith("/markup-compatibility/2006", StringComparison.Ordinal))
        {
            return false;
        }

        if (Name == "AlternateContent")
        {
            alternatives.Push((Depth, false));
            return false;
        }

        if (!alternatives.TryPop(out var alternative))
        {
            return false;
        }

        alternatives.Push(alternative with { HasRead = true });
        return alternative.HasRead;
    }

    private T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (XmlException cause) when (cause.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw container.Error(part, "has a document type declaration. No office program writes one; it is not read.", cause);
        }
        catch (Exception cause) when (cause is XmlException or ArgumentException or InvalidOperationException)
        {
            throw container.Error(part, $"is not well-formed XML: {cause.Message.ReplaceLineEndings(" ").TrimEnd('.')}. Save the file again.", cause);
        }
    }
}
