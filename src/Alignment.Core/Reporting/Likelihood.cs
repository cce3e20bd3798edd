namespace Alignment.Core.Reporting;

/// <summary>A probability in a word.</summary>
public enum Likelihood
{
    /// <summary>Below 0.5.</summary>
    Unsure,

    /// <summary>From 0.5.</summary>
    Possible,

    /// <summary>From 0.7.</summary>
    Likely,

    /// <summary>From 0.9: what translators take over without a second look.</summary>
    Sure,
}

/// <summary>Words for probabilities.</summary>
public static class Likelihoods
{
    /// <summary>The word for a probability, the same in every report and document.</summary>
    /// <param name="probability">0 to 1.</param>
    public static Likelihood Of(double probability) => probability switch
    {
        >= 0.9 => Likelihood.Sure,
        >= 0.7 => Likelihood.Likely,
        >= 0.5 => Likelihood.Possible,
        _ => Likelihood.Unsure,
    };
}
