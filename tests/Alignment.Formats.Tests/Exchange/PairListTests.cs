using Alignment.Formats.Glossaries.Exchange;

namespace Alignment.Formats.Tests.Exchange;

public class PairListTests
{
    private const string House = """
        entries:
        - id: nato
          en: NATO
          fr: [{term: OTAN, pos: noun}, {term: Alliance}, {term: O.T.A.N., status: lookup}, {term: NATO, status: forbidden}]
        - {id: alliance, en: alliance, fr: OTAN}
        - {id: only, en: only English}
        """;

    [Fact]
    public void Utx_has_a_row_for_each_further_term()
    {
        var report = new ExchangeReport();

        Exchange.Export(Exchange.Glossary(House), "utx", report).Should().Be("""
            #UTX 1.20; fr/en; 2026-06-01T12:00:00Z; copyright: unknown; license: unknown
            #src	tgt	src:pos	tgt:pos	term status	concept ID
            OTAN	NATO	noun		approved	nato
            Alliance	NATO			non-standard	nato
            NATO	NATO			forbidden	nato
            OTAN	alliance			approved	alliance

            """.ReplaceLineEndings("\n"));
        report.Summary.Should().Be("concepts without a term in fr (1), look-up terms (1)");
    }

    [Fact]
    public void Utx_of_another_program_is_read()
    {
        const string Text = "#UTX 1.11; en-US/fr-CA; 2020-01-01T00:00:00Z; copyright: x\n#comment\n#src\ttgt\tsrc:pos\tterm status\tconcept ID\tcomment\nNATO\tOTAN\tProper Noun\tapproved\t7\t\nNATO\tNATO\t\tforbidden\t7\tno\ncat\tchat\tnoun\t\t\t\ncat\tchatte\tnoun\tprovisional\n";
        var report = new ExchangeReport();

        Exchange.Entries(Exchange.Import(Text, report: report)).Should().Be("""
            - id: 7
              en-US: NATO
              fr-CA:
              - {term: OTAN}
              - {term: NATO, status: forbidden}

            - id: cat
              en-US: {term: cat, pos: noun}
              fr-CA:
              - {term: chat}
              - {term: chatte, status: proposed}

            """.ReplaceLineEndings("\n").Replace("id: 7", "id: \"7\"", StringComparison.Ordinal));
        report.Summary.Should().Be("column 'comment' (1)");
    }

    [Theory]
    [InlineData("#UTX 1.20; de/en\n", "terms, line 1: the languages are 'de/en'; this program reads en/fr and fr/en, with or without regions.")]
    [InlineData("#UTX 1.20; fr/en\na\tb\n", "terms, line 2: rows before a line that names the columns, as '#src', a tab, 'tgt'. Add it.")]
    [InlineData("#UTX 1.20; fr/en\n#src\ttgt\na\n", "terms, line 3: a row needs a source term, a tab and a target term.")]
    public void Broken_utx_is_refused_with_its_line(string text, string message) => Exchange.Refused(text).Should().Be(message);

    [Theory]
    [InlineData("deepl")]
    [InlineData("azure")]
    public void Services_get_one_pair_for_each_source_term(string format)
    {
        var report = new ExchangeReport();

        Exchange.Export(Exchange.Glossary(House), format, report).Should().Be("OTAN\tNATO\n");
        report.Losses.Should().Contain(
        [
            new ExchangeLoss("nato", "admitted terms", "Alliance"), new ExchangeLoss("nato", "forbidden terms", "NATO"),
            new ExchangeLoss("alliance", "fr terms that another concept has too", "OTAN"), new ExchangeLoss("only", "concepts without a preferred term in fr"),
        ]);
    }

    [Fact]
    public void Only_deepl_has_a_longest_term()
    {
        var glossary = Exchange.Glossary($"entries:\n- {{id: a, en: x, fr: {new string('é', 513)}}}\n");

        Exchange.Export(glossary, "deepl").Should().BeEmpty();
        Exchange.Export(glossary, "azure").Should().EndWith("\tx\n");
    }

    [Fact]
    public void A_pair_list_of_a_service_is_read_when_asked_for()
    {
        Exchange.Entries(Exchange.Import("OTAN\tNATO\r\nchat\tcat\n", "deepl")).Should().Be("- id: nato\n  en: NATO\n  fr: OTAN\n\n- id: cat\n  en: cat\n  fr: chat\n");
        Exchange.Refused("OTAN\tNATO\tx\n", "deepl").Should().Be("terms, line 1: give lines of two terms with one tab between them.");
    }
}
