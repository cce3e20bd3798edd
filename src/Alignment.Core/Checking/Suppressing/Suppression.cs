using Alignment.Core.Text;

namespace Alignment.Core.Checking.Suppressing;

/// <summary>A comment that keeps a rule quiet for some lines.</summary>
/// <param name="Rule">Id of the rule; empty if the comment names none, and then it suppresses nothing.</param>
/// <param name="Concept">The concept it is limited to; null for all.</param>
/// <param name="Reason">Why; null if the comment does not say.</param>
/// <param name="FirstLine">1-based line from which on it holds.</param>
/// <param name="LastLine">Last line, inclusive.</param>
/// <param name="Span">Where the comment stands, in the file's decoded text.</param>
internal sealed record Suppression(string Rule, string? Concept, string? Reason, int FirstLine, int LastLine, TextSpan Span)
{
    public bool Covers(Finding finding) =>
        finding.Rule.Id == Rule && finding.Place.StartLine >= FirstLine && finding.Place.StartLine <= LastLine
        && (Concept is null || finding.ConceptId == Concept);
}
