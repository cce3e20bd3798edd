using Alignment.Core.Articles;
using Alignment.Core.Text;

namespace Alignment.Formats.Xml;

/// <summary>The text of a segment without the codes of its markup; the same for TMX and XLIFF, whose inline elements do not contradict each other.</summary>
/// <remarks>
/// <list type="bullet">
/// <item>Codes go with all they hold: <c>bpt ept it ph ut x bx ex sc ec sm em cp sub</c>.</item>
/// <item>Text that is only marked stays: <c>hi g pc mrk</c>, and elements that neither format has.</item>
/// <item>A code that stands for something, not for the start or end of it (<c>ph x ut</c>), keeps the words on its sides apart.</item>
/// </list>
/// </remarks>
internal sealed class InlineContent
{
    private static readonly HashSet<string> Codes = ["bpt", "ept", "it", "ph", "ut", "x", "bx", "ex", "sc", "ec", "sm", "em", "cp", "sub"];
    private static readonly HashSet<string> Placeholders = ["ph", "ut", "x"];

    private readonly MappedTextBuilder text = new();
    private readonly List<(string Id, TextSpan Span)> segments = [];
    private MappedText? built;

    private InlineContent()
    {
    }

    /// <summary>Reads the content of the element that the source stands at; the source then stands at its end.</summary>
    public static InlineContent Read(XmlSource xml)
    {
        var content = new InlineContent();
        if (!xml.IsEmpty)
        {
            content.ReadChildren(xml, xml.Depth);
        }

        content.built = content.text.Build(xml.Map());
        return content;
    }

    /// <summary>Stretches marked as segments (XLIFF 1.2, <c>mrk mtype="seg"</c>) by their <c>mid</c>, in the order of the text.</summary>
    public IReadOnlyList<(string Id, TextSpan Span)> Segments => segments;

    /// <summary>All of the text, on one line, without blanks around it.</summary>
    public MappedText Whole => Stretch(new TextSpan(0, built!.Text.Length));

    /// <summary>A stretch of the text, on one line, without blanks around it.</summary>
    public MappedText Stretch(TextSpan span)
    {
        var stretch = built!.Text.AsSpan(span.Start, span.Length);
        var start = span.Start + stretch.Length - stretch.TrimStart().Length;
        return built.Fold(new TextSpan(start, stretch.Trim().Length));
    }

    private void ReadChildren(XmlSource xml, int parent)
    {
        var isAfterPlaceholder = false;
        while (xml.Read() && xml.Depth > parent)
        {
            if (!xml.IsElement)
            {
                Append(xml, ref isAfterPlaceholder);
            }
            else if (Codes.Contains(xml.Name))
            {
                isAfterPlaceholder |= Placeholders.Contains(xml.Name);
                xml.Skip();
            }
            else if (xml.Name == "mrk" && xml.Attribute("mtype") == "seg" && !xml.IsEmpty)
            {
                var id = xml.Attribute("mid") ?? "";
                var start = text.Length;
                ReadChildren(xml, xml.Depth);
                segments.Add((id, TextSpan.Between(start, text.Length)));
            }
        }
    }

    private static bool EndsWord(char last) => char.IsLetterOrDigit(last) || last is '.' or ',' or ';' or ':' or '!' or '?' or ')' or '»' or '”' or '%';

    private void Append(XmlSource xml, ref bool isAfterPlaceholder)
    {
        var before = text.Length;
        if (isAfterPlaceholder && EndsWord(text.Last) && xml.Value is [var first, ..] && char.IsLetterOrDigit(first))
        {
            text.AppendGap(" ");
        }

        xml.AppendTo(text);
        isAfterPlaceholder &= text.Length == before;
    }
}
