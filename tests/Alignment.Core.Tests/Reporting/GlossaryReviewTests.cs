using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Checking;
using Alignment.Core.Pairing;
using Alignment.Core.Reporting;
using Alignment.Core.Terminology;
using Alignment.Core.Tests.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Reporting;

public class GlossaryReviewTests
{
    private static readonly Glossary House = Glossaries.Of("""
        - id: nato
          en: [{term: NATO, status: preferred}]
          fr: [{term: OTAN, status: preferred}, {term: NATO, status: deprecated, use: OTAN}]
        - id: mission
          en: [{term: training mission, status: preferred}]
          fr: [{term: mission d'entraînement, status: preferred}]
        """);

    [Fact]
    public void A_deprecated_term_is_shown_with_its_sentence_and_what_to_write()
    {
        var violation = Review(["Rien ici.", "Le rapport de la NATO est sorti."], ["Nothing here.", "The report is out."]).Should().ContainSingle().Subject;

        (violation.Rule, violation.Concept, violation.Article, violation.Sentence).Should().Be(("TERM002", "nato", "f", 1));
        violation.Span.In("Le rapport de la NATO est sorti.").Should().Contain("NATO");
        violation.Expected.Should().ContainSingle().Which.Should().Contain("OTAN");
        violation.Source.Should().BeNull();
    }

    [Fact]
    public void A_term_that_a_translation_lacks_is_shown_with_its_source_and_the_terms_expected()
    {
        var violation = Review(["Rien ici.", "L'opération prend fin en mars."], ["Nothing here.", "The training mission ends in March."]).Should().ContainSingle().Subject;

        (violation.Rule, violation.Concept, violation.Source, violation.Found).Should().Be(("TERM030", "mission", "training mission", null));
        violation.Expected.Should().Equal("mission d'entraînement");
    }

    [Fact]
    public void An_article_in_several_pairs_is_reported_once()
    {
        var french = Article("f", Language.French, "Le rapport de la NATO est sorti.");
        var english = new[] { Article("e1", Language.English, "The NATO report is out."), Article("e2", Language.English, "The NATO report is out.") };
        var bitexts = english.Select(other => new Bitext(french, other, [Bead(0)]) { Direction = Direction.EnglishToFrench }).ToList();

        var found = Review(new Report([new ReportedEvent(new EventGroup(1, [french, .. english], []), bitexts, [])], new ReportSettings("1", "l")));

        found.Should().ContainSingle().Which.Article.Should().Be("f");
    }

    [Fact]
    public void A_pair_that_a_person_has_reworded_is_left_alone()
    {
        var (french, english) = (Article("f", Language.French, "L'opération prend fin."), Article("e", Language.English, "The training mission ends."));
        var reworded = english with { Sentences = [english.Sentences[0] with { Text = "The training mission\nhas ended.", Original = english.Sentences[0].Text }] };
        var bitext = new Bitext(french, reworded, [Bead(0)]) { Direction = Direction.EnglishToFrench };

        Review(new Report([new ReportedEvent(new EventGroup(1, [french, english], []), [bitext], [])], new ReportSettings("1", "l"))).Should().BeEmpty();
    }

    [Fact]
    public void A_bitext_is_looked_at_by_itself_with_the_wording_that_people_gave_it()
    {
        var bitext = Of(["Le rapport de la NATO est sorti."], ["The report is out."]).Events[0].Bitexts[0];
        var sameIds = bitext with { French = bitext.French with { Id = "1" }, English = bitext.English with { Id = "1" } };
        var mended = bitext with { French = bitext.French with { Sentences = [bitext.French.Sentences[0] with { Text = "Le rapport de l'OTAN est sorti.", Original = bitext.French.Sentences[0].Text }] } };

        var violation = new GlossaryReview(House).Review(sameIds).Should().ContainSingle().Subject;
        (violation.Rule, violation.Article, violation.Sentence).Should().Be(("TERM002", "fr", 0));
        new GlossaryReview(House).Review(mended).Should().NotContain(left => left.Rule == "TERM002");
        new GlossaryReview(Glossary.Empty).Review(bitext).Should().BeEmpty();
    }

    [Fact]
    public void Without_a_glossary_nothing_is_looked_for()
    {
        var report = Of(["Le rapport de la NATO."], ["The report."]);

        new GlossaryReview(Glossary.Empty).Review(report).Should().BeSameAs(report);
    }

    [Fact]
    public void A_rule_that_the_settings_switch_off_finds_nothing()
    {
        var settings = new RuleSettings { Severities = new Dictionary<string, Severity> { ["TERM002"] = Severity.None } };

        new GlossaryReview(House, settings: settings).Review(Of(["La NATO."], ["It."])).Violations.Should().BeEmpty();
    }

    private static IReadOnlyList<GlossaryViolation> Review(string[] french, string[] english) => Review(Of(french, english));

    private static IReadOnlyList<GlossaryViolation> Review(Report report) => new GlossaryReview(House).Review(report).Violations;

    private static Report Of(string[] frenchTexts, string[] englishTexts)
    {
        var (french, english) = (Article("f", Language.French, frenchTexts), Article("e", Language.English, englishTexts));
        var bitext = new Bitext(french, english, [.. frenchTexts.Select((_, index) => Bead(index))]) { Direction = Direction.EnglishToFrench };
        return new Report([new ReportedEvent(new EventGroup(1, [french, english], []), [bitext], [])], new ReportSettings("1", "l"));
    }

    private static Bead Bead(int index) => new() { Id = $"b{index}", French = [index], English = [index], Relation = Relation.Equivalent, Probability = 1 };

    private static Article Article(string id, Language language, params string[] texts) => new()
    {
        Id = id,
        Language = language,
        Path = id,
        Sha256 = "",
        Sentences = [.. texts.Select((text, index) => new Sentence(index, text, 0, default))],
    };
}
