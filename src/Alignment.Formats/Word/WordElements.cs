using System.Globalization;
using System.Text.RegularExpressions;
using Alignment.Formats.Reporting;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Alignment.Formats.Word;

/// <summary>The elements of which our Word documents are made.</summary>
internal static partial class WordElements
{
    /// <summary>A paragraph.</summary>
    /// <param name="style">Id of its style.</param>
    /// <param name="content">Runs and content controls.</param>
    public static Paragraph Paragraph(string style, params IReadOnlyList<OpenXmlElement> content) =>
        new([new ParagraphProperties(new ParagraphStyleId { Val = style }), .. content]);

    /// <summary>Text; what no document can hold is written out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language tag, for the spelling checker; null for that of the document.</param>
    /// <param name="style">Id of its character style; null for none.</param>
    public static Run Run(string text, string? language = null, string? style = null)
    {
        var run = new Run();
        if (language is not null || style is not null)
        {
            run.RunProperties = new RunProperties
            {
                RunStyle = style is null ? null : new RunStyle { Val = style },
                Languages = language is null ? null : new Languages { Val = language },
            };
        }

        foreach (var part in Breaks().Split(VisibleText.Of(text)).Where(part => part.Length > 0))
        {
            run.AppendChild<OpenXmlElement>(part switch
            {
                "\t" => new TabChar(),
                "\n" or "\r" or "\r\n" => new Break(),
                _ => new Text(part) { Space = SpaceProcessingModeValues.Preserve },
            });
        }

        return run;
    }

    /// <summary>Text in a content control.</summary>
    /// <param name="tag">What an import reads; at most <see cref="WordNames.LongestTag"/> characters; null for nothing.</param>
    /// <param name="text">What people read.</param>
    /// <param name="choices">What they may choose from; empty for any text.</param>
    public static SdtRun Control(string? tag, string text, params IReadOnlyList<string> choices)
    {
        var properties = new SdtProperties();
        if (tag is not null)
        {
            properties.AppendChild(new Tag { Val = tag });
        }

        if (choices.Count > 0)
        {
            properties.AppendChild(new SdtContentDropDownList(choices.Select(choice => new ListItem { DisplayText = choice, Value = choice })));
        }

        return new SdtRun(properties, new SdtContentRun(Run(text)));
    }

    /// <summary>A cell.</summary>
    /// <param name="width">In twentieths of a point.</param>
    /// <param name="colour">Of its ground, six hexadecimal digits; null for none.</param>
    /// <param name="content">Its paragraphs.</param>
    public static TableCell Cell(int width, string? colour, params IEnumerable<Paragraph> content)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = width.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa });
        if (colour is not null)
        {
            properties.AppendChild(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = colour });
        }

        return new TableCell([properties, .. content]);
    }

    /// <summary>A row that stays on one page.</summary>
    /// <param name="isHeader">Whether every page repeats it.</param>
    /// <param name="cells">Its cells.</param>
    public static TableRow Row(bool isHeader, params IEnumerable<TableCell> cells)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHeader)
        {
            properties.AppendChild(new TableHeader());
        }

        return new TableRow([properties, .. cells]);
    }

    [GeneratedRegex("(\t|\r\n|\n|\r)", RegexOptions.CultureInvariant)]
    private static partial Regex Breaks();
}
