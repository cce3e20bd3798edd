using System.Security.Cryptography;
using Alignment.Core.Lexicon;
using Alignment.Core.Tests.Aligning;

namespace Alignment.Core.Tests.Lexicon;

public class LexiconTrainerTests
{
    private const int Words = 60;

    [Fact]
    public void Words_that_come_together_are_learnt_as_translations()
    {
        var lexicon = Train(Corpus(2000));

        var right = Enumerable.Range(0, Words).Count(word => Best(lexicon, SyntheticText.French(word)) == SyntheticText.English(word));
        right.Should().BeGreaterThanOrEqualTo(Words - 1);
    }

    [Fact]
    public void The_same_pairs_give_the_same_bytes_for_any_number_of_threads()
    {
        var bytes = new[] { 1, 2, 4, 7 }.Select(threads => Bytes(Train(Corpus(5000), new TrainingOptions { Threads = threads })));

        bytes.Select(SHA256.HashData).Select(Convert.ToHexString).Distinct().Should().ContainSingle();
    }

    [Fact]
    public void The_bytes_stay_what_they_were()
    {
        // A lexicon can be made again from its pairs, by this version of the program as by the last. A change of the method changes the hash.
        var hash = Convert.ToHexStringLower(SHA256.HashData(Bytes(Train(Corpus(500)))));

        hash.Should().Be("01b76f3d32e814e46c8cb367e0baaaeaba19a98c88339d3999bdbd80d4b14f29");
    }

    [Fact]
    public void Rare_words_are_left_out()
    {
        var pairs = Corpus(500).Append(new SentencePair("hapaxeau", "hapaxy")).ToList();

        Train(pairs).French.Find("hapaxeau").Should().Be(-1);
        Train(pairs, new TrainingOptions { MinWordCount = 1 }).French.Find("hapaxeau").Should().BeGreaterThanOrEqualTo(0);
    }

    [Fact]
    public void Blank_sides_and_overlong_ones_teach_nothing_and_harm_nothing()
    {
        var odd = new[]
        {
            new SentencePair("", ""), new SentencePair(SyntheticText.French(1), ""), new SentencePair("", SyntheticText.English(1)),
            new SentencePair(string.Concat(Enumerable.Repeat(SyntheticText.French(2) + " ", 5000)), SyntheticText.English(9)),
            new SentencePair("\uD83D \u202E", "\uDE80"),
        };

        var lexicon = Train(Corpus(2000).Concat(odd));

        Best(lexicon, SyntheticText.French(2)).Should().Be(SyntheticText.English(2));
    }

    [Fact]
    public void Nothing_to_learn_from_is_an_error_that_says_what_to_do()
    {
        ((Action)(() => Train([]))).Should().Throw<TooFewPairsException>()
            .WithMessage("no pair with words on both sides among 0 lines. Give lines of French, a tab, and English.");
        ((Action)(() => Train([new SentencePair("un", "one")]))).Should().Throw<TooFewPairsException>()
            .WithMessage("no two words came together often enough in 1 sentence pairs. Give more text, or lower --min-count.");
    }

    [Fact]
    public void Training_on_a_lexicon_keeps_all_that_it_knows_and_adds_what_is_new()
    {
        var from = Train(Corpus(2000));

        var lexicon = Train(House(), new TrainingOptions { MinWordCount = 1 }, from);

        for (var word = 0; word < from.French.Count; word++)
        {
            var id = lexicon.French.Find(from.French[word]);
            lexicon.French.CountOf(id).Should().BeGreaterThanOrEqualTo(from.French.CountOf(word));
            var kept = lexicon.Translations(id).ToArray().Select(translation => lexicon.English[translation]);
            kept.Should().Contain(from.Translations(word).ToArray().Select(translation => from.English[translation]));
            Best(lexicon, from.French[word]).Should().Be(Best(from, from.French[word]));
        }

        Best(lexicon, "bourgplexe").Should().Be("townplex");
        lexicon.French.CountOf(lexicon.French.Find("bourgplexe")).Should().Be(5);
        lexicon.French.Total.Should().Be(from.French.Total + House().Sum(pair => pair.French.Split(' ').Length));
    }

    [Fact]
    public void Training_on_a_lexicon_gives_the_same_bytes_for_any_number_of_threads()
    {
        var from = Train(Corpus(2000));
        var pairs = Corpus(3000).Concat(House()).ToList();

        var bytes = new[] { 1, 2, 4 }.Select(threads => Bytes(Train(pairs, new TrainingOptions { Threads = threads }, from)));

        bytes.Select(SHA256.HashData).Select(Convert.ToHexString).Distinct().Should().ContainSingle();
    }

    [Fact]
    public void A_lighter_lexicon_yields_to_the_pairs()
    {
        // The lexicon says one thing of a word, the pairs another.
        var from = Train(Corpus(2000));
        var pairs = Enumerable.Range(0, 40).Select(number => new SentencePair(
            $"{SyntheticText.French(3)} {SyntheticText.French(10 + number % 20)}", $"newsense {SyntheticText.English(10 + number % 20)}")).ToList();

        Best(Train(pairs, null, from), SyntheticText.French(3)).Should().Be(SyntheticText.English(3));
        Best(Train(pairs, new TrainingOptions { FromWeight = 0.01 }, from), SyntheticText.French(3)).Should().Be("newsense");
    }

    [Fact]
    public void Training_on_a_lexicon_with_nothing_new_is_an_error() =>
        ((Action)(() => Train([new SentencePair("", "")], null, Train(Corpus(500))))).Should().Throw<TooFewPairsException>();

    [Fact]
    public void Progress_rises_to_the_whole()
    {
        var told = new List<TrainingProgress>();

        new LexiconTrainer(new TrainingOptions { Iterations = 3 }).Train(Corpus(500), new Listener(told), CancellationToken.None);

        told.Select(progress => progress.Done).Should().BeInAscendingOrder();
        told.Select(progress => progress.Step).Distinct().Should().Equal("reading", "pass 1 of 3", "pass 2 of 3", "pass 3 of 3");
        told[^1].Done.Should().Be(1);
    }

    [Fact]
    public void Training_stops_when_it_is_told_to()
    {
        using var source = new CancellationTokenSource();
        var pairs = Corpus(20_000).Select((pair, index) =>
        {
            if (index == 10_000)
            {
                source.Cancel();
            }

            return pair;
        });

        ((Action)(() => new LexiconTrainer(new TrainingOptions()).Train(pairs, null, source.Token))).Should().Throw<OperationCanceledException>();
    }

    /// <summary>Sentence pairs in which each French word has its English one at about the same place.</summary>
    private static List<SentencePair> Corpus(int count)
    {
        var random = new Random(1);
        return
        [
            .. Enumerable.Range(0, count).Select(_ =>
            {
                var words = Enumerable.Range(0, random.Next(3, 12)).Select(_ => random.Next(Words)).ToArray();
                var english = words.ToList();
                if (random.Next(3) == 0)
                {
                    english.Reverse(0, 2);
                }

                return new SentencePair(string.Join(' ', words.Select(SyntheticText.French)), string.Join(' ', english.Select(SyntheticText.English)));
            }),
        ];
    }

    /// <summary>Sentence pairs with a word that no other text has, five times.</summary>
    private static List<SentencePair> House() =>
    [
        .. Enumerable.Range(0, 5).Select(number => new SentencePair(
            $"{SyntheticText.French(number)} bourgplexe {SyntheticText.French(number + 20)}", $"{SyntheticText.English(number)} townplex {SyntheticText.English(number + 20)}")),
    ];

    private static BilingualLexicon Train(IEnumerable<SentencePair> pairs, TrainingOptions? options = null, BilingualLexicon? from = null) =>
        new LexiconTrainer(options ?? new TrainingOptions()).Train(pairs, null, CancellationToken.None, from);

    private static string? Best(BilingualLexicon lexicon, string french)
    {
        var word = lexicon.French.Find(french);
        if (word < 0)
        {
            return null;
        }

        var counts = lexicon.Counts(word);
        var best = 0;
        for (var entry = 1; entry < counts.Length; entry++)
        {
            best = counts[entry] > counts[best] ? entry : best;
        }

        return lexicon.English[lexicon.Translations(word)[best]];
    }

    private static byte[] Bytes(BilingualLexicon lexicon)
    {
        using var memory = new MemoryStream();
        LexiconFile.Write(lexicon, memory);
        return memory.ToArray();
    }

    private sealed class Listener(List<TrainingProgress> told) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value) => told.Add(value);
    }
}
