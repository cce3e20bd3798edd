namespace Alignment.Core.Aligning;

/// <summary>What decides how likely a bead is right, as numbers of about the same size.</summary>
internal static class BeadFeatures
{
    /// <summary>The features, in the order of the model's weights.</summary>
    public static readonly string[] Names =
    [
        "one", "gain", "gain above alone", "best pair", "best pair even", "before", "behind", "both", "merged", "least complement", "least cover",
        "length ratio", "joint cover", "same order", "shared", "best of the text",
    ];

    /// <summary>Number of features.</summary>
    public const int Count = 16;
}
