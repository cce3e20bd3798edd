using Alignment.Core.Checking.Linting;
using Alignment.Core.Terminology;

namespace Alignment.Core.Checking.Rules;

/// <summary>An id that two concepts have, in one file or in two.</summary>
/// <remarks>Findings, suppressions, <c>related</c> and the editing commands name concepts by id; with two of them nobody could tell which is meant.</remarks>
/// <mend>Rename one of them, or make one entry of both with <c>alignment glossary merge</c>.</mend>
/// <example>
/// <code>
/// - id: nato
///       ^~~~ the id 'nato' is here again; the first is in defence.yml, line 14
/// </code>
/// </example>
internal sealed class DuplicateId() : GlossaryRule("GLO002", "duplicate-id", Severity.Error)
{
    internal override void Check(GlossaryLint lint)
    {
        var first = new Dictionary<string, Concept>(StringComparer.Ordinal);
        foreach (var concept in lint.Concepts.Where(concept => !first.TryAdd(concept.Id, concept)))
        {
            var known = first[concept.Id].Place;
            lint.Report(
                this,
                concept.Place with { EndLine = concept.Place.StartLine, EndColumn = concept.Place.StartColumn },
                $"the id '{concept.Id}' is here again; the first is in {known.File}, line {known.StartLine}. Rename one, or make one entry of both.",
                concept,
                new RelatedPlace(known, "the first"));
        }
    }
}
