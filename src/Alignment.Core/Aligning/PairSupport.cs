namespace Alignment.Core.Aligning;

/// <summary>What the pairs around a pair say of it.</summary>
internal sealed class PairSupport
{
    /// <summary>The features, in the order of the model's weights.</summary>
    public static readonly string[] Names = ["one", "log-odds alone", "before", "behind", "both", "rival in row", "rival in column"];

    /// <summary>Number of features.</summary>
    public const int Count = 7;

    // Neighbours that may stand before or behind: the next pair, or with one sentence more on a side.
    private static readonly (int French, int English)[] Steps = [(1, 1), (1, 2), (2, 1)];

    private readonly Dictionary<(int, int), float> probabilities = [];
    private readonly Dictionary<int, (float Best, int Of, float Second)> rows = [];
    private readonly Dictionary<int, (float Best, int Of, float Second)> columns = [];

    public PairSupport(List<ScoredPair> pairs)
    {
        foreach (var pair in pairs)
        {
            var probability = pair.Probability;
            probabilities[(pair.French, pair.English)] = probability;
            Offer(rows, pair.French, pair.English, probability);
            Offer(columns, pair.English, pair.French, probability);
        }
    }

    /// <summary>Writes the features of a pair (see <see cref="Names"/>).</summary>
    public void Measure(ScoredPair pair, Span<float> features)
    {
        float before = 0;
        float behind = 0;
        foreach (var (french, english) in Steps)
        {
            before = Math.Max(before, probabilities.GetValueOrDefault((pair.French - french, pair.English - english)));
            behind = Math.Max(behind, probabilities.GetValueOrDefault((pair.French + french, pair.English + english)));
        }

        features[0] = 1;
        features[1] = pair.LogOdds;
        features[2] = before;
        features[3] = behind;
        features[4] = before * behind;
        features[5] = Rival(rows[pair.French], pair.English);
        features[6] = Rival(columns[pair.English], pair.French);
    }

    private static float Rival((float Best, int Of, float Second) line, int self) => line.Of == self ? line.Second : line.Best;

    private static void Offer(Dictionary<int, (float Best, int Of, float Second)> lines, int line, int of, float probability)
    {
        var (best, bestOf, second) = lines.GetValueOrDefault(line, (0, -1, 0));
        lines[line] = probability > best ? (probability, of, best) : (best, bestOf, Math.Max(second, probability));
    }
}
