namespace Alignment.Benchmarks.Quality;

/// <summary>What other programs get on the same development sets with the same scorers, recorded once.</summary>
/// <remarks>
/// tf-idf rows are simple baselines, not alignment tools: cosine of word vectors over a machine translation of the French side (by Google,
/// or word by word with a learnt dictionary). hunalign has no dictionary, the FreeDict one (17,000 entries) or one of 40,000 learnt entries.
/// </remarks>
internal static class OtherPrograms
{
    /// <summary>strict, lax and link F1.</summary>
    public static IReadOnlyList<OtherProgram> A { get; } =
    [
        new("Bleualign with Google Translate", 0.945, 0.970, 0.973),
        new("hunalign, learnt dictionary", 0.898, 0.970, 0.943),
        new("hunalign, FreeDict", 0.873, 0.954, 0.924),
        new("Bleualign, word by word", 0.847, 0.925, 0.921),
        new("hunalign, no dictionary", 0.820, 0.912, 0.880),
        new("maligna, Gale–Church", 0.756, 0.842, 0.804),
    ];

    /// <summary>strict, lax and link F1.</summary>
    public static IReadOnlyList<OtherProgram> B { get; } =
    [
        new("tf-idf over Google Translate", 0.932, null, 0.936),
        new("tf-idf, word by word", 0.883, null, 0.891),
        new("tf-idf, shared spellings only", 0.781, null, 0.781),
        new("Bleualign with Google Translate, both ways", 0.459, null, 0.468),
        new("hunalign, learnt dictionary", 0.187, null, 0.151),
    ];

    /// <summary>strict, lax and link F1.</summary>
    public static IReadOnlyList<OtherProgram> Bm { get; } =
    [
        new("tf-idf over Google Translate", null, null, 0.984),
        new("tf-idf, word by word", null, null, 0.940),
        new("tf-idf, shared spellings only", null, null, 0.819),
    ];

    /// <summary>Precision, recall, F1, best F1.</summary>
    public static IReadOnlyList<OtherProgram> C { get; } =
    [
        new("tf-idf over Google Translate", 0.896, 0.827, 0.860, 0.860),
        new("tf-idf, word by word", 0.808, 0.731, 0.768, 0.768),
        new("tf-idf, shared spellings only", 0.673, 0.508, 0.579, 0.579),
        new("tf-idf, FreeDict word by word", 0.638, 0.468, 0.540, 0.540),
    ];

    /// <summary>F1, best F1, recall of whole and of half-shared documents.</summary>
    public static IReadOnlyList<OtherProgram> D { get; } =
    [
        new("tf-idf over Google Translate", 0.997, 0.997, 1.000, 1.000),
        new("tf-idf, word by word", 0.984, 0.984, 1.000, 1.000),
        new("tf-idf, FreeDict word by word", 0.961, 0.961, 1.000, 0.980),
        new("tf-idf, shared spellings only", 0.950, 0.950, 0.990, 0.860),
    ];

    /// <summary>Link accuracy, block recall, F1, recall of definitions.</summary>
    public static IReadOnlyList<OtherProgram> E { get; } =
    [
        new("hunalign, learnt dictionary", 0.956, 0.969, 0.963, 0.418),
        new("hunalign, FreeDict", 0.944, 0.959, 0.952, 0.407),
        new("hunalign, no dictionary", 0.944, 0.958, 0.951, 0.388),
        new("maligna, Moore", 0.906, 0.937, 0.922, 0.374),
        new("tf-idf, word by word", 0.913, 0.516, 0.659, 0.700),
    ];

    /// <summary>strict, lax and link F1.</summary>
    public static IReadOnlyList<OtherProgram> F { get; } =
    [
        new("hunalign, learnt dictionary", 0.921, 0.986, 0.945),
        new("hunalign, FreeDict", 0.916, 0.983, 0.942),
        new("hunalign, no dictionary", 0.899, 0.969, 0.926),
        new("maligna, Gale–Church", 0.861, 0.936, 0.872),
    ];
}
