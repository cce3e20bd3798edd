using Alignment.Core;
using Alignment.Formats.OpenXml;
using Alignment.Formats.Zip;

namespace Alignment.Formats.Word;

/// <summary>The paragraph styles of a document, by what they mean.</summary>
/// <remarks>
/// Ids of styles are in the language of the program that made the document (<c>Titre1</c>); the names of built-in ones are English in every
/// file (<c>heading 1</c>; ECMA-376-1, 17.7.4.9). A style of one's own means what the style means that it is based on.
/// </remarks>
internal sealed class WordStyles
{
    private const int LongestChain = 16; // styles based on styles; more is a circle

    private readonly Dictionary<string, (string Name, string? Base, int? Level)> styles = new(StringComparer.Ordinal);

    /// <summary>Reads the styles that a document's text refers to; there may be none.</summary>
    /// <exception cref="InputFormatException">They are damaged.</exception>
    public static WordStyles Read(Container container, string mainPart)
    {
        var read = new WordStyles();
        if (Relationships.Find(container, mainPart, "styles") is not { } part)
        {
            return read;
        }

        using var reader = new PartReader(container, part);
        while (reader.Read())
        {
            if (reader.IsElement && reader.Name == "style" && reader.Attribute("type") is null or "paragraph" && reader.Attribute("styleId") is { } id)
            {
                read.styles[id] = ReadStyle(reader);
            }
        }

        return read;
    }

    /// <summary>What a style means; text, if the document does not define it.</summary>
    public ParagraphRole RoleOf(string? id)
    {
        for (var chain = 0; id is not null && chain < LongestChain && styles.TryGetValue(id, out var style); chain++)
        {
            if (RoleOf(style.Name, style.Level) is { } role)
            {
                return role;
            }

            id = style.Base;
        }

        return ParagraphRole.Text;
    }

    /// <summary>What an outline level means: 0 is the first, 9 is text.</summary>
    public static ParagraphRole? RoleOf(int? level) => level switch
    {
        0 => ParagraphRole.MainHeading,
        > 0 and < 9 => ParagraphRole.Heading,
        _ => null,
    };

    private static (string Name, string? Base, int? Level) ReadStyle(PartReader reader)
    {
        var (name, based, level) = ("", (string?)null, (int?)null);
        for (var end = reader.Begin(); reader.ReadWithin(end);)
        {
            if (reader.IsElement && reader.Attribute("val") is { } value)
            {
                (name, based, level) = reader.Name switch
                {
                    "name" => (value, based, level),
                    "basedOn" => (name, value, level),
                    "outlineLvl" when int.TryParse(value, out var parsed) => (name, based, parsed),
                    _ => (name, based, level),
                };
            }
        }

        return (name, based, level);
    }

    private static ParagraphRole? RoleOf(string name, int? level) => name.ToLowerInvariant() switch
    {
        "title" => ParagraphRole.Title,
        "subtitle" => ParagraphRole.Heading,
        "caption" => ParagraphRole.Caption,
        "heading 1" => ParagraphRole.MainHeading,
        var heading when heading.StartsWith("heading ", StringComparison.Ordinal) => ParagraphRole.Heading,
        var toc when toc.StartsWith("toc ", StringComparison.Ordinal) || toc.StartsWith("contents ", StringComparison.Ordinal) => ParagraphRole.Contents,
        _ => RoleOf(level),
    };
}
