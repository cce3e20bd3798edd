using Alignment.Core.Checking.Linting;
using Alignment.Core.Terminology;

namespace Alignment.Core.Checking.Rules;

/// <summary>A term that two concepts of one domain have.</summary>
/// <remarks>
/// Where a text has the term, a check cannot know which concept is meant, and takes the first. In different domains the same word may well mean
/// different things.
/// </remarks>
/// <mend>Make one concept of both, give them different domains, or restrict one with <c>rules: {paths: [...]}</c>.</mend>
/// <example>
/// <code>
/// - id: alliance
///   fr: OTAN
///       ^~~~ “OTAN” is a term of 'nato' too, in the same domain
/// </code>
/// </example>
internal sealed class SharedForm() : GlossaryRule("GLO005", "shared-form", Severity.Warning)
{
    internal override void Check(GlossaryLint lint)
    {
        var first = new Dictionary<(string?, string), (Concept Concept, Term Term)>();
        foreach (var (concept, term) in lint.Terms().Where(pair => pair.Term.IsAccepted))
        {
            var key = (concept.Domain, GlossaryLint.Key(term));
            if (!first.TryAdd(key, (concept, term)) && first[key] is var known && known.Concept.Id != concept.Id && !HasOwnPaths(concept, known.Concept))
            {
                lint.Report(
                    this,
                    term.Place,
                    $"“{term.Text}” is a term of '{known.Concept.Id}' too, {(concept.Domain is null ? "and neither has a domain" : $"in the same domain ({concept.Domain})")}. Make one concept of both, or tell them apart by domain.",
                    concept,
                    new RelatedPlace(known.Term.Place, $"in '{known.Concept.Id}'"));
            }
        }
    }

    private static bool HasOwnPaths(Concept one, Concept other) => one.Rules.Paths.Count > 0 && other.Rules.Paths.Count > 0 && !one.Rules.Paths.SequenceEqual(other.Rules.Paths);
}
