namespace Alignment.Benchmarks.Memory;

/// <summary>Sentences whose words are as unequally frequent as those of a language (Zipf's law), always the same for a number.</summary>
internal sealed class MadeUpSentences
{
    private const int Vocabulary = 60_000; // what a million sentences of news have, give or take

    private readonly double[] cumulated = new double[Vocabulary];

    public MadeUpSentences()
    {
        var sum = 0.0;
        for (var rank = 0; rank < Vocabulary; rank++)
        {
            cumulated[rank] = sum += 1.0 / (rank + 2.7); // Mandelbrot's shift: the first words of a language are not as frequent as Zipf has it
        }
    }

    /// <summary>A sentence of 8 to 35 words.</summary>
    public string Make(int number)
    {
        var random = new Random(number);
        return string.Join(' ', Enumerable.Range(0, random.Next(8, 36)).Select(_ => Word(random))) + ".";
    }

    /// <summary>The sentence with a share of its words exchanged.</summary>
    public string Change(string sentence, double share, Random random)
    {
        var words = sentence.Split(' ');
        foreach (var index in Enumerable.Range(0, words.Length).OrderBy(_ => random.Next()).Take((int)Math.Ceiling(words.Length * share)))
        {
            words[index] = Word(random);
        }

        return string.Join(' ', words);
    }

    private string Word(Random random)
    {
        var found = Array.BinarySearch(cumulated, random.NextDouble() * cumulated[^1]);
        return "mot" + (found < 0 ? ~found : found);
    }
}
