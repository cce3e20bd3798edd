using System.Diagnostics;

namespace Alignment.Core.Text.Identifying;

/// <summary>Tells French from English by the parts of words.</summary>
/// <remarks>
/// A logistic regression over <see cref="WordGrams"/>, one signed byte a bucket; positive is French. It is kept in
/// <c>fr-en.language-model</c>: four bytes of scale (single precision, little-endian), then the buckets.
/// <see cref="LanguageModelTrainer"/> makes it.
/// </remarks>
internal sealed class LanguageModel
{
    private static readonly Lazy<LanguageModel> Built = new(Load);

    private readonly sbyte[] buckets;
    private readonly float scale;

    /// <summary>Takes a model apart.</summary>
    /// <param name="bytes">What <see cref="LanguageModelTrainer.ToBytes"/> returns.</param>
    public LanguageModel(ReadOnlySpan<byte> bytes)
    {
        scale = BitConverter.ToSingle(bytes);
        buckets = new sbyte[WordGrams.Buckets];
        System.Runtime.InteropServices.MemoryMarshal.Cast<byte, sbyte>(bytes[sizeof(float)..]).CopyTo(buckets);
    }

    /// <summary>The model that is part of the program.</summary>
    public static LanguageModel Shipped => Built.Value;

    /// <summary>Log-odds of French against English: above 0 is French, below 0 English, 0 where there is nothing to go by.</summary>
    public double LogOdds(ReadOnlySpan<char> text)
    {
        var sum = new Sum(buckets);
        var count = WordGrams.ForEach(text, sum, static (sum, bucket) => sum.Total += sum.Buckets[bucket]);
        return count == 0 ? 0 : sum.Total * scale / Math.Sqrt(count);
    }

    private static LanguageModel Load()
    {
        using var stream = typeof(LanguageModel).Assembly.GetManifestResourceStream("Alignment.Core.Text.Identifying.fr-en.language-model")
            ?? throw new UnreachableException("The language model is part of the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new LanguageModel(bytes);
    }

    private sealed class Sum(sbyte[] buckets)
    {
        public sbyte[] Buckets { get; } = buckets;

        public long Total { get; set; }
    }
}
