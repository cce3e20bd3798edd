using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Reviewing;
using Alignment.Core.Tests.Aligning;
using Alignment.Core.Text;
using Alignment.Core.Translating;

namespace Alignment.Core.Tests.Reviewing;

public class RealignerTests
{
    private static readonly Aligner Aligner = new(SyntheticText.Lexicon);
    private static readonly BitextEditor Editor = new();

    [Fact]
    public void What_people_have_decided_stays_and_every_sentence_is_in_one_bead()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var random = new Random(seed);
            var bitext = Texts(random);
            for (var step = 0; step < 4; step++)
            {
                bitext = Editor.Apply(bitext, random.Next(3) switch
                {
                    0 => new BeadEdit.Link([random.Next(bitext.French.Sentences.Count)], [random.Next(bitext.English.Sentences.Count)]),
                    1 => new BeadEdit.SetState([bitext.Beads[random.Next(bitext.Beads.Count)].Id], BeadState.Rejected),
                    _ => new BeadEdit.SetState([bitext.Beads[random.Next(bitext.Beads.Count)].Id], BeadState.Confirmed),
                });
            }

            var realigned = Editor.Apply(bitext, new Realigner(Aligner).Edit(bitext));

            var because = $"of seed {seed}";
            realigned.Beads.SelectMany(bead => bead.French).Order().Should().Equal(Enumerable.Range(0, bitext.French.Sentences.Count), because);
            realigned.Beads.SelectMany(bead => bead.English).Order().Should().Equal(Enumerable.Range(0, bitext.English.Sentences.Count), because);
            realigned.Beads.Where(bead => bead.State != BeadState.Automatic).Should().Equal(bitext.Beads.Where(bead => bead.State != BeadState.Automatic), because);
        }
    }

    [Fact]
    public void What_a_person_puts_right_puts_its_neighbours_right()
    {
        var sentences = SyntheticText.Sentences(new Random(5), 10);
        var right = Aligner.Align(SyntheticText.FrenchArticle(sentences), SyntheticText.EnglishArticle(sentences));
        var wrong = right with
        {
            Beads = RowOrder.Of(right.Beads.SelectMany(bead => new[]
            {
                bead with { Id = "f" + bead.Id, English = [], Relation = Relation.OnlyFrench },
                bead with { Id = "e" + bead.Id, French = [], Relation = Relation.OnlyEnglish },
            }), 10),
        };

        var linked = Editor.Apply(wrong, new BeadEdit.Link([4], [4]));
        var realigned = Editor.Apply(linked, new Realigner(Aligner).Edit(linked));

        realigned.Beads.Select(bead => (bead.French.Single(), bead.English.Single())).Should().Equal(Enumerable.Range(0, 10).Select(index => (index, index)));
        realigned.Beads.Count(bead => bead.State == BeadState.Confirmed).Should().Be(1);
    }

    [Fact]
    public void Aligning_again_without_a_decision_changes_nothing()
    {
        var bitext = Texts(new Random(3));

        Editor.Change(bitext, new Realigner(Aligner).Edit(bitext)).IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void A_bead_of_several_sentences_does_not_crumble_because_its_neighbours_are_decided()
    {
        var sentences = SyntheticText.Sentences(new Random(11), 9);
        var french = SyntheticText.FrenchArticle(sentences.SelectMany(words => words == sentences[4] ? [words[..(words.Length / 2)], words[(words.Length / 2)..]] : new[] { words }));
        var bitext = Aligner.Align(french, SyntheticText.EnglishArticle(sentences));
        bitext.Beads.Should().Contain(bead => bead.French.Count == 2, "the test is about it");
        bitext = Editor.Apply(bitext, new BeadEdit.SetState([.. bitext.Beads.Where(bead => bead.French.Count == 1).Select(bead => bead.Id)], BeadState.Confirmed));

        new Realigner(Aligner).Edit(bitext).With.Where(bead => bead.French.Count == 1).Should().BeEmpty();
    }

    [Fact]
    public void A_report_made_again_keeps_decisions_wording_translations_marks_and_ids_though_sentences_come_and_go()
    {
        var sentences = SyntheticText.Sentences(new Random(8), 12);
        var (french, english) = (SyntheticText.FrenchArticle(sentences), SyntheticText.EnglishArticle(sentences.Take(9)));
        var bitext = Aligner.Align(french, english);
        var alone = bitext.Beads.First(bead => bead.English.Count == 0);
        bitext = Editor.Apply(bitext, new BeadEdit.Link([2], [5]));
        bitext = Editor.Apply(bitext, new BeadEdit.SetState(["b1"], BeadState.Confirmed));
        bitext = Editor.Apply(bitext, new BeadEdit.SetTranslation(alone.Id, "Written by hand."));
        bitext = Editor.Apply(bitext, new BeadEdit.SetMark(["b8"], BeadMarks.Bookmark, IsSet: true));
        bitext = Editor.Apply(bitext, new BeadEdit.SetText(Language.French, 7, "Autrement dit."));

        // a sentence comes in front, another one goes
        var today = SyntheticText.FrenchArticle(SyntheticText.Sentences(new Random(99), 1).Concat(sentences.Where((_, index) => index != 4)));
        var earlier = new EarlierReview(bitext, today, english);
        var again = earlier.Align(Aligner);

        earlier.Lost.Should().Be(0);
        again.French.Sentences[7].Should().Match<Sentence>(sentence => sentence.Text == "Autrement dit." && sentence.Original == today.Sentences[7].Text);
        again.Beads.Where(bead => bead.State == BeadState.Confirmed).Select(bead => (bead.Id, bead.French.Single(), bead.English.Single())).Should().Equal(("b1", 1, 0), ("b13", 3, 5));
        again.Beads.Single(bead => bead.Translation is not null).Should().Match<Bead>(bead => bead.Id == alone.Id && bead.Translation!.Provenance.Source == TranslationSource.Person);
        again.Beads.Single(bead => bead.Id == "b8").Marks.Should().Be(BeadMarks.Bookmark);
        again.Beads.Select(bead => bead.Id).Should().OnlyHaveUniqueItems();
        again.Beads.SelectMany(bead => bead.French).Order().Should().Equal(Enumerable.Range(0, 12));
    }

    [Fact]
    public void A_bead_whose_sentence_is_gone_is_counted_as_lost()
    {
        var sentences = SyntheticText.Sentences(new Random(8), 6);
        var bitext = Aligner.Align(SyntheticText.FrenchArticle(sentences), SyntheticText.EnglishArticle(sentences));
        bitext = Editor.Apply(bitext, new BeadEdit.SetState(["b1", "b2"], BeadState.Confirmed));

        var earlier = new EarlierReview(bitext, SyntheticText.FrenchArticle(sentences.Skip(1)), SyntheticText.EnglishArticle(sentences));

        earlier.Lost.Should().Be(1);
        earlier.Decided.Should().ContainSingle(bead => bead.Id == "b2");
    }

    private static Bitext Texts(Random random)
    {
        var sentences = SyntheticText.Sentences(random, 14).ToList();
        var english = random.Next(2) == 0 ? sentences : [.. sentences.OrderBy(_ => random.Next())];
        return Aligner.Align(SyntheticText.FrenchArticle(sentences), SyntheticText.EnglishArticle(english.Where(_ => random.Next(5) > 0)));
    }
}
