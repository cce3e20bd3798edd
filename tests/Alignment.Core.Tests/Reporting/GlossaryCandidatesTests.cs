using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Lexicon;
using Alignment.Core.Pairing;
using Alignment.Core.Reporting;
using Alignment.Core.Terminology;
using Alignment.Core.Terminology.Suggesting;
using Alignment.Core.Tests.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Reporting;

public class GlossaryCandidatesTests
{
    private static readonly BilingualLexicon Lexicon = LexiconFile.ReadShipped();

    private static readonly (string French, string English)[] Coverage =
    [
        ("Le Bureau d'enquête sur le rail a dépêché trois enquêteurs.", "The Rail Inquiry Bureau has sent three investigators."),
        ("Le maire Aurèle Tellier-Osei n'a pas commenté.", "Mayor Aurèle Tellier-Osei did not comment."),
        ("« Nous avons tout perdu », dit Maude Ricard-Osei, de Port-Aubert.", "\"We lost everything,\" said Maude Ricard-Osei of Port-Aubert."),
        ("Des repas chauds ont été servis au gymnase.", "Hot meals were served in the gym."),
        ("La Première Nation de Kesik Bay demande une digue.", "The Kesik Bay First Nation is asking for a dike."),
        ("L'Italie et la Chine ont offert leur aide.", "Italy and China have offered to help."),
        ("L'Italie enverra une équipe en Chine.", "Italy will send a team to China."),
    ];

    [Fact]
    public void Names_that_the_two_languages_write_differently_are_candidates_and_nothing_else_is()
    {
        var found = Find(Of(Coverage));

        found.Select(candidate => (candidate.French.Text, candidate.English.Text)).Should().BeEquivalentTo(
        [
            ("Bureau d'enquête sur le rail", "Rail Inquiry Bureau"),
            ("Première Nation de Kesik Bay", "Kesik Bay First Nation"),
        ]);
    }

    [Fact]
    public void A_candidate_comes_with_its_counts_its_events_and_a_passage_that_has_both()
    {
        var report = new Report(
            [
                Event(7, ("Le Bureau d'enquête sur le rail a dépêché trois enquêteurs.", "The Rail Inquiry Bureau has sent three investigators.")),
                Event(9, ("Le Bureau d'enquête sur le rail se tait.", "The Rail Inquiry Bureau is silent.")),
            ],
            new ReportSettings("1", "l"));

        var candidate = Find(report).Should().ContainSingle().Subject;

        (candidate.French.Count, candidate.English.Count, candidate.Together).Should().Be((2, 2, 2));
        candidate.Events.Should().Equal(7, 9);
        (candidate.Evidence.FrenchArticle, candidate.Evidence.EnglishArticle, candidate.Evidence.Bead).Should().Be(("f9", "e9", "b1"));
        candidate.Evidence.French.Term.In(candidate.Evidence.French.Text).Should().Be("Bureau d'enquête sur le rail");
    }

    [Fact]
    public void What_the_glossary_has_or_a_person_has_turned_down_is_no_candidate()
    {
        var known = Glossaries.Of("""
            - id: rail-inquiry
              en: [{term: Rail Inquiry Bureau, status: forbidden}]
              fr: [{term: BER, status: preferred}]
            """);

        new GlossaryCandidates(Lexicon, known, RejectedTerms.Parse("Kesik Bay First Nation\n")).Find(Of(Coverage)).Candidates.Should().BeEmpty();
    }

    [Fact]
    public void Pairs_that_a_person_has_rejected_prove_nothing()
    {
        var report = Of(Coverage);
        var bitext = report.Events[0].Bitexts[0];
        var rejected = bitext with { Beads = [.. bitext.Beads.Select(bead => bead with { State = BeadState.Rejected })] };

        Find(report with { Events = [report.Events[0] with { Bitexts = [rejected] }] }).Should().BeEmpty();
    }

    [Fact]
    public void A_report_without_pairs_is_left_as_it_is()
    {
        var empty = new Report([], new ReportSettings("1", "l"));

        new GlossaryCandidates(Lexicon, Glossary.Empty).Find(empty).Should().BeSameAs(empty);
    }

    [Fact]
    public void Everyday_phrases_need_to_come_again_and_again()
    {
        (string, string)[] coverage =
        [
            ("Les paradis fiscaux inquiètent les maires.", "Tax havens worry the mayors."),
            ("Le ministre connaît les paradis fiscaux.", "The minister knows the tax havens."),
        ];
        (string, string)[] more = [.. coverage, ("Personne ne parle des paradis fiscaux.", "Nobody speaks of the tax havens.")];

        Find(Of(coverage)).Should().BeEmpty();
        Find(Of(more)).Should().ContainSingle().Which.English.Text.Should().BeEquivalentTo("tax havens");
    }

    [Fact]
    public void A_report_names_a_bounded_number_of_them()
    {
        string[] places = ["Aurora", "Belmont", "Carlisle", "Dunmore", "Elgin", "Fairfax", "Galway", "Hudson", "Irvine", "Jasper", "Kenora", "Lanark", "Milton", "Nelson", "Orford", "Perth", "Quincy", "Regent", "Selkirk", "Trenton", "Upton", "Vernon", "Windsor", "Yarrow"];
        var coverage = places.Select(place => ($"L'Institut de la mer de {place} se tait.", $"The {place} Institute of the Sea is silent.")).ToArray();

        Find(Of(coverage)).Count.Should().BeInRange(1, GlossaryCandidates.Most);
    }

    private static IReadOnlyList<GlossaryCandidate> Find(Report report) => new GlossaryCandidates(Lexicon, Glossary.Empty).Find(report).Candidates;

    private static Report Of((string French, string English)[] pairs) => new([Event(1, pairs)], new ReportSettings("1", "l"));

    private static ReportedEvent Event(int number, params (string French, string English)[] pairs)
    {
        var french = Article($"f{number}", Language.French, pairs.Select(pair => pair.French));
        var english = Article($"e{number}", Language.English, pairs.Select(pair => pair.English));
        var beads = pairs.Select((_, index) => new Bead { Id = $"b{index + 1}", French = [index], English = [index], Relation = Relation.Equivalent, Probability = 0.9 });
        return new ReportedEvent(new EventGroup(number, [french, english], []), [new Bitext(french, english, [.. beads])], []);
    }

    private static Article Article(string id, Language language, IEnumerable<string> sentences) => new()
    {
        Id = id,
        Language = language,
        Path = id + ".txt",
        Sha256 = new string('0', 64),
        Sentences = [.. sentences.Select((text, index) => new Sentence(index, text, index, new SourceSpan(id + ".txt", index + 1, 1, index + 1, text.Length + 1)))],
    };
}
