using Alignment.Core.Checking.Linting;
using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Checking.Rules;

/// <summary>A reference that leads nowhere, or in a circle: <c>of</c>, <c>use</c> or <c>related</c>.</summary>
/// <remarks>
/// <c>of</c> names the full form of an acronym, <c>use</c> what to write in place of a term, <c>related</c> other concepts. A slip in one of them takes the
/// suggestion away, or suggests a word that the glossary does not know.
/// </remarks>
/// <mend>Write the term or id as it stands in its own entry; <c>alignment glossary rename</c> keeps references in step.</mend>
/// <example>
/// <code>
///   - {term: NATO, status: forbidden, use: OTNA}
///     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ 'use' names “OTNA”, which is no French term of 'nato'. Did you mean “OTAN”?
/// </code>
/// </example>
internal sealed class DanglingReference() : GlossaryRule("GLO007", "dangling-reference", Severity.Warning)
{
    private const int MostCompared = 2_000;

    internal override void Check(GlossaryLint lint)
    {
        var ids = lint.Concepts.Select(concept => concept.Id).ToHashSet(StringComparer.Ordinal);
        var known = lint.Terms().Select(pair => (pair.Term.Language, pair.Term.Text)).ToHashSet();
        foreach (var concept in lint.Concepts)
        {
            foreach (var id in concept.Related.Where(id => !ids.Contains(id)))
            {
                lint.Report(
                    this,
                    concept.Place with { EndLine = concept.Place.StartLine, EndColumn = concept.Place.StartColumn },
                    $"'related' of '{concept.Id}' names '{id}', which is no concept.{Hint(id, ids, '\'')}",
                    concept);
            }

            foreach (var term in concept.Sections.SelectMany(section => section.Terms))
            {
                foreach (var text in term.Use.Where(text => !known.Contains((term.Language, text))))
                {
                    lint.Report(this, term.Place, Missing("use", text, concept, term), concept);
                }

                if (term.Of is { } full && concept.Terms(term.Language).All(other => other.Text != full))
                {
                    lint.Report(this, term.Place, Missing("of", full, concept, term), concept);
                }
            }

            ReportCircles(lint, concept, "use", term => term.Use);
            ReportCircles(lint, concept, "of", term => term.Of is { } full ? [full] : []);
        }
    }

    private void ReportCircles(GlossaryLint lint, Concept concept, string key, Func<Term, IReadOnlyList<string>> next)
    {
        var reported = new HashSet<Term>(ReferenceEqualityComparer.Instance);
        foreach (var term in concept.Sections.SelectMany(section => section.Terms).Where(term => next(term).Count > 0))
        {
            var circle = new List<Term>();
            for (var at = term; at is not null && !circle.Contains(at); at = next(at).Select(text => concept.Terms(term.Language).FirstOrDefault(other => other.Text == text)).FirstOrDefault(other => other is not null))
            {
                circle.Add(at);
            }

            var last = next(circle[^1]);
            if (last.Contains(term.Text) && !circle.Any(reported.Contains))
            {
                reported.UnionWith(circle);
                lint.Report(this, term.Place, $"'{key}' leads in a circle: {string.Join(" → ", circle.Append(term).Select(each => $"“{each.Text}”"))}. Break it where the term to write is.", concept);
            }
        }
    }

    private static string Missing(string key, string text, Concept concept, Term term) =>
        $"'{key}' names “{text}”, which is no {(term.Language == Language.French ? "French" : "English")} term of '{concept.Id}'."
        + Hint(text, concept.Terms(term.Language).Select(other => other.Text).Where(other => other != term.Text), '“');

    // Among very many ids the search for a near one would take longer than the rest.
    private static string Hint(string word, IEnumerable<string> known, char quote) =>
        Spelling.Closest(word, known.Take(MostCompared)) is not { } near ? "" : quote == '“' ? $" Did you mean “{near}”?" : $" Did you mean '{near}'?";
}
