using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Lexicon;
using Alignment.Core.Reviewing;
using Alignment.Core.Text;
using Alignment.Core.Translating;

namespace Alignment.Core.Tests.Reviewing;

public class BitextEditorTests
{
    private const string FiveRows = "b1 0-0 | b2 1+2-1 | b4 -2 | b3 3- | b5 4-3";

    private static readonly BitextEditor Editor = new();

    [Fact]
    public void Two_distant_sentences_become_a_confirmed_bead_and_what_is_left_of_theirs_stands_alone() =>
        After(FiveRows, new BeadEdit.Link([0], [3])).Should().Be("b1 -0 | b6! 0-3 | b2 1+2-1 | b4 -2 | b3 3- | b5 4-");

    [Fact]
    public void A_link_continues_a_bead_of_which_nothing_is_left() =>
        After(FiveRows, new BeadEdit.Link([3], [2])).Should().Be("b1 0-0 | b2 1+2-1 | b3! 3-2 | b5 4-3");

    [Fact]
    public void What_is_left_of_a_bead_stays_with_its_counterpart_and_is_no_more_confirmed() =>
        After("b1 0-0 | b2! 1+2-1", new BeadEdit.Link([2], [0])).Should().Be("b1 0- | b2 1-1 | b3! 2-0");

    [Fact]
    public void Linking_what_is_linked_confirms_it() => After(FiveRows, new BeadEdit.Link([2, 1], [1])).Should().Be("b1 0-0 | b2! 1+2-1 | b4 -2 | b3 3- | b5 4-3");

    [Fact]
    public void A_bead_is_taken_apart_into_sentences_that_stand_alone() =>
        After(FiveRows, new BeadEdit.Unlink("b2")).Should().Be("b1 0-0 | b7! -1 | b4 -2 | b2! 1- | b6! 2- | b3 3- | b5 4-3");

    [Fact]
    public void Sentences_that_are_set_apart_stand_alone_and_what_they_leave_is_open() =>
        After(FiveRows, new BeadEdit.SetApart(Language.French, [1])).Should().Be("b1 0-0 | b6! 1- | b2 2-1 | b4 -2 | b3 3- | b5 4-3");

    [Fact]
    public void Both_sides_of_a_row_that_is_set_apart_stand_alone() =>
        After(FiveRows, new BeadEdit.SetApart(Language.English, [0])).Should().Be("b6! -0 | b1 0- | b2 1+2-1 | b4 -2 | b3 3- | b5 4-3");

    [Fact]
    public void What_stands_alone_already_cannot_be_set_apart()
    {
        var apart = () => After(FiveRows, new BeadEdit.SetApart(Language.French, [3]));

        apart.Should().Throw<EditRefusedException>().Which.Refusal.Should().Be(EditRefusal.NothingToTakeApart);
    }

    [Fact]
    public void Merged_beads_are_one_with_the_id_of_the_first() =>
        After(FiveRows, new BeadEdit.Merge(["b1", "b4", "b3"])).Should().Be("b1! 0+3-0+2 | b2 1+2-1 | b5 4-3");

    [Fact]
    public void A_bead_is_split_where_a_person_says() =>
        After("b1 0+1+2-0+1", new BeadEdit.Split("b1", 1, 0)).Should().Be("b1! 0- | b2! 1+2-0+1");

    [Fact]
    public void A_sentence_moves_over_a_boundary() =>
        After(FiveRows, new BeadEdit.Move(Language.French, 2, "b3")).Should().Be("b1 0-0 | b2 1-1 | b4 -2 | b3! 2+3- | b5 4-3");

    [Fact]
    public void Pushing_a_side_down_leaves_a_row_of_one_side_and_ends_where_there_is_room() =>
        After(FiveRows, new BeadEdit.Shift("b1", Language.English, IsDown: true)).Should().Be("b1 0- | b2 1+2-0 | b4 -1 | b3 3-2 | b5 4-3");

    [Fact]
    public void Pulling_up_joins_a_side_with_that_of_the_row_above_and_the_rows_behind_follow() =>
        After("b1 0-0 | b2 1-1 | b3 2-2 | b4 3- | b5 4-3", new BeadEdit.Shift("b2", Language.English, IsDown: false)).Should().Be("b1 0-0+1 | b2 1-2 | b3 2- | b4 3- | b5 4-3");

    [Fact]
    public void A_shift_ends_before_a_confirmed_row() =>
        After("b1 0-0 | b2 1-1 | b3! 2-2", new BeadEdit.Shift("b1", Language.English, IsDown: true)).Should().Be("b1 0- | b2 1-0 | b4 -1 | b3! 2-2");

    [Fact]
    public void Rows_exchange_a_side() =>
        After("b1 0-0 | b2 1-1", new BeadEdit.Swap("b2", "b1", Language.English)).Should().Be("b1! 0-1 | b2! 1-0");

    [Fact]
    public void Ids_of_beads_that_are_gone_do_not_come_back()
    {
        var merged = Editor.Apply(Editor.Apply(Rows.Parse("b1 0-0 | b2 1-1"), new BeadEdit.Split("b1", 1, 0)), new BeadEdit.Merge(["b1", "b3"]));

        Rows.Print(merged).Should().Be("b1! 0-0 | b2 1-1");
        Rows.Print(Editor.Apply(merged, new BeadEdit.Split("b1", 1, 0))).Should().Be("b4! -0 | b1! 0- | b2 1-1");
    }

    [Fact]
    public void A_change_is_taken_back_by_its_inverse_but_numbers_that_were_given_stay_given()
    {
        var before = Rows.Parse(FiveRows);
        var change = Editor.Change(before, new BeadEdit.Link([0], [3]));

        var back = change.Inverse().ApplyTo(change.ApplyTo(before));

        back.Should().BeEquivalentTo(before with { LastBead = 6 }, options => options.WithStrictOrdering());
    }

    [Fact]
    public void A_change_does_not_fit_a_bitext_that_has_changed()
    {
        var before = Rows.Parse(FiveRows);
        var change = Editor.Change(before, new BeadEdit.Merge(["b1", "b2"]));

        var apply = () => change.ApplyTo(Editor.Apply(before, new BeadEdit.Move(Language.French, 0, "b5")));

        apply.Should().Throw<EditRefusedException>().WithMessage("*changed by something else*");
    }

    [Fact]
    public void Confirming_a_bead_ends_its_need_of_review_and_needing_review_takes_back_confirming()
    {
        var marked = Editor.Apply(Rows.Parse("b1! 0-0"), new BeadEdit.SetMark(["b1"], BeadMarks.NeedsReview, IsSet: true));
        marked.Beads[0].Should().Match<Bead>(bead => bead.State == BeadState.Automatic && bead.Marks == BeadMarks.NeedsReview);

        Editor.Apply(marked, new BeadEdit.SetState(["b1"], BeadState.Confirmed)).Beads[0].Marks.Should().Be(BeadMarks.None);
    }

    [Fact]
    public void A_person_writes_a_translation_and_whose_draft_it_was_stays_known()
    {
        var drafted = Rows.Parse("b1 0-") is var bitext
            ? bitext with { Beads = [bitext.Beads[0] with { Translation = new Translation(Language.English, "It snow.", new Provenance(TranslationSource.Machine) { Engine = "azure" }) { Flags = ["FACT001: ..."] } }] }
            : null!;

        var edited = Editor.Apply(drafted, new BeadEdit.SetTranslation("b1", " It is\nsnowing. ", new DateOnly(2026, 1, 6)));

        edited.Beads[0].Translation.Should().BeEquivalentTo(
            new Translation(Language.English, "It is snowing.", new Provenance(TranslationSource.Person) { Engine = "azure", Date = new DateOnly(2026, 1, 6) }));
    }

    [Fact]
    public void Edited_wording_is_marked_and_can_be_taken_back()
    {
        var edited = Editor.Apply(Rows.Parse("b1 0-0"), new BeadEdit.SetText(Language.French, 0, "Une phrase."));
        edited.French.Sentences[0].Should().Match<Sentence>(sentence => sentence.Text == "Une phrase." && sentence.Original == "Phrase 1.");

        var back = Editor.Apply(Editor.Apply(edited, new BeadEdit.SetText(Language.French, 0, "Deux.")), new BeadEdit.SetText(Language.French, 0, null));
        back.French.Sentences[0].Should().Match<Sentence>(sentence => sentence.Text == "Phrase 1." && sentence.Original == null);
    }

    [Fact]
    public void A_judge_says_how_the_sides_of_a_new_bead_relate_and_why()
    {
        var bitext = new Bitext(
            Text(Language.French, "Le pont ferme mardi.", "Il neige."),
            Text(Language.English, "It is snowing.", "The bridge closes on Tuesday."),
            Rows.Parse("b1 0-0 | b2 1-1").Beads);
        var editor = new BitextEditor(new BeadJudge(new PairExplainer(LexiconFile.ReadShipped())));

        var linked = editor.Apply(bitext, new BeadEdit.Link([0], [1])).Beads.Single(bead => bead.State == BeadState.Confirmed);

        linked.Relation.Should().Be(Relation.Equivalent);
        linked.Evidence.Matches.Should().Contain(match => match.Kind == MatchKind.Date);
    }

    public static TheoryData<string, BeadEdit, string> Refusals => new()
    {
        { FiveRows, new BeadEdit.SetState(["b9"], BeadState.Confirmed), "There is no bead b9*" },
        { FiveRows, new BeadEdit.Link([0], []), "A link needs sentences of both languages*" },
        { FiveRows, new BeadEdit.Link([5], [0]), "There is no French sentence 6: the article has 5." },
        { FiveRows, new BeadEdit.Link([0], [-1]), "There is no English sentence 0: the article has 4." },
        { FiveRows, new BeadEdit.Unlink("b3"), "Bead b3 has one sentence only*" },
        { FiveRows, new BeadEdit.Merge(["b1", "b1"]), "It takes two beads to merge*" },
        { FiveRows, new BeadEdit.Split("b2", 3, 0), "Bead b2 has 2 French and 1 English sentences*" },
        { FiveRows, new BeadEdit.Split("b2", 2, 1), "A split leaves sentences on both sides*" },
        { FiveRows, new BeadEdit.Split("b3", 1, 0), "Bead b3 has one sentence only*" },
        { FiveRows, new BeadEdit.Move(Language.French, 0, "b1"), "Sentence 1 is in bead b1 already*" },
        { FiveRows, new BeadEdit.Shift("b4", Language.French, true), "Bead b4 has no French sentence to shift*" },
        { FiveRows, new BeadEdit.Shift("b1", Language.French, false), "There is no row above the first one*" },
        { FiveRows, new BeadEdit.SetRelation("b1", Relation.OnlyFrench), "Bead b1 has both sides*" },
        { FiveRows, new BeadEdit.SetRelation("b3", Relation.Partial), "Bead b3 has one side only*" },
        { FiveRows, new BeadEdit.SetTranslation("b1", "x"), "Bead b1 has both sides: there is no gap*" },
        { FiveRows, new BeadEdit.SetTranslation("b3", " \n"), "The translation is blank*" },
        { FiveRows, new BeadEdit.SetText(Language.English, 0, "\t"), "A sentence cannot be blank*" },
        { FiveRows, new BeadEdit.Replace(["b1"], []), "The change does not fit*" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_makes_no_sense_is_refused_with_the_reason(string rows, BeadEdit edit, string message)
    {
        var apply = () => Editor.Apply(Rows.Parse(rows), edit);

        apply.Should().Throw<EditRefusedException>().WithMessage(message);
    }

    private static string After(string rows, BeadEdit edit) => Rows.Print(Editor.Apply(Rows.Parse(rows), edit));

    private static Article Text(Language language, params string[] sentences) => Aligning.SyntheticText.Article(language, sentences);
}
