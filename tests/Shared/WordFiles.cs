namespace Alignment.Tests;

/// <summary>Word documents as other programs write them.</summary>
internal static class WordFiles
{
    private const string Types = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

    private const string Root = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document.xml"/></Relationships>""";

    private const string Relationships = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.ca/" TargetMode="External"/><Relationship Id="r3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="https://example.ca/evil.dotm" TargetMode="External"/></Relationships>""";

    // As French Word names them: ids in French, names in English.
    private const string Styles = """
        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
          <w:style w:type="paragraph" w:styleId="Titre"><w:name w:val="Title"/></w:style>
          <w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
          <w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="heading 2"/></w:style>
          <w:style w:type="paragraph" w:styleId="Intertitre"><w:name w:val="Intertitre maison"/><w:basedOn w:val="Titre2"/></w:style>
          <w:style w:type="paragraph" w:styleId="Plan"><w:name w:val="Plan"/><w:pPr><w:spacing w:after="0"/><w:outlineLvl w:val="2"/></w:pPr></w:style>
          <w:style w:type="paragraph" w:styleId="Rond"><w:name w:val="Rond"/><w:basedOn w:val="Rond2"/></w:style>
          <w:style w:type="paragraph" w:styleId="Rond2"><w:name w:val="Rond2"/><w:basedOn w:val="Rond"/></w:style>
          <w:style w:type="paragraph" w:styleId="Lgende"><w:name w:val="caption"/></w:style>
          <w:style w:type="paragraph" w:styleId="TM1"><w:name w:val="toc 1"/></w:style>
        </w:styles>
        """;

    /// <summary>A document with this body.</summary>
    public static byte[] Of(string body, string main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main") => Zips.Of(
        ("[Content_Types].xml", Types),
        ("_rels/.rels", Root),
        ("word/document.xml", $"""<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{main}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="urn:shape" xmlns:v="urn:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>{body}</w:body></w:document>"""),
        ("word/_rels/document.xml.rels", Relationships),
        ("word/styles.xml", Styles),
        ("word/header1.xml", """<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>Confidential header</w:t></w:r></w:p></w:hdr>"""));

    /// <summary>A paragraph.</summary>
    public static string P(string text, string? style = null) => $"<w:p>{(style is null ? "" : $"<w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>")}{R(text)}</w:p>";

    /// <summary>A run.</summary>
    public static string R(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";
}
