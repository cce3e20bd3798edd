using Alignment.Core.Articles;

namespace Alignment.Core.Terminology.Merging;

/// <summary>Something that two glossaries changed in different ways, which only a person can decide.</summary>
/// <param name="Id">The concept.</param>
/// <param name="What">What of it: a field, a term, or the whole.</param>
/// <param name="Ours">What stands in the glossary that is merged into.</param>
/// <param name="Theirs">What stands in the other.</param>
/// <param name="OursPlace">Where it stands; where it was, if it is gone.</param>
/// <param name="TheirsPlace">Where it stands in the other; where it was, if it is gone.</param>
public sealed record MergeConflict(string Id, string What, string Ours, string Theirs, SourceSpan OursPlace, SourceSpan TheirsPlace);

/// <summary>Whose side a merge takes where both changed the same thing.</summary>
public enum MergePreference
{
    /// <summary>Nobody's: conflicts are listed.</summary>
    None,

    /// <summary>That of the glossary merged into.</summary>
    Ours,

    /// <summary>That of the other glossary.</summary>
    Theirs,
}
