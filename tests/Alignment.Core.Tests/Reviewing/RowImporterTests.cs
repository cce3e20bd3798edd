using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Reviewing.Importing;
using Alignment.Core.Text;
using Alignment.Core.Translating;

namespace Alignment.Core.Tests.Reviewing;

public class RowImporterTests
{
    private const string FiveRows = "b1 0-0 | b2 1+2-1 | b4 -2 | b3 3- | b5 4-3";

    private static readonly Bitext Exported = Rows.Parse(FiveRows);

    [Fact]
    public void Rows_that_nobody_has_touched_change_nothing()
    {
        var result = Import(Exported, All());

        result.After.Should().BeSameAs(Exported);
        result.Changes.Should().BeEmpty();
        result.Conflicts.Should().BeEmpty();
    }

    [Fact]
    public void Numbers_link_sentences_and_what_no_row_has_any_more_stands_alone()
    {
        var result = Import(Exported, All("b2", row => row with { French = [1] }));

        Rows.Print(result.After).Should().Be("b1 0-0 | b2! 1-1 | b4 -2 | b6 2- | b3 3- | b5 4-3");
        Said(result).Should().Be("line 2 b2: fr 2 ⇄ en 2, not fr 2 3 ⇄ en 2");
    }

    [Fact]
    public void A_row_that_takes_the_sentences_of_a_row_that_is_gone_is_a_merge()
    {
        var rows = All("b1", row => row with { French = [0, 3] }).Where(row => row.Bead != "b3");

        Rows.Print(Import(Exported, rows).After).Should().Be("b1! 0+3-0 | b2 1+2-1 | b4 -2 | b5 4-3");
    }

    [Fact]
    public void A_row_without_an_id_is_a_split()
    {
        var rows = All("b2", row => row with { French = [1], English = [], EnglishText = "", FrenchText = "Phrase 2.", Relation = null })
            .Append(new EditedRow { Place = "line 9", French = [2], English = [1], FrenchText = "Phrase 3.", EnglishText = "Sentence 2.", State = BeadState.Automatic });

        var result = Import(Exported, rows);

        Rows.Print(result.After).Should().Be("b1 0-0 | b2! 1- | b6! 2-1 | b4 -2 | b3 3- | b5 4-3");
        Said(result).Should().Be("line 2 b2: fr 2 ⇄ –, not fr 2 3 ⇄ en 2\nline 9 b6: new: fr 3 ⇄ en 2");
    }

    [Fact]
    public void Two_rows_may_exchange_sentences()
    {
        var rows = All("b1", row => row with { English = [3] }).Select(row => row.Bead == "b5" ? row with { English = [0] } : row);

        Rows.Print(Import(Exported, rows).After).Should().Be("b1! 0-3 | b2 1+2-1 | b4 -2 | b3 3- | b5! 4-0");
    }

    [Theory]
    [InlineData(Relation.Partial, null, "line 1 b1: relation partial", "b1! 0-0")]
    [InlineData(null, BeadState.Rejected, "line 1 b1: rejected", "b1x 0-0")]
    [InlineData(Relation.Partial, BeadState.Confirmed, "line 1 b1: relation partial; confirmed", "b1! 0-0")]
    public void What_a_person_says_of_a_link_is_taken_over(Relation? relation, BeadState? state, string said, string row)
    {
        var result = Import(Exported, All("b1", exported => exported with { Relation = relation ?? exported.Relation, State = state ?? exported.State }));

        Said(result).Should().Be(said);
        Rows.Print(result.After).Should().StartWith(row);
        result.After.Beads[0].Relation.Should().Be(relation ?? Relation.Equivalent);
    }

    [Fact]
    public void A_machine_s_translation_that_a_person_changes_or_approves_is_that_person_s()
    {
        var draft = new Translation(Language.English, "Phrase four.", new Provenance(TranslationSource.Machine) { Engine = "azure" }) { Flags = ["FACT001: ..."] };
        var bitext = Exported with { Beads = [.. Exported.Beads.Select(bead => bead.Id == "b3" ? bead with { Translation = draft } : bead)] };

        var changed = Import(bitext, All(bitext, "b3", row => row with { Translation = "Sentence four." }));
        var approved = Import(bitext, All(bitext, "b3", row => row with { IsTranslationApproved = true }));
        var removed = Import(bitext, All(bitext, "b3", row => row with { Translation = " " }));

        Said(changed).Should().Be("line 4 b3: translation changed");
        Bead(changed, "b3").Translation!.Text.Should().Be("Sentence four.");
        Bead(changed, "b3").Translation!.Provenance.Should().Be(new Provenance(TranslationSource.Person) { Engine = "azure", Date = new DateOnly(2026, 6, 1) });
        Said(approved).Should().Be("line 4 b3: translation approved");
        Bead(approved, "b3").Translation.Should().BeEquivalentTo(draft with { Provenance = Bead(changed, "b3").Translation!.Provenance, Flags = [] });
        Said(removed).Should().Be("line 4 b3: translation removed");
        Bead(removed, "b3").Translation.Should().BeNull();
    }

    [Fact]
    public void Changed_words_of_an_article_are_locked_unless_they_are_asked_for_and_keep_what_was_read()
    {
        var rows = All("b2", row => row with { FrenchText = "Phrase 2. Phrase trois." }).ToList();

        var locked = Import(Exported, rows);
        var taken = new RowImporter(new ImportOptions { AllowsWording = true }).Import(Exported, rows);

        locked.After.Should().BeSameAs(Exported);
        locked.Conflicts.Should().ContainSingle().Which.Problem.Should().StartWith("the French wording has changed, and the words of articles are locked.");
        Said(taken).Should().Be("line 2 b2: French sentence 3 reworded");
        taken.After.French.Sentences[2].Should().Match<Sentence>(sentence => sentence.Text == "Phrase trois." && sentence.Original == "Phrase 3.");
    }

    [Theory]
    [InlineData("Phrase 2. Phrase trois.", 2)]
    [InlineData("Phrase deux. Phrase 3.", 1)]
    [InlineData("Phrase 2 bis. Phrase trois.", null)]
    [InlineData("Tout autre chose", null)]
    public void A_changed_wording_belongs_to_a_sentence_only_if_the_others_are_as_they_were(string text, int? sentence)
    {
        var result = new RowImporter(new ImportOptions { AllowsWording = true }).Import(Exported, [.. All("b2", row => row with { FrenchText = text })]);

        result.After.French.Sentences.Where(other => other.Original is not null).Select(other => (int?)other.Index).SingleOrDefault().Should().Be(sentence);
        result.Conflicts.Should().HaveCount(sentence is null ? 1 : 0);
    }

    [Fact]
    public void White_space_and_characters_that_formats_cannot_hold_are_no_change() =>
        Import(Exported, All("b2", row => row with { FrenchText = "  Phrase\u00A02.\nPhrase 3. " })).Should().Match<ImportResult>(result => result.Changes.Count + result.Conflicts.Count == 0);

    [Fact]
    public void What_has_changed_in_the_bitext_alone_stays()
    {
        var now = Rows.Parse("b1! 0-0 | b2 1+2-1 | b4 -2 | b3 3- | b5 4-3");

        var result = Import(now, All("b5", row => row with { State = BeadState.Confirmed }));

        Rows.Print(result.After).Should().Be("b1! 0-0 | b2 1+2-1 | b4 -2 | b3 3- | b5! 4-3");
        result.Conflicts.Should().BeEmpty();
    }

    [Fact]
    public void What_has_changed_on_both_sides_is_a_conflict_and_stays_as_it_is()
    {
        var now = Rows.Parse("b1! 0-0 | b2 1+2-1 | b4 -2 | b3 3- | b5 4-3");

        var result = Import(now, All("b1", row => row with { Relation = Relation.Partial }));

        result.After.Should().BeSameAs(now);
        Conflicts(result).Should().Be("line 1 b1: the row has changed, and so has bead b1 in the bitext since the export. Export again, and edit that file.");
    }

    [Fact]
    public void The_same_change_on_both_sides_is_no_conflict()
    {
        var now = Rows.Parse("b1! 0-0 | b2 1+2-1 | b4 -2 | b3 3- | b5 4-3");

        Import(now, All("b1", row => row with { State = BeadState.Confirmed })).Conflicts.Should().BeEmpty();
    }

    [Fact]
    public void What_is_imported_once_more_is_no_change_and_no_conflict()
    {
        var rows = All("b2", row => row with { French = [1], Relation = Relation.Partial, State = BeadState.Confirmed })
            .Select(row => row.Bead == "b4" ? row with { English = [], EnglishText = "" } : row)
            .Append(new EditedRow { Place = "line 9", French = [2], English = [2], FrenchText = "Phrase 3.", EnglishText = "Sentence 3." }).ToList();

        var first = Import(Exported, rows);
        var second = Import(first.After, rows);

        Rows.Print(first.After).Should().Be("b1 0-0 | b2! 1-1 | b6! 2-2 | b3 3- | b5 4-3");
        first.Conflicts.Should().BeEmpty();
        Said(second).Should().BeEmpty();
        Conflicts(second).Should().BeEmpty();
    }

    [Fact]
    public void A_row_that_nobody_has_touched_does_not_mind_that_its_bead_is_gone() =>
        Conflicts(Import(Rows.Parse("b1 0-0 | b2 1+2+3-1+2 | b5 4-3"), All())).Should().BeEmpty();

    [Fact]
    public void A_sentence_in_two_rows_is_a_conflict_of_both_and_of_who_waits_for_them()
    {
        var rows = All("b1", row => row with { French = [0, 3] }).Select(row => row.Bead == "b5" ? row with { English = [0, 3] } : row);

        var result = Import(Exported, rows);

        result.After.Should().BeSameAs(Exported);
        Conflicts(result).Should().Be(
            "line 1 b1: French sentence 4 stands in line 4 too. Leave it in one of them.\n"
            + "line 4 b3: French sentence 4 stands in line 1 too. Leave it in one of them.\n"
            + "line 5 b5: English sentence 1 stands in line 1 too. Leave it in one of them.");
    }

    [Fact]
    public void A_row_that_takes_from_a_bead_in_conflict_is_in_conflict()
    {
        // b3 gives its sentence to b1, and is damaged itself
        var rows = All("b1", row => row with { French = [0, 3] }).Select(row => row.Bead == "b3" ? row with { Problems = ["relation is odd"] } : row);

        Conflicts(Import(Exported, rows)).Should().Be(
            "line 4 b3: relation is odd.\nline 1 b1: it takes sentences of bead b3, whose own row is in conflict. Mend that one first.");
    }

    [Theory]
    [InlineData("twice", "line 2 b2: the row stands in line 9 too. Keep one; to split a bead, clear the id in the new row.\nline 9 b2: the row stands in line 2 too. Keep one; to split a bead, clear the id in the new row.")]
    [InlineData("unknown", "line 9 b77: the bitext has no bead b77. It may have been merged or taken apart since the export; export again.")]
    [InlineData("beyond", "line 2 b2: there is no French sentence 100: the article has 5. Correct the number.")]
    [InlineData("unnumbered", "line 9 : a row without the id of a bead needs the numbers of its sentences. Write them, or remove the row.")]
    [InlineData("text alone", "line 3 b4: there is French text without the number of a sentence. Write the number to link a sentence, or put a translation in its own column.")]
    [InlineData("blanked", "line 1 b1: the French text is gone, and its sentences are still there. To part the sides, clear the numbers of the sentences too.")]
    [InlineData("odd relation", "line 1 b1: the relation says that one language has it alone, and there are sentences of both. Clear the numbers of one side to part them.")]
    [InlineData("no gap", "line 1 b1: the row has sentences of both languages, so there is no gap to translate. Clear the translation.")]
    [InlineData("no base", "line 1 b1: the row has changed, and what the bead was on export cannot be read any more, so that nobody can tell who changed it. Export again, and edit that file.")]
    public void What_contradicts_itself_is_listed_and_nothing_is_guessed(string what, string expected)
    {
        var rows = what switch
        {
            "twice" => All().Append(Row(Exported, "b2", 9)),
            "unknown" => All().Append(Row(Exported, "b2", 9) with { Bead = "b77", Relation = Relation.Partial }),
            "beyond" => All("b2", row => row with { French = [99] }),
            "unnumbered" => All().Append(new EditedRow { Place = "line 9", FrenchText = "x" }),
            "text alone" => All("b4", row => row with { FrenchText = "x" }),
            "blanked" => All("b1", row => row with { FrenchText = "" }),
            "odd relation" => All("b1", row => row with { Relation = Relation.OnlyFrench }),
            "no gap" => All("b1", row => row with { Translation = "x" }),
            _ => All("b1", row => row with { State = BeadState.Confirmed, Base = null }),
        };

        var result = Import(Exported, rows);

        Conflicts(result).Should().Be(expected);
        result.After.Should().BeSameAs(Exported);
    }

    [Fact]
    public void Whatever_rows_say_every_sentence_stays_in_one_bead_and_the_change_leads_there_and_back()
    {
        const int Seed = 20_261_122;
        var random = new Random(Seed);
        for (var i = 0; i < 500; i++)
        {
            var rows = All().Select(row => random.Next(3) switch
            {
                0 => row with { French = Any(random, 5), FrenchText = null },
                1 => row with { English = Any(random, 4), EnglishText = null, Relation = null },
                _ => row,
            }).Where(_ => random.Next(5) > 0);

            var result = Import(Exported, rows);

            result.After.Beads.SelectMany(bead => bead.French).Order().Should().Equal([0, 1, 2, 3, 4], $"seed {Seed}, case {i}");
            result.After.Beads.SelectMany(bead => bead.English).Order().Should().Equal([0, 1, 2, 3], $"seed {Seed}, case {i}");
            Rows.Print(result.ToChange().ApplyTo(Exported)).Should().Be(Rows.Print(result.After), $"seed {Seed}, case {i}");
            Rows.Print(result.ToChange().Inverse().ApplyTo(result.After)).Should().Be(FiveRows, $"seed {Seed}, case {i}");
        }
    }

    private static int[] Any(Random random, int count) => [.. Enumerable.Range(0, count).Where(_ => random.Next(3) == 0)];

    private static ImportResult Import(Bitext bitext, IEnumerable<EditedRow> rows) =>
        new RowImporter(new ImportOptions { Date = new DateOnly(2026, 6, 1) }).Import(bitext, [.. rows]);

    private static IEnumerable<EditedRow> All(string? bead = null, Func<EditedRow, EditedRow>? edit = null) => All(Exported, bead, edit);

    private static IEnumerable<EditedRow> All(Bitext bitext, string? bead = null, Func<EditedRow, EditedRow>? edit = null) =>
        bitext.Beads.Select((other, index) => Row(bitext, other.Id, index + 1)).Select(row => row.Bead == bead ? edit!(row) : row);

    private static EditedRow Row(Bitext bitext, string id, int line)
    {
        var bead = bitext.Beads.First(bead => bead.Id == id);
        return new EditedRow
        {
            Place = $"line {line}",
            Bead = id,
            Base = BeadFingerprint.Of(bitext, bead),
            French = bead.French,
            English = bead.English,
            FrenchText = bitext.FrenchText(bead),
            EnglishText = bitext.EnglishText(bead),
            Relation = bead.Relation,
            State = bead.State,
            Translation = bead.Translation?.Text ?? "",
        };
    }

    private static Bead Bead(ImportResult result, string id) => result.After.Beads.First(bead => bead.Id == id);

    private static string Said(ImportResult result) => string.Join('\n', result.Changes.Select(change => $"{change.Place} {change.Bead}: {change.What}"));

    private static string Conflicts(ImportResult result) => string.Join('\n', result.Conflicts.Select(conflict => $"{conflict.Place} {conflict.Bead}: {conflict.Problem}"));
}
