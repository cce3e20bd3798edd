using System.Globalization;
using System.Xml;
using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Formats.Exchange;
using Alignment.Formats.OpenXml;

namespace Alignment.Formats.Word;

/// <summary>Bitexts as a Word document: a heading and a table each.</summary>
internal static class DocxWriter
{
    private const string Types = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/></Types>
        """;

    private const string PackageRelationships = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
        """;

    private const string DocumentRelationships = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/></Relationships>
        """;

    // Without it, Word opens a document as one of 2007.
    private const string Settings = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>
        """;

    private const string Footer = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:pStyle w:val="Note"/><w:jc w:val="right"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> / </w:t></w:r><w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>
        """;

    /// <summary>Writes a document.</summary>
    /// <param name="export">What is exported.</param>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="cancellationToken">Looked at once a row.</param>
    /// <exception cref="Core.InputFormatException">The id of a bead is too long for the tags of Word.</exception>
    public static void Write(Export export, Stream stream, CancellationToken cancellationToken)
    {
        using var package = new PackageWriter(stream);
        package.Write("[Content_Types].xml", Types);
        package.Write("_rels/.rels", PackageRelationships);
        package.Write("word/_rels/document.xml.rels", DocumentRelationships);
        package.Write("word/settings.xml", Settings);
        package.Write("word/footer1.xml", Footer);
        package.WriteResource("word/styles.xml", "word-styles.xml");
        package.Write("word/document.xml", xml => WriteDocument(export, xml, cancellationToken));
    }

    private static void WriteDocument(Export export, XmlWriter xml, CancellationToken cancellationToken)
    {
        var word = new WordXml(xml);
        word.Open("document");
        word.Open("body");
        word.Paragraph("French and English side by side", "Title");
        word.Paragraph(
            "This document can be edited and given back with alignment import: words of either side, translations, the relation (equivalent, partial) "
            + "and the state (automatic, confirmed, rejected). Translations are in italics under a label that says whose they are; no outlet wrote them.",
            "Note");
        var table = 0;
        foreach (var bitext in export.Bitexts)
        {
            WriteBitext(export, bitext, ++table, word, cancellationToken);
        }

        WriteSection(word, xml);
        word.Close(2);
    }

    private static void WriteBitext(Export export, Bitext bitext, int table, WordXml word, CancellationToken cancellationToken)
    {
        word.OpenParagraph("Heading1");
        word.Run(bitext.French.DisplayTitle, "fr-CA");
        word.Run(" · ");
        word.Run(bitext.English.DisplayTitle, "en-CA");
        word.Close();
        word.OpenParagraph("BitextName");
        word.Control(WordMarkText.Tag(WordNames.Bitext, ""), WordMarkText.Bookmark(WordNames.Bitext, table, ""), BitextName.Of(bitext));
        word.Close();
        word.Paragraph(Origin(bitext.French), "BitextName");
        word.Paragraph(Origin(bitext.English), "BitextName");

        var (beads, number) = (new BeadTableWriter(word, table), 0);
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

    // Letter paper, landscape: the two texts are to be read beside each other.
    private static void WriteSection(WordXml word, XmlWriter xml)
    {
        word.OpenParagraph();
        word.Close(); // a table must not be the last thing of a document
        word.Open("sectPr");
        xml.WriteStartElement("w", "footerReference", WordNames.Main);
        xml.WriteAttributeString("w", "type", WordNames.Main, "default");
        xml.WriteAttributeString("r", "id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "rId3");
        xml.WriteEndElement();
        word.Empty("pgSz", ("w", "15840"), ("h", "12240"), ("orient", "landscape"));
        word.Empty("pgMar", ("top", "720"), ("right", "720"), ("bottom", "720"), ("left", "720"), ("header", "360"), ("footer", "360"), ("gutter", "0"));
        word.Close();
    }
}
