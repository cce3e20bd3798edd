using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Alignment.Formats.Word;

/// <summary>What our Word documents look like: styles, by the ids under which paragraphs, runs and tables refer to them.</summary>
internal static class DocumentStyles
{
    /// <summary>Of texts.</summary>
    public const string Normal = "Normal";

    /// <summary>Of the title.</summary>
    public const string Title = "Title";

    /// <summary>Of the heading of a bitext.</summary>
    public const string Heading = "Heading1";

    /// <summary>Of what is said about the document.</summary>
    public const string Note = "Note";

    /// <summary>Of what is said about a bitext.</summary>
    public const string BitextName = "BitextName";

    /// <summary>Of the first row of a table.</summary>
    public const string ColumnName = "ColumnName";

    /// <summary>Of the relation.</summary>
    public const string Judgement = "Judgement";

    /// <summary>Of numbers and small print.</summary>
    public const string Remark = "Remark";

    /// <summary>Of what disagrees.</summary>
    public const string Alert = "Alert";

    /// <summary>Of the translation of a gap, italic, so that nobody takes it for an article's words.</summary>
    public const string Translation = "Translation";

    /// <summary>Of tables.</summary>
    public const string Beads = "Beads";

    /// <summary>The ground of the first row of a table, and the colour of headings.</summary>
    public const string Accent = "27445C";

    private const string Ink = "1F1E1B";
    private const string Grey = "5D5A53";
    private const string PlainTable = "TableNormal";
    private const string Line = "DEDAD1";

    /// <summary>All styles.</summary>
    public static Styles Create() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
            [
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", EastAsia = "Calibri", ComplexScript = "Calibri" },
                .. Letters(Ink, 10.5),
                new Languages { Val = "en-CA" },
            ])),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                new SpacingBetweenLines { Before = "0", After = "0", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        Default(StyleValues.Paragraph, Normal, "Normal", new PrimaryStyle()),
        Default(StyleValues.Character, "DefaultParagraphFont", "Default Paragraph Font", new UIPriority { Val = 1 }, new SemiHidden()),
        Default(
            StyleValues.Table,
            PlainTable,
            "Normal Table",
            new UIPriority { Val = 99 },
            new SemiHidden(),
            new StyleTableProperties(new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa }, Margins(0, 108))),
        Paragraph(Title, "Title", Normal, new NextParagraphStyle { Val = Normal }, new PrimaryStyle(), Spacing(after: 80), Text([new Bold(), .. Letters(Accent, 18)])),
        Paragraph(
            Heading,
            "heading 1",
            Normal,
            new NextParagraphStyle { Val = Normal },
            new PrimaryStyle(),
            new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "360", After = "40" }, new OutlineLevel { Val = 0 }),
            Text([new Bold(), .. Letters(Accent, 13)])),
        Own(StyleValues.Paragraph, Note, "Note", Normal, Spacing(after: 60), Text(Letters(Grey, 9.5))),
        Own(StyleValues.Paragraph, BitextName, "Bitext Name", Note, new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { After = "40" })),
        Own(StyleValues.Paragraph, ColumnName, "Column Name", Normal, new StyleParagraphProperties(new KeepNext()), Text([new Bold(), new Color { Val = "FFFFFF" }])),
        Own(StyleValues.Paragraph, Judgement, "Judgement", Normal, Text([new Bold(), .. Letters(Ink, 9.5)])),
        Own(StyleValues.Paragraph, Remark, "Remark", Normal, Text(Letters(Grey, 9))),
        Own(StyleValues.Paragraph, Alert, "Alert", Remark, Text([new Color { Val = "A12A14" }])),
        Own(StyleValues.Character, Translation, "Translation", "DefaultParagraphFont", Text([new Italic(), new ItalicComplexScript(), new Color { Val = "6B3FA0" }])),
        Own(StyleValues.Table, Beads, "Beads", PlainTable, new StyleTableProperties(
            new TableBorders(
                Border<TopBorder>(), Border<LeftBorder>(), Border<BottomBorder>(), Border<RightBorder>(), Border<InsideHorizontalBorder>(), Border<InsideVerticalBorder>()),
            Margins(60, 110))));

    private static Style Default(StyleValues type, string id, string name, params OpenXmlElement[] properties) =>
        new([new StyleName { Val = name }, .. properties]) { Type = type, StyleId = id, Default = true };

    private static Style Paragraph(string id, string name, string basedOn, params OpenXmlElement[] properties) =>
        new([new StyleName { Val = name }, new BasedOn { Val = basedOn }, .. properties]) { Type = StyleValues.Paragraph, StyleId = id };

    // One that is not among those that every program knows.
    private static Style Own(StyleValues type, string id, string name, string basedOn, params OpenXmlElement[] properties) =>
        new([new StyleName { Val = name }, new BasedOn { Val = basedOn }, .. properties]) { Type = type, StyleId = id, CustomStyle = true };

    private static StyleParagraphProperties Spacing(int after) => new(new SpacingBetweenLines { After = after.ToString(CultureInfo.InvariantCulture) });

    private static StyleRunProperties Text(IEnumerable<OpenXmlElement> properties) => new(properties);

    private static OpenXmlElement[] Letters(string colour, double points)
    {
        var halves = (points * 2).ToString(CultureInfo.InvariantCulture);
        return [new Color { Val = colour }, new FontSize { Val = halves }, new FontSizeComplexScript { Val = halves }];
    }

    private static T Border<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = Line };

    // In twentieths of a point.
    private static TableCellMarginDefault Margins(short above, short beside) => new(
        new TopMargin { Width = above.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
        new TableCellLeftMargin { Width = beside, Type = TableWidthValues.Dxa },
        new BottomMargin { Width = above.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
        new TableCellRightMargin { Width = beside, Type = TableWidthValues.Dxa });
}
