using System.Runtime.InteropServices;

namespace Alignment.Core.Text.Identifying;

/// <summary>Learns to tell French from English from sentences of either.</summary>
/// <remarks>
/// Logistic regression by stochastic gradient: each sentence, as it comes, moves the buckets of its features; the model is the mean of
/// all states on the way, which forgets the last sentences' quirks. Give the two languages
/// in turn, and short stretches as well as whole sentences, since short text is where it matters. Same sentences in the same order,
/// same bytes.
/// </remarks>
public sealed class LanguageModelTrainer
{
    private const double Rate = 0.3; // of each step; held-out lines hardly tell 0.2 from 1

    private readonly double[] weights = new double[WordGrams.Buckets];
    private readonly double[] early = new double[WordGrams.Buckets]; // each step times the number of sentences before it
    private readonly List<int> features = [];
    private long seen;

    /// <summary>Learns from a sentence.</summary>
    public void Add(string sentence, Language language)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        features.Clear();
        WordGrams.ForEach(sentence, features, static (features, bucket) => features.Add(bucket));
        if (features.Count == 0)
        {
            return;
        }

        var scale = 1 / Math.Sqrt(features.Count); // as LanguageModel scales, so that long sentences do not drown short ones
        var odds = features.Sum(bucket => weights[bucket]) * scale;
        var error = (language == Language.French ? 1 : 0) - 1 / (1 + Math.Exp(-odds));
        var step = Rate * error * scale;
        foreach (var bucket in features)
        {
            weights[bucket] += step;
            early[bucket] += step * seen;
        }

        seen++;
    }

    /// <summary>The model, in the form that the program reads.</summary>
    public byte[] ToBytes()
    {
        var means = weights.Zip(early, (weight, step) => weight - step / Math.Max(1, seen)).ToArray();
        var largest = Math.Max(means.Max(Math.Abs), double.Epsilon);
        var buckets = means.Select(weight => (sbyte)Math.Round(weight / largest * sbyte.MaxValue)).ToArray();
        return [.. BitConverter.GetBytes((float)(largest / sbyte.MaxValue)), .. MemoryMarshal.AsBytes<sbyte>(buckets)];
    }
}
