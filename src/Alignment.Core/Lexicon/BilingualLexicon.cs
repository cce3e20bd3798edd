namespace Alignment.Core.Lexicon;

/// <summary>Which French and English words translate each other, and how likely, learnt from sentence pairs.</summary>
/// <remarks>
/// Sparse: for each French word the English words it was seen aligned with, and how often (expected count). Both conditional probabilities
/// follow from that count and the words' own counts.
/// </remarks>
public sealed class BilingualLexicon
{
    private readonly int[] starts;
    private readonly int[] targets;
    private readonly float[] counts;

    /// <summary>Makes a lexicon.</summary>
    /// <param name="name">What it is, for people: <c>fr-en 1.0</c>.</param>
    /// <param name="french">French words.</param>
    /// <param name="english">English words.</param>
    /// <param name="starts">For each French word the index of its first entry, and one number more for the end; <c>[French.Count + 1]</c>, rising from 0.</param>
    /// <param name="targets">English word of each entry; rising within a French word.</param>
    /// <param name="counts">Expected number of times the two were aligned; above 0; same length as <paramref name="targets"/>.</param>
    /// <exception cref="ArgumentException">The arrays do not fit each other.</exception>
    public BilingualLexicon(string name, Vocabulary french, Vocabulary english, int[] starts, int[] targets, float[] counts)
    {
        ArgumentNullException.ThrowIfNull(french);
        ArgumentNullException.ThrowIfNull(english);
        ArgumentNullException.ThrowIfNull(starts);
        ArgumentNullException.ThrowIfNull(targets);
        ArgumentNullException.ThrowIfNull(counts);
        if (starts.Length != french.Count + 1 || starts[^1] != targets.Length || targets.Length != counts.Length)
        {
            throw new ArgumentException("Rows and entries do not fit each other.", nameof(starts));
        }

        Name = name;
        French = french;
        English = english;
        this.starts = starts;
        this.targets = targets;
        this.counts = counts;
    }

    /// <summary>What it is, for people.</summary>
    public string Name { get; }

    /// <summary>French words.</summary>
    public Vocabulary French { get; }

    /// <summary>English words.</summary>
    public Vocabulary English { get; }

    /// <summary>Number of word pairs.</summary>
    public int Count => targets.Length;

    /// <summary>The English words that a French word was aligned with, by rising id.</summary>
    public ReadOnlySpan<int> Translations(int french) => targets.AsSpan(starts[french], starts[french + 1] - starts[french]);

    /// <summary>Expected number of times the French word was aligned with each of its <see cref="Translations"/>.</summary>
    public ReadOnlySpan<float> Counts(int french) => counts.AsSpan(starts[french], starts[french + 1] - starts[french]);
}
