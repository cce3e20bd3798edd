using System.Runtime.InteropServices;
using Alignment.Core.Aligning;

namespace Alignment.Core.Mining;

/// <summary>How far a pair is ahead of what else its sentences could be paired with.</summary>
internal sealed class Rivals
{
    /// <summary>Number of features.</summary>
    public const int Count = 4;

    private const float None = -9; // log-odds of a rival that is not there: as bad as the worst that are looked at

    private readonly Dictionary<int, Leaders> french = [];
    private readonly Dictionary<int, Leaders> english = [];

    public Rivals(List<ScoredPair> pairs)
    {
        foreach (var pair in pairs)
        {
            Offer(french, pair.French, pair.English, pair.LogOdds);
            Offer(english, pair.English, pair.French, pair.LogOdds);
        }
    }

    /// <summary>Writes the features of one of the pairs: a constant, its own log-odds, its lead on either side.</summary>
    public void Measure(ScoredPair pair, Span<float> features)
    {
        const float Far = 6; // a greater lead is no surer
        features[0] = 1;
        features[1] = pair.LogOdds;
        features[2] = Math.Clamp(pair.LogOdds - french[pair.French].BestBut(pair.English), -Far, Far);
        features[3] = Math.Clamp(pair.LogOdds - english[pair.English].BestBut(pair.French), -Far, Far);
    }

    private static void Offer(Dictionary<int, Leaders> sentences, int sentence, int other, float logOdds)
    {
        ref var leaders = ref CollectionsMarshal.GetValueRefOrAddDefault(sentences, sentence, out var known);
        leaders = !known ? new Leaders(other, logOdds, None)
            : logOdds > leaders.Best ? new Leaders(other, logOdds, leaders.Best)
            : leaders with { Second = Math.Max(leaders.Second, logOdds) };
    }

    /// <summary>The two likeliest pairs of a sentence.</summary>
    private readonly record struct Leaders(int Of, float Best, float Second)
    {
        public float BestBut(int other) => Of == other ? Second : Best;
    }
}
