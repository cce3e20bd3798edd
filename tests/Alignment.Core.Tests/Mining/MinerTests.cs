using Alignment.Core.Lexicon;
using Alignment.Core.Mining;
using Alignment.Core.Tests.Aligning;

namespace Alignment.Core.Tests.Mining;

public class MinerTests
{
    private const int Hidden = 120; // pairs
    private const int Others = 280; // lines of either side without a counterpart

    [Fact]
    public void Pairs_hidden_among_other_lines_are_found()
    {
        var (french, english, partner) = Collections(seed: 1);

        var pairs = Mine(french, english);

        var right = pairs.Count(pair => partner[pair.French] == pair.English);
        right.Should().BeGreaterThan(Hidden * 9 / 10);
        right.Should().BeGreaterThan(pairs.Count * 9 / 10);
    }

    [Fact]
    public void Pairs_come_most_probable_first_and_no_line_comes_twice()
    {
        for (var seed = 1; seed <= 10; seed++)
        {
            var (french, english, _) = Collections(seed);

            var pairs = Mine(french, english, new MiningOptions { MinProbability = 0 });

            pairs.Should().BeInDescendingOrder(pair => pair.Probability, $"seed {seed}");
            pairs.Zip(pairs.Skip(1)).Where(two => two.First.Probability == two.Second.Probability)
                .Should().OnlyContain(two => two.First.French < two.Second.French, $"seed {seed}");
            pairs.Select(pair => pair.French).Should().OnlyHaveUniqueItems($"seed {seed}");
            pairs.Select(pair => pair.English).Should().OnlyHaveUniqueItems($"seed {seed}");
            pairs.Should().OnlyContain(pair => pair.Probability >= 0 && pair.Probability <= 1, $"seed {seed}");
        }
    }

    [Fact]
    public void The_pairs_do_not_depend_on_the_threads()
    {
        var (french, english, _) = Collections(seed: 2);

        var one = Mine(french, english, new MiningOptions { Threads = 1 });

        Mine(french, english, new MiningOptions { Threads = 4 }).Should().Equal(one);
    }

    [Fact]
    public void A_higher_threshold_leaves_the_head_of_the_list()
    {
        var (french, english, _) = Collections(seed: 3);
        var all = Mine(french, english, new MiningOptions { MinProbability = 0.2 });

        var sure = Mine(french, english, new MiningOptions { MinProbability = 0.9 });

        sure.Should().Equal(all.Where(pair => pair.Probability >= 0.9));
        sure.Count.Should().BeInRange(1, all.Count);
    }

    [Fact]
    public void Copies_of_a_line_are_paired_in_order()
    {
        var (french, english, _) = Collections(seed: 4);
        var best = Mine(french, english)[0];
        var (f, e) = (french[best.French], english[best.English]);

        var pairs = Mine([.. french, f, f], [e, .. english]);

        pairs.Where(pair => pair.Probability == best.Probability && (french.Append(f).Append(f).ElementAt(pair.French) == f))
            .Select(pair => (pair.French, pair.English))
            .Should().Equal((best.French, 0), (french.Count, best.English + 1));
    }

    [Fact]
    public void Ten_thousand_identical_lines_are_one_text()
    {
        var words = Enumerable.Range(20, 9).ToArray();

        var pairs = Mine(
            Enumerable.Repeat(string.Join(' ', words.Select(SyntheticText.French)), 10_000), Enumerable.Repeat(string.Join(' ', words.Select(SyntheticText.English)), 10_000));

        pairs.Select(pair => (pair.French, pair.English)).Should().Equal(Enumerable.Range(0, 10_000).Select(line => (line, line)));
    }

    [Fact]
    public void Common_words_do_not_cost_the_square()
    {
        // Every line has the same ten words and one of its own: all pairs of them would be sixty-four million.
        var common = string.Join(' ', Enumerable.Range(0, 10).Select(SyntheticText.French));
        var commonInEnglish = string.Join(' ', Enumerable.Range(0, 10).Select(SyntheticText.English));

        var pairs = Mine(
            Enumerable.Range(0, 8_000).Select(number => $"{common} {number}"), Enumerable.Range(0, 8_000).Select(number => $"{number} {commonInEnglish}"),
            new MiningOptions { MinProbability = 0 });

        pairs.Count.Should().BeLessThanOrEqualTo(8_000);
    }

    [Fact]
    public void Text_that_is_no_text_gives_a_result()
    {
        string[] odd = ["", " ", "\uD83D", "\u202E\u200F\u202C", new string('x', 1_000_000), string.Concat(Enumerable.Repeat("1,2.3;", 100_000)), "\0\n\t"];
        var (french, english, partner) = Collections(seed: 5);

        var pairs = Mine([.. odd, .. french], [.. odd, .. english]);

        pairs.Count(pair => pair.French >= odd.Length && partner[pair.French - odd.Length] == pair.English - odd.Length).Should().BeGreaterThan(Hidden * 9 / 10);
    }

    [Fact]
    public void An_empty_side_has_no_pairs()
    {
        Mine([], ["One."]).Should().BeEmpty();
        Mine(["Un."], []).Should().BeEmpty();
        Mine([], []).Should().BeEmpty();
    }

    [Fact]
    public void Progress_rises_to_the_whole()
    {
        var (french, english, _) = Collections(seed: 6);
        var told = new List<MiningProgress>();

        new Miner(SyntheticText.Lexicon).Mine(french, english, new Listener(told));

        told.Select(progress => progress.Done).Should().BeInAscendingOrder();
        told.Select(progress => progress.Step).Distinct().Should().Equal("preparing", "searching", "weighing");
        told[^1].Done.Should().Be(1);
    }

    [Fact]
    public void Mining_stops_when_it_is_told_to()
    {
        var (french, english, _) = Collections(seed: 7);

        ((Action)(() => new Miner(SyntheticText.Lexicon).Mine(french, english, null, new CancellationToken(canceled: true)))).Should().Throw<OperationCanceledException>();
    }

    [BenchFact]
    public void The_mining_set_reaches_its_floor()
    {
        var folder = Path.Combine(BenchFactAttribute.Folder!, "C_mining");
        var (french, english) = (Rows("fr.tsv"), Rows("en.tsv"));
        var gold = Rows("gold.tsv").Select(row => (row[0], row[1])).ToHashSet();

        var pairs = new Miner(LexiconFile.ReadShipped()).Mine([.. french.Select(row => row[1])], [.. english.Select(row => row[1])]);

        var right = pairs.Count(pair => gold.Contains((french[pair.French][0], english[pair.English][0])));
        (2.0 * right / (pairs.Count + gold.Count)).Should().BeGreaterThan(0.935);

        List<string[]> Rows(string name) => [.. File.ReadLines(Path.Combine(folder, name)).Select(line => line.Split('\t'))];
    }

    private static IReadOnlyList<MinedPair> Mine(IEnumerable<string> french, IEnumerable<string> english, MiningOptions? options = null) =>
        new Miner(SyntheticText.Lexicon, options).Mine([.. french], [.. english]);

    /// <summary>Lines in the order of chance, and for each French one its English one or -1.</summary>
    private static (List<string> French, List<string> English, int[] Partner) Collections(int seed)
    {
        var random = new Random(seed);
        var sentences = SyntheticText.Sentences(random, Hidden + 2 * Others);
        var frenchOrder = Enumerable.Range(0, Hidden + Others).ToArray();
        var englishOrder = Enumerable.Range(0, Hidden).Concat(Enumerable.Range(Hidden + Others, Others)).ToArray();
        random.Shuffle(frenchOrder);
        random.Shuffle(englishOrder);
        return (
            [.. frenchOrder.Select(index => string.Join(' ', sentences[index].Select(SyntheticText.French)) + ".")],
            [.. englishOrder.Select(index => string.Join(' ', sentences[index].Select(SyntheticText.English)) + ".")],
            [.. frenchOrder.Select(index => index < Hidden ? Array.IndexOf(englishOrder, index) : -1)]);
    }

    private sealed class Listener(List<MiningProgress> told) : IProgress<MiningProgress>
    {
        public void Report(MiningProgress value) => told.Add(value);
    }
}
