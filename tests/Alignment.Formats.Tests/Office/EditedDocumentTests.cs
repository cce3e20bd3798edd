using System.Text.RegularExpressions;
using Alignment.Core;
using Alignment.Core.Aligning;
using Alignment.Core.Reviewing.Importing;

namespace Alignment.Formats.Tests.Office;

/// <summary>Word documents that people and other programs have had in their hands.</summary>
public sealed class EditedDocumentTests
{
    private const string Part = "word/document.xml";

    [Fact]
    public void Without_tags_the_bookmarks_tell_the_beads()
    {
        var written = Exports.Write("docx", Exports.Sample());

        var rows = Edit(written, xml => Regex.Replace(xml, "<w:tag [^>]*>", ""));

        rows.Should().BeEquivalentTo(Exports.Read("docx", written));
        rows.Select(row => row.Bead).Should().Equal("b1", "b2", "b3", "b4");
        rows.Should().OnlyContain(row => row.Base != null && row.Bitext == "fr__port--en__port");
    }

    [Fact]
    public void Without_bookmarks_the_tags_do()
    {
        var written = Exports.Write("docx", Exports.Sample());

        Edit(written, xml => Regex.Replace(xml, "<w:bookmark[^>]*>", "")).Should().BeEquivalentTo(Exports.Read("docx", written));
    }

    [Fact]
    public void What_a_person_changes_with_changes_tracked_is_read()
    {
        var rows = Edit(Exports.Write("docx", Exports.Sample()), xml => xml
            .Replace("<w:t xml:space=\"preserve\">The council voted $200.</w:t></w:r>", "<w:t xml:space=\"preserve\">The council voted </w:t></w:r><w:del><w:r><w:delText>$200</w:delText></w:r></w:del><w:ins><w:r><w:t>$250</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r>", StringComparison.Ordinal)
            .Replace(">It is snowing.<", ">It snows.<", StringComparison.Ordinal)
            .Replace(">partial<", ">Equivalent<", StringComparison.Ordinal));

        rows[0].EnglishText.Should().Be("The council voted $250.");
        rows[0].Relation.Should().Be(Relation.Equivalent);
        rows[2].Should().BeEquivalentTo(new { FrenchText = "Il neige.", EnglishText = "", Translation = "It snows.", Relation = Relation.OnlyFrench });
    }

    [Fact]
    public void Comments_footnotes_and_bookmarks_of_a_reviser_are_no_words_of_the_row()
    {
        var rows = Edit(Exports.Write("docx", Exports.Sample()), xml => xml.Replace(
            "<w:t xml:space=\"preserve\">The council voted $200.</w:t></w:r>",
            "<w:t xml:space=\"preserve\">The council </w:t></w:r><w:commentRangeStart w:id=\"9\"/><w:bookmarkStart w:id=\"900\" w:name=\"_GoBack\"/><w:r><w:t>voted</w:t></w:r><w:bookmarkEnd w:id=\"900\"/><w:commentRangeEnd w:id=\"9\"/>"
            + "<w:r><w:rPr><w:rStyle w:val=\"CommentReference\"/></w:rPr><w:commentReference w:id=\"9\"/></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:t xml:space=\"preserve\"> $200.</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>",
            StringComparison.Ordinal));

        rows.Should().BeEquivalentTo(Exports.Read("docx", Exports.Write("docx", Exports.Sample())));
    }

    [Fact]
    public void A_translation_typed_into_a_gap_is_one_with_or_without_the_label()
    {
        var written = Exports.Write("docx", Exports.Sample());

        Edit(written, xml => xml.Replace("[Machine translation]", "", StringComparison.Ordinal))[2].Translation.Should().Be("It is snowing.");
        Edit(written, xml => xml.Replace(">It is snowing.<", "><", StringComparison.Ordinal))[2].Translation.Should().BeEmpty();
    }

    [Fact]
    public void A_word_that_is_no_relation_is_a_problem_of_its_row() =>
        Edit(Exports.Write("docx", Exports.Sample()), xml => xml.Replace(">partial<", ">sort of<", StringComparison.Ordinal))[0].Problems.Should().ContainSingle()
            .Which.Should().Be("relation is equivalent, partial, only-french or only-english, not 'sort of'");

    [Fact]
    public void A_row_that_was_deleted_is_gone_and_one_that_was_added_has_no_bead()
    {
        var rows = Edit(Exports.Write("docx", Exports.Sample()), xml =>
        {
            var second = xml.IndexOf("<w:tr>", xml.IndexOf("bead:both:b1", StringComparison.Ordinal), StringComparison.Ordinal);
            var third = xml.IndexOf("<w:tr>", second + 1, StringComparison.Ordinal);
            return xml[..second] + "<w:tr>" + string.Concat(new[] { "", "", "Un", "", "One", "" }.Select(text => $"<w:tc>{WordFiles.P(text)}</w:tc>")) + "</w:tr>" + xml[third..];
        });

        rows.Select(row => row.Bead).Should().Equal("b1", null, "b3", "b4");
        rows[1].Should().BeEquivalentTo(new { FrenchText = "Un", EnglishText = "One", Place = "table 1, row 2" });
    }

    [Fact]
    public void Rows_say_which_sentences_they_link_unless_somebody_takes_the_columns_out()
    {
        var written = Exports.Write("docx", Exports.Sample());

        // The row's own number is the first 2 behind the mark, that of its French sentence the second.
        var changed = Edit(written, xml => Regex.Replace(xml, "(bead:both:b2.*?>2<.*?>)2<", "${1}2-3<"));

        Exports.Read("docx", written).Select(row => $"{string.Join(' ', row.French!)}|{string.Join(' ', row.English!)}").Should().Equal("0|0", "1|1", "2|", "|2");
        changed[1].French.Should().Equal(1, 2);
        Edit(written, xml => xml.Replace(">Fr. no.<", ">Notes<", StringComparison.Ordinal)).Should().OnlyContain(row => row.French == null && row.English == null);
    }

    [Fact]
    public void A_document_without_such_a_table_is_refused()
    {
        var read = () => Exports.Read("docx", WordFiles.Of(WordFiles.P("A letter.") + $"<w:tbl><w:tr><w:tc>{WordFiles.P("Name")}</w:tc></w:tr></w:tbl>"));

        read.Should().Throw<InputFormatException>()
            .WithMessage("x.docx: has no table with the columns 'French', 'English' and 'Relation'. Import a document that 'alignment export' wrote.");
    }

    [Fact]
    public void An_id_that_no_tag_can_hold_is_refused()
    {
        var sample = Exports.Sample();

        var write = () => Exports.Write("docx", new Bitext(sample.French, sample.English, [sample.Beads[0] with { Id = new string('b', 80) }, .. sample.Beads.Skip(1)]));

        write.Should().Throw<InputFormatException>().WithMessage("*is too long for a Word document, whose tags have 64 characters. Export it as csv or xlsx.");
    }

    private static IReadOnlyList<EditedRow> Edit(byte[] document, Func<string, string> change) => Exports.Read("docx", Zips.With(document, Part, change));
}
