using Alignment.Core.Articles;
using Alignment.Core.Checking;
using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Terminology;

public class GlossaryReaderTests
{
    [Fact]
    public void Every_property_of_an_entry_is_read()
    {
        const string Text = """
            version: 1
            languages: [en, fr]
            defaults: {region: {en: en-CA, fr: fr-CA}, inflect: plural, case: ignore, quotes: check, first_use: never, bilingual: required}
            entries:
            - id: gac
              kind: org
              domain: government
              definition: {en: "foreign ministry", fr: "ministère des Affaires étrangères"}
              note: ask the desk
              source: {ref: TERMIUM Plus, date: 2026-05-01, url: "https://example.org"}
              date: 2026-05-02
              related: [canada]
              en:
              - {term: Global Affairs Canada, status: preferred, type: full, pos: noun, gender: epicene, number: sg, since: 2015-11-04}
              - {term: GAC, type: acronym, of: Global Affairs Canada, case: exact, inflect: none, match: [G.A.C], except: [GAC Motor]}
              fr-CA:
              - {term: Affaires mondiales Canada, gender: f, number: pl, forms: [AMCs], note: sans article}
              fr:
              - {term: Affaires globales Canada, status: forbidden, use: [Affaires mondiales Canada, AMC], why: calque, region: fr-FR, until: 2020-01-01}
              rules:
                severity: {TERM030: error, TERM020: none}
                disable: [TERM010, GLO001]
                first_use: expand
                bilingual: none
                quotes: skip
                paths: ["**/world/**"]
                tests: {ok: [GAC], en: {bad: [gac]}}
            """;

        var file = GlossaryReader.Read("g.yml", Text);

        file.Languages.Should().Equal(Language.English, Language.French);
        file.Defaults.Should().Be(new GlossaryDefaults
        {
            EnglishRegion = "en-CA",
            FrenchRegion = "fr-CA",
            Inflection = Inflection.Plural,
            Case = CasePolicy.Ignore,
            Quotations = QuotationPolicy.Check,
            FirstUse = FirstUse.Never,
            Bilingual = BilingualPolicy.Required,
        });
        var concept = file.Concepts.Should().ContainSingle().Subject;
        concept.Should().BeEquivalentTo(
            new
            {
                Id = "gac",
                Kind = ConceptKind.Org,
                Domain = "government",
                Definition = new LocalizedText(null, "ministère des Affaires étrangères", "foreign ministry"),
                Note = new LocalizedText("ask the desk"),
                Source = new GlossarySource("TERMIUM Plus", new DateOnly(2026, 5, 1), "https://example.org"),
                Date = new DateOnly(2026, 5, 2),
                Related = new[] { "canada" },
                Place = new SourceSpan("g.yml", 5, 3, 27, 41),
            },
            options => options.ComparingRecordsByValue());
        concept.Sections.Select(section => section.Tag).Should().Equal("en", "fr-CA", "fr");
        concept.Terms(Language.English).Should().BeEquivalentTo(new[]
        {
            new Term
            {
                Text = "Global Affairs Canada",
                Language = Language.English,
                Place = new SourceSpan("g.yml", 14, 5, 14, 124),
                Type = TermType.FullForm,
                PartOfSpeech = PartOfSpeech.Noun,
                Gender = Gender.Epicene,
                Number = GrammaticalNumber.Singular,
                Inflection = Inflection.Plural,
                Case = CasePolicy.Ignore,
                Since = new DateOnly(2015, 11, 4),
            },
            new Term
            {
                Text = "GAC",
                Language = Language.English,
                Place = new SourceSpan("g.yml", 15, 5, 15, 123),
                Status = TermStatus.Admitted,
                Type = TermType.Acronym,
                Of = "Global Affairs Canada",
                Inflection = Inflection.None,
                Case = CasePolicy.Exact,
                LookupForms = ["G.A.C"],
                Exceptions = ["GAC Motor"],
            },
        });
        concept.Terms(Language.French).Should().BeEquivalentTo(new[]
        {
            new { Text = "Affaires mondiales Canada", Status = TermStatus.Preferred, Region = "fr-CA", Until = (DateOnly?)null },
            new { Text = "Affaires globales Canada", Status = TermStatus.Forbidden, Region = "fr-FR", Until = (DateOnly?)new DateOnly(2020, 1, 1) },
        });
        concept.Rules.Should().BeEquivalentTo(new
        {
            Severities = new Dictionary<string, Severity> { ["TERM030"] = Severity.Error, ["TERM020"] = Severity.None },
            Disabled = new[] { "TERM010", "GLO001" },
            FirstUse = FirstUse.Expand,
            Bilingual = BilingualPolicy.None,
            Quotations = QuotationPolicy.Skip,
            Paths = new[] { "**/world/**" },
            Tests = new[]
            {
                new GlossaryTest("GAC", true, null, new SourceSpan("g.yml", 27, 18, 27, 21)),
                new GlossaryTest("gac", false, Language.English, new SourceSpan("g.yml", 27, 35, 27, 38)),
            },
        });
    }

    [Fact]
    public void An_entry_is_fine_with_little()
    {
        var glossary = Glossaries.Of("- {id: nato, en: NATO, fr: OTAN}\n- id: alliance\n  en: [alliance, pact]\n");

        var nato = glossary.Find("nato")!;
        nato.Kind.Should().Be(ConceptKind.Org, "one of its terms is an acronym");
        nato.Preferred(Language.French)!.Type.Should().Be(TermType.Acronym);
        glossary.Find("alliance")!.Kind.Should().Be(ConceptKind.Term);
        glossary.Find("alliance")!.Terms(Language.English).Select(term => term.Status).Should().Equal(TermStatus.Preferred, TermStatus.Admitted);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("version: 1\nentries:\n")]
    [InlineData("\uFEFFentries: []\r\n")]
    public void A_file_without_entries_is_an_empty_glossary(string text) =>
        GlossaryReader.Read("g.yml", text).Concepts.Should().BeEmpty();

    [Fact]
    public void Words_that_YAML_takes_for_values_are_words()
    {
        var glossary = Glossaries.Of("- {id: no, en: No, fr: 2026}\n- {id: on, en: 'null', fr: Oui}\n");

        glossary.Concepts.SelectMany(concept => concept.Sections).SelectMany(section => section.Terms).Select(term => term.Text)
            .Should().Equal("No", "2026", "null", "Oui");
    }

    [Fact]
    public void Regions_prefer_their_own_term()
    {
        var concept = Glossaries.Of("- id: c\n  fr: [{term: EI, region: fr-FR}, {term: ÉI, status: preferred, region: fr-CA}, {term: Daech, status: preferred}]\n").Concepts[0];

        concept.Preferred(Language.French, "fr-CA")!.Text.Should().Be("ÉI");
        concept.Preferred(Language.French, "fr-CH")!.Text.Should().Be("Daech");
        concept.Preferred(Language.English).Should().BeNull();
    }

    [Fact]
    public void Aliases_stand_for_what_they_repeat()
    {
        var glossary = Glossaries.Of("- {id: a, en: NATO, fr: OTAN, rules: &rules {first_use: known}}\n- {id: b, en: UN, fr: ONU, rules: *rules}\n");

        glossary.Find("b")!.Rules.FirstUse.Should().Be(FirstUse.Known);
    }

    [Fact]
    public void Two_files_with_one_id_name_both_places()
    {
        var files = new[] { GlossaryReader.Read("a.yml", "entries:\n- {id: nato, en: NATO}"), GlossaryReader.Read("b.yml", "entries:\n\n- {id: nato, fr: OTAN}") };

        var combine = () => Glossary.Combine(files);

        combine.Should().Throw<GlossaryException>().Which.Message.Should().Be(
            "b.yml, line 3, column 3: the id 'nato' is here again; the first is in a.yml, line 2, column 3. Rename one, or make one entry of both.");
    }

    [Fact]
    public void Everything_wrong_is_listed_by_place_and_the_rest_is_read()
    {
        var file = GlossaryReader.Inspect(
            "g.yml", "version: 1\nentries:\n- {id: a, en: NATO, kin: org}\n- {en: UN}\n- {id: c, en: {term: EU, status: best}}\n", out var problems);

        problems.Select(problem => (problem.Kind, problem.Place.StartLine)).Should().Equal(
            (GlossaryProblemKind.UnknownKey, 3), (GlossaryProblemKind.Shape, 4), (GlossaryProblemKind.Shape, 5));
        file.Concepts.Select(concept => concept.Id).Should().Equal("a", "c");
    }

    [Fact]
    public void A_large_glossary_is_read_whole()
    {
        var text = "entries:\n" + string.Concat(Enumerable.Range(0, 5_000).Select(i => $"- {{id: c{i}, en: {{term: term{i}, match: [t-{i}]}}, fr: terme{i}}}\n"));

        Glossary.Combine([GlossaryReader.Read("g.yml", text)]).Concepts.Should().HaveCount(5_000);
    }
}
