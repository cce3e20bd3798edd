namespace Alignment.Core.Lexicon;

/// <summary>The expectation step: how likely the words of a sentence pair translate each other, seen from both sides.</summary>
internal sealed class PairExpectation
{
    private const int PriorSteps = 64; // the prior changes little within 1/64 of a sentence

    private readonly TrainingOptions options;
    private readonly EncodedSide french;
    private readonly EncodedSide english;
    private readonly PairTotals? totals;
    private readonly bool isFirst;
    private readonly float[] prior = new float[PriorSteps + 1];

    /// <summary>Prepares a pass.</summary>
    /// <param name="options">Tension and share of unaligned words.</param>
    /// <param name="french">French sentences.</param>
    /// <param name="english">English sentences.</param>
    /// <param name="totals">Sums of the last pass; null in a first one that knows nothing, where all translations are equally likely.</param>
    /// <param name="isFirst">Whether this is the first pass: then pairs that were not seen before are possible too.</param>
    public PairExpectation(TrainingOptions options, EncodedSide french, EncodedSide english, PairTotals? totals, bool isFirst)
    {
        this.isFirst = isFirst;
        this.options = options;
        this.french = french;
        this.english = english;
        this.totals = totals;
        for (var step = 0; step <= PriorSteps; step++)
        {
            prior[step] = (float)Math.Exp(-options.Tension * step / PriorSteps);
        }
    }

    /// <summary>Adds the expected counts of a sentence pair to a table.</summary>
    public void Count(int index, PairTable table, bool insert, Scratch scratch)
    {
        var f = french.Sentence(index);
        var e = english.Sentence(index);
        if (f.IsEmpty || e.IsEmpty || f.Length > options.MaxWords || e.Length > options.MaxWords)
        {
            return;
        }

        scratch.Reserve(f.Length, e.Length);
        Likelihoods(f, e, table, insert, scratch);
        for (var i = 0; i < f.Length; i++)
        {
            for (var j = 0; j < e.Length; j++)
            {
                var cell = i * e.Length + j;
                if (scratch.Slots[cell] < 0)
                {
                    continue;
                }

                // the product of "e comes from f" and "f comes from e"
                var agreement = (double)scratch.ToEnglish[cell] / scratch.EnglishSums[j] * (scratch.ToFrench[cell] / scratch.FrenchSums[i]);
                table.Add(scratch.Slots[cell], agreement);
            }
        }
    }

    /// <summary>Fills the scratch with each cell's likelihood in both directions and with the sums over the other side.</summary>
    private void Likelihoods(ReadOnlySpan<int> f, ReadOnlySpan<int> e, PairTable table, bool insert, Scratch scratch)
    {
        scratch.EnglishSums.AsSpan(0, e.Length).Clear();
        Span<double> frenchPriors = scratch.FrenchPriors.AsSpan(0, f.Length);
        Span<double> englishPriors = scratch.EnglishPriors.AsSpan(0, e.Length);
        Priors(f.Length, e.Length, frenchPriors);
        Priors(e.Length, f.Length, englishPriors);

        var aligned = 1 - options.Unaligned;
        for (var i = 0; i < f.Length; i++)
        {
            double sum = 0;
            for (var j = 0; j < e.Length; j++)
            {
                var cell = i * e.Length + j;
                var slot = insert ? table.Insert(f[i], e[j]) : table.IndexOf(f[i], e[j]);
                scratch.Slots[cell] = slot;
                if (slot < 0)
                {
                    continue;
                }

                double toEnglish = 1.0 / english.Words.Length;
                double toFrench = 1.0 / french.Words.Length;
                if (totals is not null)
                {
                    double count = table.CountAt(slot);
                    toEnglish = Likelihood(count, totals.French[f[i]], toEnglish);
                    toFrench = Likelihood(count, totals.English[e[j]], toFrench);
                }

                var distance = prior[(int)(Math.Abs((i + 0.5) / f.Length - (j + 0.5) / e.Length) * PriorSteps)];
                scratch.ToEnglish[cell] = (float)(aligned * distance / englishPriors[j] * toEnglish);
                scratch.ToFrench[cell] = (float)(aligned * distance / frenchPriors[i] * toFrench);
                sum += scratch.ToFrench[cell];
                scratch.EnglishSums[j] += scratch.ToEnglish[cell];
            }

            scratch.FrenchSums[i] = sum + Unaligned(french, f[i]);
        }

        for (var j = 0; j < e.Length; j++)
        {
            scratch.EnglishSums[j] += Unaligned(english, e[j]);
        }
    }

    /// <summary>Likelihood of a translation by the counts before; in the first pass half of it is left to translations that were not seen yet.</summary>
    private double Likelihood(double count, long total, double even)
    {
        const double Open = 0.5;
        return !isFirst ? count / Math.Max(1, total)
            : total == 0 ? even
            : (1 - Open) * count / total + Open * even;
    }

    /// <summary>Likelihood of a word that comes from no word: its frequency in the language.</summary>
    private double Unaligned(EncodedSide side, int word) => options.Unaligned * (totals is null ? 1.0 / side.Words.Length : (double)side.Counts[word] / side.Total);

    /// <summary>For each position of one side, the sum of the prior over the positions of the other.</summary>
    private void Priors(int length, int other, Span<double> sums)
    {
        for (var i = 0; i < length; i++)
        {
            double sum = 0;
            for (var j = 0; j < other; j++)
            {
                sum += prior[(int)(Math.Abs((i + 0.5) / length - (j + 0.5) / other) * PriorSteps)];
            }

            sums[i] = sum;
        }
    }

    /// <summary>Arrays that a thread uses again for every sentence pair.</summary>
    internal sealed class Scratch
    {
        public int[] Slots { get; private set; } = [];

        public float[] ToEnglish { get; private set; } = [];

        public float[] ToFrench { get; private set; } = [];

        public double[] FrenchSums { get; private set; } = [];

        public double[] EnglishSums { get; private set; } = [];

        public double[] FrenchPriors { get; private set; } = [];

        public double[] EnglishPriors { get; private set; } = [];

        public void Reserve(int french, int english)
        {
            if (Slots.Length < french * english)
            {
                Slots = new int[french * english];
                ToEnglish = new float[french * english];
                ToFrench = new float[french * english];
            }

            if (FrenchSums.Length < french)
            {
                FrenchSums = new double[french];
                FrenchPriors = new double[french];
            }

            if (EnglishSums.Length < english)
            {
                EnglishSums = new double[english];
                EnglishPriors = new double[english];
            }
        }
    }
}
