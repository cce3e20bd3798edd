namespace Alignment.Core.Checking.Rules;

/// <summary>An acronym that is introduced a second time, or introduced and then never used.</summary>
/// <remarks>
/// Once introduced, the acronym stands for the name; a second introduction says that a paragraph came from elsewhere. An acronym
/// in parentheses that nobody uses is only in the way. Asked of entries whose first use is to be expanded.
/// </remarks>
/// <mend>Leave out the second full form, or the acronym that is not used.</mend>
/// <example>
/// <code>
/// Global Affairs Canada (GAC) said so. (…) Later, Global Affairs Canada (GAC) added …
///                                                                        ^~~ “GAC” was introduced before
/// </code>
/// </example>
internal sealed class AcronymReExpanded() : TextRule("TERM012", "acronym-re-expanded", Severity.Info)
{
    internal override void Check(TextCheck check)
    {
        var uses = check.Uses;
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < uses.Count; i++)
        {
            var shortUse = AcronymUses.IsShort(uses[i].Term) ? uses[i] : uses[i + 1];
            if (uses[i].IsHeading || shortUse.IsQuoted || !AcronymUses.MustExpand(shortUse) || !AcronymUses.IsIntroduction(check.Text, uses[i], uses[i + 1]))
            {
                continue;
            }

            if (first.TryAdd(shortUse.Concept.Id, i))
            {
                if (uses.FindIndex(i + 2, use => use.Concept == shortUse.Concept && AcronymUses.IsShort(use.Term)) < 0)
                {
                    check.Report(this, shortUse.Span, $"“{shortUse.Term.Text}” is introduced here and not used afterwards", (shortUse.Concept, shortUse.Term));
                }
            }
            else
            {
                var place = check.PlaceOf(uses[first[shortUse.Concept.Id]].Span);
                check.Report(
                    this, shortUse.Span, $"“{shortUse.Term.Text}” was introduced before", (shortUse.Concept, shortUse.Term), related: [new RelatedPlace(place, "introduced here")]);
            }
        }
    }
}
