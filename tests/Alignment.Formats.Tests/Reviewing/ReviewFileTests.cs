using Alignment.Core;
using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Reviewing;
using Alignment.Core.Text;
using Alignment.Core.Translating;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Reviewing;

namespace Alignment.Formats.Tests.Reviewing;

public sealed class ReviewFileTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 1, 6, 12, 0, 0, TimeSpan.Zero);
    private static readonly BitextEditor Editor = new();

    private readonly TemporaryFolder folder = new();

    private string Path => folder["a--b.bitext.jsonl"];

    private string Journal => folder["a--b.journal.jsonl"];

    public ReviewFileTests() => BitextFile.Save(Start(), Path);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_done_is_there_when_the_file_is_opened_again_though_it_was_never_saved()
    {
        var file = ReviewFile.Open(Path);
        Do(file, "merge", new BeadEdit.Merge(["b1", "b2"]));
        Do(file, "text", new BeadEdit.SetText(Language.English, 2, "It is snowing hard."));
        Do(file, "translation", new BeadEdit.SetTranslation("b4", "Rien.", new DateOnly(2026, 1, 6)));
        Do(file, "state", new BeadEdit.SetState(["b3"], BeadState.Rejected));

        var again = ReviewFile.Open(Path);

        again.History.Should().BeEquivalentTo(file.History);
        File.ReadAllText(Path).Should().NotContain("review", "nothing but the journal was written");
        Print(BitextFile.Load(Path)).Should().Be(Print(file.History.Bitext), "every command sees what a review has added");
    }

    [Fact]
    public void Undoing_and_doing_again_goes_on_after_a_restart_and_a_save()
    {
        var file = ReviewFile.Open(Path);
        var states = new List<string> { Print(file.History.Bitext) };
        foreach (var edit in new BeadEdit[] { new BeadEdit.Merge(["b1", "b2"]), new BeadEdit.Unlink("b1"), new BeadEdit.SetState(["b3"], BeadState.Confirmed) })
        {
            Do(file, "edit", edit);
            states.Add(Print(file.History.Bitext));
        }

        file.Save();
        for (var step = states.Count - 2; step >= 0; step--)
        {
            file = ReviewFile.Open(Path);
            file.Do(ReviewAction.Undo, "", null, Noon);
            Print(file.History.Bitext).Should().Be(states[step]);
        }

        file = ReviewFile.Open(Path);
        file.Do(ReviewAction.Redo, "", null, Noon);
        file.Save();
        Print(BitextFile.Load(Path)).Should().Be(states[1]);
        var undo = () => ReviewFile.Open(Path).Do(ReviewAction.Undo, "", null, Noon);
        undo.Should().NotThrow();
        undo.Should().Throw<EditRefusedException>().WithMessage("There is nothing to undo.");
    }

    [Fact]
    public void Saving_says_in_the_bitext_how_much_of_the_journal_it_contains()
    {
        var file = ReviewFile.Open(Path);
        Do(file, "merge", new BeadEdit.Merge(["b1", "b2"]));
        file.HasUnsaved.Should().BeTrue();
        file.Save();
        Do(file, "state", new BeadEdit.SetState(["b3"], BeadState.Confirmed));

        File.ReadLines(Path).First().Should().Contain("\"entries\":1");
        Print(ReviewFile.Open(Path).History.Bitext).Should().Be(Print(file.History.Bitext));
    }

    [Fact]
    public void A_line_that_a_killed_process_left_unfinished_was_never_acknowledged_and_is_cut()
    {
        var file = ReviewFile.Open(Path);
        Do(file, "merge", new BeadEdit.Merge(["b1", "b2"]));
        var whole = File.ReadAllBytes(Journal);
        Do(file, "state", new BeadEdit.SetState(["b3"], BeadState.Confirmed));
        var both = File.ReadAllBytes(Journal);

        for (var length = whole.Length; length < both.Length; length += 7)
        {
            File.WriteAllBytes(Journal, both[..length]);
            var again = ReviewFile.Open(Path);
            again.History.Entries.Should().Be(1);
            Do(again, "state", new BeadEdit.SetState(["b4"], BeadState.Rejected));
            ReviewFile.Open(Path).History.Bitext.Beads.Single(bead => bead.Id == "b4").State.Should().Be(BeadState.Rejected);
        }
    }

    [Fact]
    public void A_journal_cut_within_its_first_line_is_no_obstacle()
    {
        File.WriteAllText(Journal, "{\"format\":\"alignm");

        var file = ReviewFile.Open(Path);
        Do(file, "state", new BeadEdit.SetState(["b3"], BeadState.Confirmed));

        ReviewFile.Open(Path).History.Entries.Should().Be(1);
        folder.Names.Should().Contain("a--b.journal-2.jsonl");
    }

    [Theory]
    [InlineData(1, "{\"entry\":1,", "line 2, column 11: is not valid JSON*")]
    [InlineData(1, "{\"entry\":2,\"time\":\"2026-01-06T12:00:00Z\",\"action\":\"undo\",\"name\":\"\"}", "line 2: the entry has the number 2, and 1 is expected*")]
    [InlineData(1, "{\"entry\":1,\"time\":\"noon\",\"action\":\"undo\",\"name\":\"\"}", "line 2, column 19: \"time\" is \"noon\"*")]
    [InlineData(1, "{\"entry\":1,\"time\":\"2026-01-06T12:00:00Z\",\"action\":\"undo\",\"name\":\"\"}", "does not fit a--b.bitext.jsonl: There is nothing to undo*")]
    [InlineData(1, "{\"entry\":1,\"time\":\"2026-01-06T12:00:00Z\",\"action\":\"edit\",\"name\":\"x\",\"states\":[{\"bead\":\"b9\",\"before\":\"automatic\",\"after\":\"confirmed\"}]}", "does not fit a--b.bitext.jsonl: *no bead b9*")]
    [InlineData(0, "{\"format\":\"alignment-journal\",\"version\":2,\"journal\":\"x\",\"base\":\"y\"}", "line 1, column 1: a journal begins with*")]
    public void A_journal_that_is_damaged_is_refused_with_the_place(int line, string text, string message)
    {
        var file = ReviewFile.Open(Path);
        Do(file, "state", new BeadEdit.SetState(["b3"], BeadState.Confirmed));
        var lines = File.ReadAllLines(Journal);
        lines[line] = text;
        File.WriteAllText(Journal, string.Join('\n', lines) + "\n");

        var open = () => ReviewFile.Open(Path);

        open.Should().Throw<InputFormatException>().WithMessage($"{Journal}*{message}");
    }

    [Fact]
    public void Whoever_writes_second_is_told_to_look_again_and_nothing_is_overwritten()
    {
        var (one, other) = (ReviewFile.Open(Path), ReviewFile.Open(Path));
        Do(one, "state", new BeadEdit.SetState(["b1"], BeadState.Confirmed));

        var second = () => Do(other, "state", new BeadEdit.SetState(["b2"], BeadState.Confirmed));

        second.Should().Throw<ChangedElsewhereException>().WithMessage("*another window or program*");
        other.History.Entries.Should().Be(1, "it has looked itself");
        second.Should().NotThrow();
        ReviewFile.Open(Path).History.Bitext.Beads.Select(bead => bead.State).Should().StartWith([BeadState.Confirmed, BeadState.Confirmed]);
    }

    [Fact]
    public void What_another_command_has_written_into_the_file_meanwhile_stays()
    {
        var file = ReviewFile.Open(Path);
        Do(file, "state", new BeadEdit.SetState(["b1"], BeadState.Confirmed));
        var filled = BitextFile.Load(Path);
        BitextFile.Save(filled with { Beads = [.. filled.Beads.Select(bead => bead.IsLink ? bead : bead with { Translation = new Translation(Language.French, "Fin.", new Provenance(TranslationSource.Machine)) })] }, Path);
        Do(file, "state", new BeadEdit.SetState(["b2"], BeadState.Confirmed));

        file.Save();

        var saved = BitextFile.Load(Path);
        saved.Beads.Single(bead => bead.Id == "b4").Translation!.Text.Should().Be("Fin.");
        saved.Beads.Count(bead => bead.State == BeadState.Confirmed).Should().Be(2);
    }

    [Fact]
    public void The_journal_of_another_version_of_the_file_is_kept_under_another_name()
    {
        var file = ReviewFile.Open(Path);
        Do(file, "state", new BeadEdit.SetState(["b1"], BeadState.Confirmed));
        var old = File.ReadAllText(Journal);
        BitextFile.Save(Start() with { SameOrder = true }, Path);

        var fresh = ReviewFile.Open(Path);
        fresh.HasStrangeJournal.Should().BeTrue();
        fresh.History.Entries.Should().Be(0);
        Do(fresh, "state", new BeadEdit.SetState(["b2"], BeadState.Confirmed));

        File.ReadAllText(folder["a--b.journal-2.jsonl"]).Should().Be(old);
        ReviewFile.Open(Path).History.Bitext.Beads[1].State.Should().Be(BeadState.Confirmed);
    }

    [Fact]
    public void A_journal_of_random_bytes_is_refused_and_nothing_hangs()
    {
        var file = ReviewFile.Open(Path);
        Do(file, "merge", new BeadEdit.Merge(["b1", "b2"]));
        var whole = File.ReadAllBytes(Journal);
        var random = new Random(1);
        for (var round = 0; round < 300; round++)
        {
            var bytes = whole.ToArray();
            for (var hit = random.Next(1, 6); hit > 0; hit--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            File.WriteAllBytes(Journal, bytes);
            try
            {
                ReviewFile.Open(Path);
            }
            catch (InputFormatException)
            {
                // refused with a message; anything else would fail the test
            }
        }
    }

    private static void Do(ReviewFile file, string name, BeadEdit edit) => file.Do(ReviewAction.Edit, name, Editor.Change(file.History.Bitext, edit), Noon);

    private static string Print(Bitext bitext)
    {
        using var text = new StringWriter();
        BitextFile.Write(bitext with { Review = null, LastBead = 0 }, text);
        return text.ToString();
    }

    private static Bitext Start() => new(
        Article(Language.French, "Le pont ferme.", "Il pleut.", "Il neige."),
        Article(Language.English, "The bridge closes.", "It rains.", "It is snowing.", "The end."),
        [
            new Bead { Id = "b1", French = [0], English = [0], Relation = Relation.Equivalent, Probability = 0.9 },
            new Bead { Id = "b2", French = [1], English = [1], Relation = Relation.Equivalent, Probability = 0.8, Evidence = new Evidence { Matches = [new Match(MatchKind.Word, new TextSpan(3, 5), new TextSpan(3, 5), 1)] } },
            new Bead { Id = "b3", French = [2], English = [2], Relation = Relation.Partial, Probability = 0.7 },
            new Bead { Id = "b4", French = [], English = [3], Relation = Relation.OnlyEnglish, Probability = 1 },
        ]);

    private static Article Article(Language language, params string[] sentences) => new()
    {
        Id = language == Language.French ? "a" : "b",
        Language = language,
        Path = "x.txt",
        Sha256 = new string('0', 64),
        Sentences = [.. sentences.Select((text, index) => new Sentence(index, text, 0, new SourceSpan("x.txt", index + 1, 1, index + 1, text.Length + 1)))],
    };
}
