using Alignment.Core.Articles;
using Alignment.Formats.Collections;
using Alignment.Formats.OpenXml;
using Alignment.Formats.Tests.Reading;
using Alignment.Formats.Word;
using static Alignment.Tests.WordFiles;

namespace Alignment.Formats.Tests.Office;

/// <summary>What is read of articles in Word documents.</summary>
public sealed class DocxArticleTests
{
    private const string Lead = "The council voted on Tuesday to rebuild the old ferry terminal on the north shore.";
    private const string Second = "Work begins in June, the mayor said at the end of the meeting.";

    [Fact]
    public async Task Title_headings_captions_and_the_table_of_contents_are_told_by_their_styles()
    {
        var article = await ReadAsync(
            P("Terminal to rise again", "Titre") + P("Contents ..... 1", "TM1") + P("Background of the vote", "Titre1") + P(Lead)
            + P("The mayor in front of the ruins on Monday.", "Lgende") + P("What comes next", "Intertitre") + P(Second, "Rond"));

        article.Title.Should().Be("Terminal to rise again");
        article.Sentences().Should().Equal("Background of the vote", Lead, "What comes next", Second);
        article.Dropped.Select(line => (line.Text, line.Reason)).Should().Equal(
            ("Contents ..... 1", DropReason.Navigation), ("The mayor in front of the ruins on Monday.", DropReason.Caption));
    }

    [Fact]
    public async Task Without_a_title_the_first_main_heading_is_the_headline()
    {
        var article = await ReadAsync(P("Terminal to rise again", "Titre1") + P(Lead) + P("The vote", "Titre1") + P(Second));

        article.Title.Should().Be("Terminal to rise again");
        article.Sentences().Should().Equal(Lead, "The vote", Second);
    }

    [Theory]
    [InlineData("Titre", ParagraphRole.Title)]
    [InlineData("Titre1", ParagraphRole.MainHeading)]
    [InlineData("Intertitre", ParagraphRole.Heading)]
    [InlineData("Plan", ParagraphRole.Heading)]
    [InlineData("Rond", ParagraphRole.Text)]
    [InlineData("Inconnu", ParagraphRole.Text)]
    public void A_style_means_what_it_is_based_on(string style, object role)
    {
        using var document = OfficeDocument.Open(new MemoryStream(Of("")), "x.docx", OfficeKind.Word);

        WordStyles.Read(document.Container, document.MainPart).RoleOf(style).Should().Be((ParagraphRole)role);
    }

    [Fact]
    public async Task Tracked_changes_are_accepted()
    {
        var article = await ReadAsync(
            $"<w:p>{R("The council ")}<w:del><w:r><w:delText>debated</w:delText></w:r></w:del><w:ins>{R("voted")}</w:ins>{R(" on Tuesday to rebuild ")}"
            + $"<w:moveFrom>{R("gone ")}</w:moveFrom><w:moveTo>{R("the old ferry terminal")}</w:moveTo>{R(" on the north shore.")}</w:p>"
            + $"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{R("Work begins in June, ")}</w:p>{P("the mayor said at the end of the meeting.")}"
            + $"<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{P("A row that was deleted.")}</w:tc></w:tr></w:tbl>");

        article.Sentences().Should().Equal(Lead, Second);
        article.Notes.Should().Equal("Tracked changes are read as if they were accepted.");
    }

    [Fact]
    public async Task Links_fields_forms_and_formulas_give_what_a_reader_sees()
    {
        var article = await ReadAsync(
            $"<w:p>{R("The council voted on ")}<w:hyperlink r:id=\"r2\">{R("Tuesday")}</w:hyperlink><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText> DATE </w:instrText></w:r>"
            + $"<w:fldSimple w:instr=\" PAGE \">{R(" to")}</w:fldSimple><w:sdt><w:sdtContent>{R(" rebuild")}</w:sdtContent></w:sdt>"
            + $"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{R("Click here to enter text.")}</w:sdtContent></w:sdt>"
            + $"<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t xml:space=\"preserve\"> the old ferry terminal</w:t></w:r>"
            + $"<w:r><w:footnoteReference w:id=\"2\"/></w:r>{R(" on the north")}<w:r><w:t> shore at  </w:t></w:r><m:oMath><m:r><m:t> x=3</m:t></m:r></m:oMath>{R(".")}</w:p>");

        article.Sentences().Should().Equal("The council voted on Tuesday to rebuild the old ferry terminal on the northshore at x=3.");
        article.Notes.Should().Equal("1 footnote is left out.");
    }

    [Fact]
    public async Task A_text_box_is_read_once_and_behind_its_paragraph()
    {
        var box = $"<w:txbxContent>{P("A quotation in a box, which the designer liked.")}</w:txbxContent>";

        var article = await ReadAsync(
            $"<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp>{box}</wps:wsp></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>{R(Lead)}</w:p>{P(Second)}");

        article.Sentences().Should().Equal(Lead, "A quotation in a box, which the designer liked.", Second);
    }

    [Fact]
    public async Task Cells_and_list_items_are_paragraphs_and_soft_breaks_end_lines()
    {
        var article = await ReadAsync(
            P(Lead) + $"<w:tbl><w:tr><w:tc>{P("The first cell has a sentence.")}</w:tc><w:tc>{P("The second cell has another.")}</w:tc></w:tr></w:tbl>"
            + $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>{R("An item of the list.")}<w:r><w:br/></w:r>{R("A line below it.")}</w:p>");

        article.Sentences().Should().Equal(Lead, "The first cell has a sentence.", "The second cell has another.", "An item of the list.", "A line below it.");
    }

    [Fact]
    public async Task Places_are_paragraphs_and_characters()
    {
        var article = await ReadAsync(P("Terminal to rise again", "Titre") + "<w:p/>" + P(Lead + " " + Second) + "<w:p/>" + P("An end.\u00AD It is here."));

        article.Sentences.Select(sentence => (sentence.Span.StartLine, sentence.Span.StartColumn, sentence.Span.EndLine, sentence.Span.EndColumn)).Should().Equal(
            (3, 1, 3, Lead.Length + 1),
            (3, Lead.Length + 2, 3, Lead.Length + Second.Length + 2),
            (5, 1, 5, 8),
            (5, 10, 5, 21));
    }

    [Fact]
    public async Task The_strict_standard_is_read_too()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.docx", Of(P(Lead) + P(Second), "http://purl.oclc.org/ooxml/wordprocessingml/main"));

        (await Folders.ReadAsync(folder.Path)).Articles[0].Sentences().Should().Equal(Lead, Second);
    }

    [Fact]
    public async Task Documents_of_a_folder_are_articles_and_locks_of_word_are_not()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.docx", Of(P(Lead) + P(Second)));
        folder.Write("~$a.docx", "lock");
        folder.Write("b.docx", Of(""));
        folder.Write("c.docx", "no container");
        folder.Write("d.docx", Zips.Of(("a.txt", "text")));
        folder.Write("e.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

        var read = await Folders.ReadAsync(folder.Path);

        read.Ids().Should().Equal("a");
        read.Skipped.Select(file => Path.GetFileName(file.Path) + ": " + file.Reason).Should().Equal(
            "b.docx: empty",
            "c.docx: not a ZIP container, as .docx and .xlsx files are. Is this the right file?",
            "d.docx: a ZIP file that is no document of Word or Excel. Is this the right file?",
            "e.docx: an Office file of the old kind, or one with a password. Save it as .docx or .xlsx, without a password");
    }

    [Fact]
    public async Task A_document_with_more_text_than_an_article_may_have_is_refused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.docx", Of(string.Concat(Enumerable.Repeat(P(Lead), 300))));

        var read = await Folders.ReadAsync(new ArticleReadingOptions { MaxArticleBytes = 20_000 }, "", folder.Path);

        read.Skipped.Should().ContainSingle().Which.Reason.Should().Be("larger than 20000 bytes; raise the limit with --max-article");
    }

    private static async Task<Article> ReadAsync(string body)
    {
        using var folder = new TemporaryFolder();
        folder.Write("en/a.docx", Of(body));
        var read = await Folders.ReadAsync(folder.Path);
        read.Skipped.Should().BeEmpty();
        return read.Articles.Should().ContainSingle().Subject;
    }
}
