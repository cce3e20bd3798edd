namespace Alignment.Core.Terminology;

/// <summary>How <see cref="TermMatcher"/> looks for terms.</summary>
public sealed record TermMatcherOptions
{
    /// <summary>
    /// Whether single words are found that lack the capitals of their term (nato). Off by default: it finds every who for WHO
    /// unless the entry says <c>case: exact</c>, which is for a check to report and not for a reader to see.
    /// </summary>
    public bool FindsLowered { get; init; }
}
