using Alignment.Core.Aligning;
using Alignment.Core.Aligning.Vectors;
using Alignment.Core.Articles;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Aligning.Vectors;

/// <summary>Aligning with vectors: sentences of made-up words, of which the lexicon knows some, and encoders that know all, nothing, or something else.</summary>
public class VectorAligningTests
{
    private const int Sentences = 40;
    private const int Dimension = 96;

    [Fact]
    public void Without_vectors_nothing_changes()
    {
        var (french, english, _) = Texts(seed: 1, known: 0.7);

        Print(Align(french, english, null)).Should().Be(Print(new Aligner(SyntheticText.Lexicon).Align(french, english)));
        Print(Align(french, english, new SentenceVectors([]))).Should().Be(Print(Align(french, english, null)));
    }

    [Theory]
    [InlineData(SentenceOrder.Any)]
    [InlineData(SentenceOrder.Auto)]
    public void An_encoder_helps_where_the_lexicon_knows_too_little(SentenceOrder order)
    {
        var (alone, together) = (0.0, 0.0);
        for (var seed = 1; seed <= 5; seed++)
        {
            var (french, english, gold) = Texts(seed, known: 0.15);
            alone += Right(Align(french, english, null, order), gold) / 5;
            together += Right(Align(french, english, Oracle(french, english, gold, noise: 0.5f), order), gold) / 5;
        }

        alone.Should().BeLessThan(0.8, "there is something to be won");
        together.Should().BeGreaterThan(0.95);
    }

    [Fact]
    public void An_encoder_helps_where_the_lexicon_knows_nothing_at_all()
    {
        var (french, english, gold) = Texts(seed: 2, known: 0);

        Right(Align(french, english, null), gold).Should().Be(0);
        Right(Align(french, english, Oracle(french, english, gold, noise: 0.3f)), gold).Should().BeGreaterThan(0.9);
    }

    [Fact]
    public void An_encoder_that_knows_nothing_is_not_heard()
    {
        for (var seed = 1; seed <= 20; seed++)
        {
            var (french, english, _) = Texts(seed, known: 0.7);
            var alone = Print(Align(french, english, null));

            Print(Align(french, english, Random(french, english, seed))).Should().Be(alone, $"seed {seed}");
        }
    }

    [Fact]
    public void An_encoder_that_gives_all_texts_the_same_vector_is_not_heard()
    {
        var (french, english, _) = Texts(seed: 3, known: 0.7);
        var same = Of(french, english, (_, _) => [1, 2, 3]);

        Print(Align(french, english, same)).Should().Be(Print(Align(french, english, null)));
    }

    [Fact]
    public void What_all_cosines_have_in_common_does_not_count()
    {
        var (french, english, gold) = Texts(seed: 4, known: 0.15);
        var crowded = Oracle(french, english, gold, noise: 0.5f, common: 4);

        Right(Align(french, english, crowded), gold).Should().BeGreaterThan(0.9);
    }

    [Fact]
    public void Sentences_without_a_vector_are_left_to_the_lexicon()
    {
        var (french, english, gold) = Texts(seed: 5, known: 0.9);
        var oracle = Oracle(french, english, gold, noise: 0.5f);
        var half = new SentenceVectors(french.Sentences.Concat(english.Sentences).Where(sentence => sentence.Index % 2 == 0)
            .Select(sentence => KeyValuePair.Create(sentence.Text, oracle.Of(sentence.Text).ToArray())));

        Right(Align(french, english, half), gold).Should().BeGreaterThan(0.9);
    }

    [Fact]
    public void A_long_text_finds_by_vectors_what_the_index_of_words_cannot()
    {
        const int Long = 400; // 160,000 pairs are not all compared by their words
        var (french, english, gold) = Texts(seed: 6, known: 0.1, Long);

        var alone = Right(Align(french, english, null), gold);
        var together = Right(Align(french, english, Oracle(french, english, gold, noise: 0.5f)), gold);

        alone.Should().BeLessThan(0.9);
        together.Should().BeGreaterThan(0.95);
    }

    [Fact]
    public void A_sentence_that_two_share_is_merged()
    {
        // each English sentence 10 k is split in two on the French side; the lexicon knows half of the words
        var (french, english, gold) = Texts(seed: 7, known: 0.5, splitEvery: 10);

        var bitext = Align(french, english, Oracle(french, english, gold, noise: 0.3f), SentenceOrder.Same);

        Right(bitext, gold).Should().BeGreaterThan(0.9);
        bitext.Beads.Count(bead => bead is { French.Count: 2, English.Count: 1 }).Should().BeInRange(2, 5);
    }

    [Fact]
    public void Every_sentence_is_in_one_bead_whatever_the_vectors()
    {
        for (var seed = 1; seed <= 60; seed++)
        {
            var random = new Random(seed);
            var (french, english, _) = Texts(seed, known: random.NextDouble(), random.Next(0, 25));
            var vectors = Of(french, english, (_, text) => random.Next(4) == 0 ? [0, 0] : [random.Next(-2, 3), random.Next(-2, 3)]);

            var bitext = Align(french, english, vectors, (SentenceOrder)random.Next(3));

            bitext.Beads.SelectMany(bead => bead.French).Order().Should().Equal(Enumerable.Range(0, french.Sentences.Count), $"seed {seed}");
            bitext.Beads.SelectMany(bead => bead.English).Order().Should().Equal(Enumerable.Range(0, english.Sentences.Count), $"seed {seed}");
            bitext.Beads.All(bead => bead.Probability is >= 0 and <= 1).Should().BeTrue();
            Print(Align(french, english, vectors)).Should().Be(Print(Align(french, english, vectors)), $"seed {seed}");
        }
    }

    private static Bitext Align(Article french, Article english, SentenceVectors? vectors, SentenceOrder order = SentenceOrder.Any) =>
        new Aligner(SyntheticText.Lexicon, new AlignOptions { Order = order }).Align(french, english, vectors);

    /// <summary>Two texts that say the same in another order, and the sentence pairs that belong together. Of the words, the lexicon knows a share.</summary>
    private static (Article French, Article English, HashSet<(int, int)> Gold) Texts(int seed, double known, int count = Sentences, int splitEvery = 0)
    {
        var random = new Random(seed);
        var sentences = SyntheticText.Sentences(random, count);
        var blocks = Enumerable.Range(0, (count + 3) / 4).ToArray();
        if (splitEvery == 0)
        {
            random.Shuffle(blocks);
        }

        var order = blocks.SelectMany(block => Enumerable.Range(4 * block, 4)).Where(sentence => sentence < count).ToArray();
        var (french, gold) = (new List<string>(), new HashSet<(int, int)>());
        for (var sentence = 0; sentence < count; sentence++)
        {
            var words = sentences[sentence].Select((word, place) => random.NextDouble() < known ? SyntheticText.French(word) : $"zut{word}x{sentence}x{place}").ToArray();
            var parts = splitEvery > 0 && sentence % splitEvery == 0 ? 2 : 1;
            foreach (var part in words.Chunk((words.Length + parts - 1) / parts))
            {
                gold.Add((french.Count, Array.IndexOf(order, sentence)));
                french.Add(string.Join(' ', part) + ".");
            }
        }

        return (
            SyntheticText.Article(Language.French, french),
            SyntheticText.Article(Language.English, order.Select(sentence => string.Join(' ', sentences[sentence].Select(SyntheticText.English)) + ".")),
            gold);
    }

    /// <summary>An encoder that knows what belongs together, all but some noise: what English sentences share is the sum of what their parts have.</summary>
    private static SentenceVectors Oracle(Article french, Article english, HashSet<(int French, int English)> gold, float noise, float common = 0) => Of(french, english, (language, text) =>
    {
        var article = language == Language.French ? french : english;
        var index = article.Sentences.First(sentence => sentence.Text == text).Index;
        var meanings = language == Language.French ? [index] : gold.Where(pair => pair.English == index).Select(pair => pair.French).ToArray();
        var sum = Gaussian(Stable(text), noise);
        foreach (var meaning in meanings)
        {
            sum = [.. sum.Zip(Gaussian(7919 * (meaning + 1), 1 / MathF.Sqrt(meanings.Length)), (one, other) => one + other)];
        }

        return [.. sum.Select((number, place) => number + common * (place % 2))];
    });

    private static SentenceVectors Random(Article french, Article english, int seed) => Of(french, english, (language, text) => Gaussian(seed + Stable(text), 1));

    private static SentenceVectors Of(Article french, Article english, Func<Language, string, float[]> encode) => new(
        new[] { french, english }.SelectMany(article => article.Sentences.Select(sentence => KeyValuePair.Create(sentence.Text, encode(article.Language, sentence.Text)))));

    private static float[] Gaussian(int seed, float size)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, Dimension).Select(_ => size * (float)(Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble())))];
    }

    private static int Stable(string text) => text.Aggregate(17, (sum, letter) => unchecked(sum * 31 + letter));

    /// <summary>F1 of the sentence pairs.</summary>
    private static double Right(Bitext bitext, HashSet<(int, int)> gold)
    {
        var found = bitext.Beads.SelectMany(bead => bead.French.SelectMany(one => bead.English.Select(other => (one, other)))).ToHashSet();
        return 2.0 * found.Count(gold.Contains) / (found.Count + gold.Count);
    }

    private static string Print(Bitext bitext) => string.Join('\n', bitext.Beads.Select(bead => $"{string.Join(',', bead.French)}:{string.Join(',', bead.English)}:{bead.Relation}:{bead.Probability:R}"));
}
