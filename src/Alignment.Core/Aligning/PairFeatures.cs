namespace Alignment.Core.Aligning;

/// <summary>What decides whether a sentence pair belongs together, as numbers of about the same size.</summary>
internal static class PairFeatures
{
    /// <summary>The features, in the order of the model's weights.</summary>
    public static readonly string[] Names =
    [
        "one", "french cover", "english cover", "similarity", "least cover", "margin", "log margin", "row gap", "column gap", "weight",
        "length ratio", "length ratio squared", "row mean", "column mean", "question differs", "similarity squared",
        "french content", "english content", "content weight", "names shared", "names on both sides alone", "numbers shared", "best of the text",
    ];

    /// <summary>Index of "row gap": above 0 for the most similar pair of a French sentence.</summary>
    public const int RowGap = 7;

    /// <summary>Index of "column gap": above 0 for the most similar pair of an English sentence.</summary>
    public const int ColumnGap = 8;

    /// <summary>Number of features.</summary>
    public const int Count = 23;

    /// <summary>Neighbours whose mean similarity makes sentences comparable: those that are like everything score lower.</summary>
    /// <remarks>k of Artetxe and Schwenk (2019), "Margin-based Parallel Corpus Mining with Multilingual Sentence Embeddings".</remarks>
    public const int Neighbours = 4;
}
