using System.Text;
using Alignment.Formats.Glossaries.Exchange;

namespace Alignment.Formats.Tests.Exchange;

public class TableTests
{
    [Fact]
    public void Cells_are_safe_in_a_spreadsheet_and_come_back_as_they_were()
    {
        var glossary = Exchange.Glossary("""
            entries:
            - id: a
              note: "=HYPERLINK(\"http://x\")"
              en: ["=1+1", "'=1+1", "''-x", "+a", "@b", "-c, d", "\"q\"", "'plain'", "＝x"]
            """);

        var csv = Exchange.Export(glossary, "csv");

        csv.Split('\n').Skip(1).SkipLast(1).Select(line => line.Split(',')[2]).Should().Equal("'=1+1", "''=1+1", "'''-x", "'+a", "'@b", "\"'-c", "\"\"\"q\"\"\"", "'plain'", "'＝x");
        Exchange.Import(csv).Concepts[0].Sections[0].Terms.Select(term => term.Text).Should().Equal(glossary.Concepts[0].Sections[0].Terms.Select(term => term.Text));
        Exchange.Import(csv).Concepts[0].Note.Any.Should().Be("=HYPERLINK(\"http://x\")");
    }

    [Theory]
    [InlineData("id,lang,term\na,en,x\na,fr,\"y, z\"\n")]
    [InlineData("id;lang;term\r\na;en;x\r\na;fr;y, z\r\n")]
    [InlineData("sep=|\r\nid|lang|term\r\na|en|x\r\na|fr|y, z")]
    [InlineData("Term\tLanguage\tConcept ID\nx\tEN\ta\ny, z\tFrench\ta\ny, z\tfra\ta")]
    [InlineData("\uFEFFid,lang,term\n\n,,\na,en,x\na,fr,\"y,\n z\"")]
    public void Separators_marks_names_of_columns_and_line_ends_are_found_out(string table)
    {
        Exchange.Entries(Exchange.Import(table)).Should().Be("- id: a\n  en: x\n  fr: \"y, z\"\n");
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("latin1")]
    public void Other_encodings_are_read(string encoding)
    {
        var to = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. to.GetPreamble(), .. to.GetBytes("fr\ten\nété\tsummer\n")];

        Exchange.Entries(Exchange.Import(bytes)).Should().Be("- id: summer\n  en: summer\n  fr: été\n");
    }

    [Fact]
    public void A_column_for_each_language_makes_a_concept_a_row()
    {
        const string Table = "fr\ten\tact\tdomain\nCommission\tBoard\tC-42\tlaw\nConseil; Bureau\tBoard\tP-4\t\nTribunal\tTribunal\tA-2\t\nTribunal\tTribunal\tF-7\t\n\tBoard of Trade\t\t\n";
        var report = new ExchangeReport();

        var glossary = Exchange.Import(Table, report: report);

        Exchange.Entries(glossary).Should().Be("""
            - id: board
              domain: law
              en: Board
              fr: Commission

            - id: board-2
              en: Board
              fr:
              - {term: Conseil}
              - {term: Bureau}

            - id: tribunal
              en: Tribunal
              fr: Tribunal

            - id: board-of-trade
              en: Board of Trade

            """.ReplaceLineEndings("\n"));
        report.Summary.Should().Be("column 'act' (4), rows with the same terms as one above (1)");
    }

    [Fact]
    public void Values_that_are_not_known_are_reported()
    {
        var report = new ExchangeReport();

        var glossary = Exchange.Import("id,lang,term,status,gender,domain,colour\na,en,x,approved,f,one,red\na,fr,yeux,loved,q,two,\na,de,z,,,,\n", report: report);

        Exchange.Entries(glossary).Should().Be("- id: a\n  domain: one\n  en: {term: x, gender: f}\n  fr: yeux\n");
        report.Losses.Select(loss => (loss.What, loss.Value)).Should().BeEquivalentTo(new[]
        {
            ("column 'colour'", "red"), ("statuses that are not known", "loved"), ("values of 'gender' that are not known", "q"),
            ("values of 'domain' that are not known or differ from those above", "two"), ("terms in de", "z"),
        });
    }

    [Theory]
    [InlineData("a,b\n1,2\n", "terms, line 1: the first row names no columns of terms: a, b. Name them id, lang and term, or fr and en; for two columns without names use --format deepl.")]
    [InlineData("lang,term\nfr,x\n", "terms: no column 'id', which says what terms belong together. Add one, or have columns fr and en.")]
    [InlineData("id,lang,term\n,fr,x\n", "terms, line 2: no id in this row. Give every term the id of its concept.")]
    [InlineData("fr,en,fr\nx,y,z\n", "terms, line 1: the column 'fr' is here twice. Rename or remove one.")]
    [InlineData("fr,en\nx,\"y\nz\n", "terms, line 2: a cell begins with a quotation mark that is not closed. Close it, or double the marks inside the cell.")]
    [InlineData("fr,en\nx,\"y\"z\n", "terms, line 2: something follows the closing quotation mark of a cell. Double the marks inside the cell.")]
    public void What_is_broken_is_refused_with_its_line(string table, string message) => Exchange.Refused(table).Should().StartWith(message.Replace("terms: no", "terms, line 1: no", StringComparison.Ordinal));

    [Fact]
    public void Ids_are_made_of_terms_and_numbered_where_they_meet() =>
        Exchange.Import("fr,en\na,U.S. Army\nb,U.S. Army\nœuvre d'été,\n日本,\nc,日本\n").Concepts.Select(concept => concept.Id)
            .Should().Equal("us-army", "us-army-2", "oeuvre-d-ete", "concept", "concept-2");
}
