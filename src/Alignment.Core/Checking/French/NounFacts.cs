using Alignment.Core.Terminology;

namespace Alignment.Core.Checking.French;

/// <summary>What the words before a noun have to know of it.</summary>
/// <param name="Text">The noun, as it would be written.</param>
/// <param name="Gender">Its gender; null if that is not known.</param>
/// <param name="IsPlural">Whether it is a plural as the glossary has it (les États-Unis).</param>
/// <param name="IsAcronym">Whether it is initials.</param>
internal readonly record struct NounFacts(string Text, Gender? Gender, bool IsPlural, bool IsAcronym)
{
    public Onset Onset => Onsets.Of(Text, IsAcronym);

    public bool IsFeminine => Gender == Terminology.Gender.Feminine;

    public bool IsMasculine => Gender == Terminology.Gender.Masculine;
}
