using System.Runtime.Versioning;
using Alignment.Core;
using Alignment.Core.Text;
using Alignment.Core.Translating;
using Alignment.Services.Memory;
using Microsoft.Data.Sqlite;

namespace Alignment.Services.Tests.Memory;

public sealed class MemoryFileTests : IDisposable
{
    private static readonly MemoryUnit Rain = new("La pluie tombe sur la ville depuis lundi.", "Rain has been falling on the city since Monday.") { Document = "desk.tmx", Date = new DateOnly(2026, 1, 6) };
    private static readonly MemoryUnit Snow = new("La neige tombe sur la ville depuis lundi.", "Snow has been falling on the city since Monday.");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_sentence_is_found_in_either_language_whatever_its_blanks_are()
    {
        using var memory = Open();
        memory.Add([Rain, Snow]);

        memory.FindExact("  La pluie\u00A0tombe sur la  ville depuis lundi.", Language.French).Should().Be(new MemoryMatch(Rain, 1));
        memory.FindExact(Snow.English, Language.English)!.Unit.Should().Be(Snow);
        memory.FindExact(Snow.English, Language.French).Should().BeNull();
        memory.FindExact("la pluie tombe sur la ville depuis lundi.", Language.French).Should().BeNull();
    }

    [Fact]
    public void The_most_similar_sentence_is_found_with_its_score()
    {
        using var memory = Open();
        memory.Add([Rain, Snow, new("Rien à voir.", "Nothing to see.")]);

        var match = memory.FindFuzzy("La neige tombe sur la ville depuis mardi.", Language.French, 0.6)!;

        match.Unit.Should().Be(Snow);
        match.Score.Should().Be(SentenceSimilarity.Of(Snow.French, "La neige tombe sur la ville depuis mardi.", Language.French)).And.BeInRange(0.8, 0.99);
        memory.FindFuzzy("La neige tombe sur la ville depuis mardi.", Language.French, 0.95).Should().BeNull();
        memory.FindFuzzy("", Language.French, 0.5).Should().BeNull();
    }

    [Fact]
    public void People_get_all_translations_of_a_sentence_and_of_similar_ones()
    {
        using var memory = Open();
        var other = new MemoryUnit(Rain.French, "It has rained on the city since Monday.") { IsConfirmed = true };
        memory.Add([Rain, Snow, other, new("Rien à voir.", "Nothing to see.")]);

        var found = memory.FindSimilar(Rain.French, Language.French, 0.6, most: 10);

        found.Select(match => match.Unit).Should().Equal(other, Rain, Snow);
        found[0].Score.Should().Be(1);
        found[2].Score.Should().BeInRange(0.6, 0.99);
        memory.FindSimilar(Rain.French, Language.French, 0.6, most: 1).Should().ContainSingle();
        memory.FindSimilar("", Language.French, 0.6, most: 10).Should().BeEmpty();
        memory.FindSimilar(Snow.English, Language.English, 0.6, most: 10)[0].Unit.Should().Be(Snow);
    }

    [Fact]
    public void Of_several_translations_the_confirmed_one_is_taken_then_the_most_used()
    {
        using var memory = Open();
        var (first, used, confirmed) = (new MemoryUnit("Oui.", "Yes."), new MemoryUnit("Oui.", "Yeah."), new MemoryUnit("Oui.", "Indeed.") { IsConfirmed = true });
        memory.Add([first, used]);
        memory.FindExact("Oui.", Language.French)!.Unit.Should().Be(first);

        memory.CountUse([used]);
        memory.FindExact("Oui.", Language.French)!.Unit.Should().Be(used);

        memory.Add([confirmed]);
        memory.FindExact("Oui.", Language.French)!.Unit.Should().Be(confirmed);
    }

    [Fact]
    public void A_unit_that_comes_again_is_one_unit_and_keeps_the_better_word_of_the_two()
    {
        using var memory = Open();
        memory.Add([Rain with { IsMachine = true }]);
        memory.Add([Rain with { IsConfirmed = true }, Rain]);

        memory.Units().Should().ContainSingle().Which.Should().Be(Rain with { IsConfirmed = true });
    }

    [Fact]
    public void An_answer_that_was_paid_for_is_found_by_all_that_makes_the_request()
    {
        var key = new MachineKey("azure", "category=news", Language.French, "Pluie.", "");
        var answer = new MachineTranslation(key, "Rain.", "news", new DateOnly(2026, 2, 3));
        using (var memory = Open())
        {
            memory.AddMachine([answer]);
        }

        using var again = Open();
        again.FindMachine(key).Should().Be(answer);
        foreach (var other in new[] { key with { Engine = "deepl" }, key with { Settings = "" }, key with { Source = Language.English }, key with { Text = "Pluie" }, key with { GlossaryRevision = "1" } })
        {
            again.FindMachine(other).Should().BeNull();
        }
    }

    [Fact]
    public void Units_come_all_or_none()
    {
        using var memory = Open();

        var adding = () => memory.Add([Rain, new MemoryUnit("Neige.", " ")]);

        adding.Should().Throw<ArgumentException>();
        memory.Units().Should().BeEmpty();
    }

    [Fact]
    public async Task Two_programs_may_write_at_a_time()
    {
        const int Rounds = 20;
        using var one = Open();
        using var other = Open();

        await Task.WhenAll(new[] { one, other }.Select((memory, number) => Task.Run(() =>
        {
            for (var round = 0; round < Rounds; round++)
            {
                memory.Add([new MemoryUnit($"Phrase {number} {round}.", $"Sentence {number} {round}."), Rain]);
            }
        })));

        one.Count().Units.Should().Be(2 * Rounds + 1);
        other.FindFuzzy("Phrase 1 19 !", Language.French, 0.5)!.Unit.English.Should().Be("Sentence 1 19.");
    }

    [Fact]
    public void Pruning_takes_what_was_asked_for_and_leaves_the_rest_findable()
    {
        using var memory = Open();
        memory.Add([Rain, Snow, new MemoryUnit("Oui.", "Yes.") { IsConfirmed = true, Date = new DateOnly(2020, 1, 1) }]);
        memory.AddMachine([new MachineTranslation(new MachineKey("azure", "", Language.French, "Pluie.", ""), "Rain.", null, new DateOnly(2026, 2, 3))]);
        memory.CountUse([Snow]);

        memory.Prune(new MemoryPruning { Units = true, Before = new DateOnly(2026, 1, 7) }).Should().Be((1, 0));
        memory.Prune(new MemoryPruning { Units = true, OnlyUnused = true }).Should().Be((0, 0));
        memory.Prune(new MemoryPruning { Answers = true, Before = new DateOnly(2026, 1, 1) }).Should().Be((0, 0));
        memory.Prune(new MemoryPruning { Answers = true }).Should().Be((0, 1));

        memory.Units().Select(unit => unit.English).Should().Equal(Snow.English, "Yes.");
        memory.FindFuzzy(Rain.French, Language.French, 0.5)!.Unit.Should().Be(Snow);
        memory.Count().Should().BeEquivalentTo(new MemoryStatistics(2) { Confirmed = 1, Used = 1, Oldest = new DateOnly(2020, 1, 1), Newest = new DateOnly(2020, 1, 1) });
    }

    /// <summary>The index finds what comparing with every unit finds.</summary>
    [Fact]
    public void The_index_misses_nothing_that_is_similar_enough()
    {
        const int Seed = 20261121;
        var random = new Random(Seed);
        string[] words = [.. Enumerable.Range(0, 60).Select(number => "mot" + number)];
        string Sentence() => string.Join(' ', Enumerable.Range(0, random.Next(3, 14)).Select(_ => words[random.Next(words.Length)]));
        var units = Enumerable.Range(0, 300).Select(number => new MemoryUnit(Sentence(), "Sentence " + number)).ToList();
        using var memory = Open();
        memory.Add(units);
        var all = new LoadedMemory();
        all.Add(units);

        var found = 0;
        for (var round = 0; round < 200; round++)
        {
            var tokens = units[random.Next(units.Count)].French.Split(' ');
            tokens[random.Next(tokens.Length)] = words[random.Next(words.Length)];
            var wanted = string.Join(' ', tokens);

            var match = memory.FindFuzzy(wanted, Language.French, 0.7);

            match?.Score.Should().BeGreaterThanOrEqualTo(0.7);
            (match?.Score).Should().Be((all.FindExact(wanted, Language.French) ?? all.FindFuzzy(wanted, Language.French, 0.7))?.Score, $"seed {Seed}, round {round}: {wanted}");
            found += match is null ? 0 : 1;
        }

        found.Should().BeGreaterThan(50);
    }

    [Fact]
    public void A_file_that_cannot_be_used_is_refused_with_the_way_out()
    {
        File.WriteAllText(folder["text.db"], "This is a text that somebody has named so, and it is long enough to be looked at.");
        Create("other.db", "CREATE TABLE letters (id INTEGER)");
        Create("newer.db", "CREATE TABLE units (id INTEGER); PRAGMA application_id = 1097618509; PRAGMA user_version = 99");
        Directory.CreateDirectory(folder["folder.db"]);
        using (var memory = Open())
        {
            memory.Add([Rain]);
        }

        var damaged = File.ReadAllBytes(folder["memory.db"]);
        Array.Fill<byte>(damaged, 0xA5, 4096, damaged.Length - 4096);
        File.WriteAllBytes(folder["damaged.db"], damaged);

        var lines = new[] { "text.db", "other.db", "newer.db", "folder.db", "damaged.db" }
            .Select(name => $"{name}: {Message(() => { using var memory = MemoryFile.Open(folder[name]); memory.FindExact(Rain.French, Language.French); })}");

        Golden.Check("memory-errors", "txt", string.Join('\n', lines) + "\n");
    }

    [Fact]
    public void Who_meets_a_locked_file_is_told_after_some_patience()
    {
        using var memory = Open();
        using var locking = new SqliteConnection($"Data Source={folder["memory.db"]};Pooling=False");
        locking.Open();
        using var held = locking.BeginTransaction();
        using var other = MemoryFile.Open(folder["memory.db"], TimeSpan.FromSeconds(1));

        var adding = () => other.Add([Rain]);

        adding.Should().Throw<OutputException>().WithMessage("*the translation memory is locked by another program*");
    }

    [OrdinaryUserFact]
    [UnsupportedOSPlatform("windows")]
    public void A_write_protected_file_is_read_and_who_writes_is_told_what_to_change()
    {
        using (var memory = Open())
        {
            memory.Add([Rain]);
            memory.IsWritable.Should().BeTrue();
        }

        var before = File.ReadAllBytes(folder["memory.db"]);
        File.SetUnixFileMode(folder["memory.db"], UnixFileMode.UserRead);

        using (var memory = Open())
        {
            memory.IsWritable.Should().BeFalse();
            memory.FindExact(Rain.French, Language.French)!.Unit.English.Should().Be(Rain.English);
            Message(() => memory.Add([Rain])).Should().Be("FOLDER/memory.db: the translation memory is write-protected, the file or its folder. Change that, or name another file.");
        }

        File.ReadAllBytes(folder["memory.db"]).Should().Equal(before);
    }

    [OrdinaryUserFact]
    [UnsupportedOSPlatform("windows")]
    public void Who_may_not_write_the_folder_is_told_so()
    {
        using (var memory = Open())
        {
            memory.Add([Rain]);
        }

        File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            Message(() => { using var memory = Open(); memory.FindExact(Rain.French, Language.French); }).Should().Contain("folder");
            Message(() => { using var memory = MemoryFile.Open(folder["new.db"]); }).Should().Contain("folder");
        }
        finally
        {
            File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private MemoryFile Open() => MemoryFile.Open(folder["memory.db"]);

    private void Create(string name, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={folder[name]};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private string Message(Action work) => work.Should().Throw<AlignmentException>().Which.Message.Replace(folder.Path, "FOLDER", StringComparison.Ordinal);
}
