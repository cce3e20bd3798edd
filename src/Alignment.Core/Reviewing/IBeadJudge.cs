using Alignment.Core.Aligning;

namespace Alignment.Core.Reviewing;

/// <summary>Says of a bead that a person has made how its sides relate, and why.</summary>
public interface IBeadJudge
{
    /// <summary>Judges two sides.</summary>
    /// <param name="french">The French sentences joined by one space; not blank.</param>
    /// <param name="english">The English sentences joined by one space; not blank.</param>
    BeadJudgement Judge(string french, string english);
}

/// <summary>What is to be said of two sides that a person has put together.</summary>
/// <param name="Relation"><see cref="Relation.Equivalent"/> or <see cref="Relation.Partial"/>.</param>
/// <param name="Probability">How likely the program thinks they belong together, 0 to 1, whatever the person says.</param>
/// <param name="Evidence">Why; spans count in the sides.</param>
public sealed record BeadJudgement(Relation Relation, double Probability, Evidence Evidence);
