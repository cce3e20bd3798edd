using System.Text;
using System.Xml;
using Alignment.Core;
using Alignment.Core.Articles;

namespace Alignment.Formats.Xml;

/// <summary>An XML file read node by node, with the place of every letter.</summary>
/// <remarks>
/// Safe on hostile files: a document type declaration is passed over and nothing in it is followed, so that entities of one's own are an
/// error; nesting and the size of a unit are bounded.
/// </remarks>
internal sealed class XmlSource : IDisposable
{
    private const int DeepestNesting = 256; // elements; groups of XLIFF and inline codes lie a dozen deep

    private readonly string path;
    private readonly RawText raw;
    private readonly XmlReader reader;

    /// <summary>Opens a file.</summary>
    /// <param name="stream">The file from its first byte, not packed; left open.</param>
    /// <param name="path">What to call it in errors and places.</param>
    /// <exception cref="InputFormatException">It states an encoding that nobody knows, or cannot be read.</exception>
    public XmlSource(Stream stream, string path)
    {
        this.path = path;
        raw = new RawText(XmlDecoding.Open(stream, path), path);
        reader = XmlReader.Create(raw, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore, // TMX files name their DTD; entities it would declare stay undeclared, and are an error
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        });
    }

    /// <summary>Name of the element, without prefix.</summary>
    public string Name => reader.LocalName;

    /// <summary>Namespace of the element; empty if it has none.</summary>
    public string Namespace => reader.NamespaceURI;

    /// <summary>Whether the node is an element without content.</summary>
    public bool IsEmpty => reader.IsEmptyElement;

    /// <summary>How deep the node lies; the root is at 0.</summary>
    public int Depth => reader.Depth;

    /// <summary>Whether the node is the start of an element.</summary>
    public bool IsElement => reader.NodeType == XmlNodeType.Element;

    /// <summary>Whether the node is text, white space between elements included.</summary>
    public bool IsText => reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace;

    /// <summary>The text of the node, if it is text.</summary>
    public string Value => Guard(() => reader.Value);

    /// <summary>The place of the node.</summary>
    public SourceSpan Place => new(path, Line, Column, Line, Column);

    private int Line => ((IXmlLineInfo)reader).LineNumber;

    // The parser gives the name's place; people look for the bracket.
    private int Column => ((IXmlLineInfo)reader).LinePosition - (reader.NodeType switch { XmlNodeType.Element => 1, XmlNodeType.EndElement => 2, _ => 0 });

    /// <summary>Goes to the next node that is no comment and no processing instruction.</summary>
    /// <returns>False at the end of the file.</returns>
    /// <exception cref="InputFormatException">The file is not well formed, or nested too deep.</exception>
    public bool Read()
    {
        var isThere = Guard(reader.Read);
        return reader.Depth <= DeepestNesting ? isThere : throw Error($"elements lie more than {DeepestNesting} deep in each other. Flatten them.");
    }

    /// <summary>Goes to the root element and says what it is.</summary>
    /// <exception cref="InputFormatException">The file is empty or not well formed.</exception>
    public string ReadRoot()
    {
        while (Read())
        {
            if (IsElement)
            {
                return Name;
            }
        }

        throw new InputFormatException(path, "holds no XML element. Is this the right file?");
    }

    /// <summary>Goes through the children of the element that the source stands at, and then to its end; a child may be read or left.</summary>
    /// <returns>The name of the child that the source stands at.</returns>
    public IEnumerable<string> Children()
    {
        if (IsEmpty)
        {
            yield break;
        }

        for (var depth = Depth; Read() && Depth > depth;)
        {
            if (IsElement && Depth == depth + 1)
            {
                yield return Name;
            }
        }
    }

    /// <summary>Goes to the end of the element, past all that it holds.</summary>
    public void Skip()
    {
        if (!IsEmpty)
        {
            for (var depth = Depth; Read() && Depth > depth;)
            {
            }
        }
    }

    /// <summary>The value of an attribute; null if the element does not have it.</summary>
    public string? Attribute(string name) => reader.GetAttribute(name);

    /// <summary>The value of <c>xml:lang</c>; null if the element does not have it.</summary>
    public string? XmlLanguage => reader.GetAttribute("lang", "http://www.w3.org/XML/1998/namespace");

    /// <summary>The text of the element, elements in it included; the source then stands at its end.</summary>
    public string ReadText()
    {
        var text = new StringBuilder();
        if (!IsEmpty)
        {
            for (var depth = Depth; Read() && Depth > depth;)
            {
                text.Append(IsText ? Value : "");
            }
        }

        return text.ToString().Trim();
    }

    /// <summary>Appends the text that the source stands at, if it does.</summary>
    /// <remarks>Indices in the builder are those of <see cref="Map"/>.</remarks>
    public void AppendTo(MappedTextBuilder text)
    {
        if (IsText && Value.Length > 0) // asking for it makes the parser read a long text to its end
        {
            XmlCharacters.Append(text, raw, raw.IndexOf(Line, Column), reader.NodeType == XmlNodeType.CDATA);
        }
    }

    /// <summary>Leads from builders that were filled since the last <see cref="Release"/> to the file.</summary>
    public SourceMap Map() => raw.Map(Line);

    /// <summary>Forgets the text before the node; maps made before are good, builders not yet built are not.</summary>
    public void Release() => raw.Release(Line, Column);

    /// <summary>An error at the node.</summary>
    public InputFormatException Error(string problem) => new(path, problem, Line, Column);

    public void Dispose()
    {
        reader.Dispose();
        raw.Dispose();
    }

    private T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (XmlException cause)
        {
            throw XmlProblems.Explain(path, cause);
        }
    }
}
