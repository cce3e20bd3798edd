using System.Globalization;
using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Formats.Exchange;
using Alignment.Formats.OpenXml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using DocumentSettings = DocumentFormat.OpenXml.Wordprocessing.Settings;

namespace Alignment.Formats.Word;

/// <summary>Bitexts as a Word document: a heading and a table each.</summary>
internal static class DocxWriter
{
    // By these the document refers to its parts; the SDK's own ids differ from run to run.
    private const string DocumentId = "rId1";
    private const string StylesId = "rId1";
    private const string SettingsId = "rId2";
    private const string FooterId = "rId3";

    /// <summary>Writes a document.</summary>
    /// <param name="export">What is exported.</param>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="cancellationToken">Looked at once a row.</param>
    /// <exception cref="Core.InputFormatException">The id of a bead is too long for the tags of Word.</exception>
    public static void Write(Export export, Stream stream, CancellationToken cancellationToken)
    {
        using var outline = Outline();
        using var package = new StreamedPackage(outline, stream);
        package.Write("word/document.xml", xml => WriteDocument(export, xml, cancellationToken));
    }

    private static MemoryStream Outline()
    {
        var outline = new MemoryStream();
        using var document = WordprocessingDocument.Create(outline, WordprocessingDocumentType.Document);
        var main = document.AddMainDocumentPart();
        document.ChangeIdOfPart(main, DocumentId);
        main.AddNewPart<StyleDefinitionsPart>(StylesId).Styles = DocumentStyles.Create();
        main.AddNewPart<DocumentSettingsPart>(SettingsId).Settings = new DocumentSettings(new Compatibility(
            // Without it, Word opens a document as one of 2007.
            new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }));
        main.AddNewPart<FooterPart>(FooterId).Footer = new Footer(new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = DocumentStyles.Note }, new Justification { Val = JustificationValues.Right }),
            new SimpleField(WordElements.Run("1")) { Instruction = " PAGE " },
            WordElements.Run(" / "),
            new SimpleField(WordElements.Run("1")) { Instruction = " NUMPAGES " }));
        return outline;
    }

    private static void WriteDocument(Export export, OpenXmlWriter xml, CancellationToken cancellationToken)
    {
        xml.WriteStartElement(new Document());
        xml.WriteStartElement(new Body());
        xml.WriteElement(WordElements.Paragraph(DocumentStyles.Title, WordElements.Run("French and English side by side")));
        xml.WriteElement(WordElements.Paragraph(DocumentStyles.Note, WordElements.Run(
            "This document can be edited and given back with alignment import: words of either side, translations, the numbers of sentences that a row links (4 or 4 5), "
            + "the relation (equivalent, partial) and the state (automatic, confirmed, rejected). Translations are in italics under a label that says whose they are; no outlet wrote them.")));
        var (marker, table) = (new WordMarker(), 0);
        foreach (var bitext in export.Bitexts)
        {
            WriteBitext(export, bitext, new BeadTableWriter(xml, marker, ++table), marker, table, xml, cancellationToken);
        }

        xml.WriteElement(new Paragraph()); // a table must not be the last thing of a document
        xml.WriteElement(LandscapeLetter());
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteBitext(Export export, Bitext bitext, BeadTableWriter beads, WordMarker marker, int table, OpenXmlWriter xml, CancellationToken cancellationToken)
    {
        xml.WriteElement(WordElements.Paragraph(
            DocumentStyles.Heading, WordElements.Run(bitext.French.DisplayTitle, "fr-CA"), WordElements.Run(" · "), WordElements.Run(bitext.English.DisplayTitle, "en-CA")));
        xml.WriteElement(WordElements.Paragraph(DocumentStyles.BitextName, marker.Mark(WordNames.Bitext, table, "", BitextName.Of(bitext))));
        xml.WriteElement(WordElements.Paragraph(DocumentStyles.BitextName, WordElements.Run(Origin(bitext.French))));
        xml.WriteElement(WordElements.Paragraph(DocumentStyles.BitextName, WordElements.Run(Origin(bitext.English))));

        var number = 0;
        beads.Begin();
        foreach (var row in export.Rows(bitext, cancellationToken))
        {
            beads.Write(row, ++number);
        }

        beads.End();
    }

    private static string Origin(Article article) => string.Join(", ", new[]
    {
        article.Outlet, article.Byline, article.Date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), article.Path,
    }.Where(part => !string.IsNullOrWhiteSpace(part)));

    // In twentieths of a point. Landscape: the two texts are to be read beside each other.
    private static SectionProperties LandscapeLetter() => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = FooterId },
        new PageSize { Width = 15840, Height = 12240, Orient = PageOrientationValues.Landscape },
        new PageMargin { Top = 720, Right = 720, Bottom = 720, Left = 720, Header = 360, Footer = 360, Gutter = 0 });
}
