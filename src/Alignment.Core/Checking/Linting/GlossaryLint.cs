using Alignment.Core.Articles;
using Alignment.Core.Terminology;
using Alignment.Core.Terminology.Matching;
using Alignment.Core.Text;

namespace Alignment.Core.Checking.Linting;

/// <summary>One run of the rules about a glossary: what they look at, and where they report.</summary>
internal sealed class GlossaryLint
{
    private readonly RuleSet rules;
    private readonly List<Finding> findings = [];
    private readonly Dictionary<string, (LintedFile File, List<int> Starts)> byPath = new(StringComparer.Ordinal);

    public GlossaryLint(IReadOnlyList<LintedFile> files, DateOnly today, RuleSet rules)
    {
        this.rules = rules;
        Files = files;
        Today = today;
        Concepts = [.. files.SelectMany(file => file.File.Concepts)];
        foreach (var file in files)
        {
            byPath[file.File.Path] = (file, LineStarts(file.Text));
        }
    }

    public IReadOnlyList<LintedFile> Files { get; }

    /// <summary>The day on which a term is in use or not.</summary>
    public DateOnly Today { get; }

    /// <summary>All concepts, in the order of the files; ids may be there twice.</summary>
    public IReadOnlyList<Concept> Concepts { get; }

    /// <summary>What was reported, by place.</summary>
    public IReadOnlyList<Finding> Findings()
    {
        findings.Sort(Finding.CompareByPlace);
        return findings;
    }

    /// <summary>Terms with their concepts, proposed ones aside.</summary>
    public IEnumerable<(Concept Concept, Term Term)> Terms() =>
        from concept in Concepts
        from section in concept.Sections
        from term in section.Terms
        where term.Status != TermStatus.Proposed
        select (concept, term);

    /// <summary>A term as the matcher compares it: one kind of apostrophe, hyphen and space.</summary>
    public static string Key(Term term) => term.Language.Tag() + ":" + NormalizedText.Of(term.Text);

    /// <summary>Reports a finding, unless the rule is off there.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="place">Where.</param>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="concept">The concept it is about; null for none.</param>
    /// <param name="related">Other places.</param>
    public void Report(Rule rule, SourceSpan place, string message, Concept? concept = null, params IReadOnlyList<RelatedPlace> related)
    {
        var severity = rules.For(place.File).Of(rule, concept?.Rules);
        if (severity == Severity.None)
        {
            return;
        }

        var (file, starts) = byPath[place.File];
        var span = TextSpan.Between(Index(starts, file.Text, place.StartLine, place.StartColumn), Index(starts, file.Text, place.EndLine, place.EndColumn));
        var lineEnd = place.StartLine < starts.Count ? starts[place.StartLine] : file.Text.Length;
        findings.Add(new Finding
        {
            Rule = rule,
            Severity = severity,
            Place = place,
            Span = span,
            Matched = span.In(file.Text),
            Message = message.ReplaceLineEndings(" "),
            Line = file.Text[starts[Math.Min(place.StartLine, starts.Count) - 1]..lineEnd].TrimEnd('\r', '\n'),
            ConceptId = concept?.Id,
            GlossaryPlace = concept?.Place,
            Related = related,
        });
    }

    private static int Index(List<int> starts, string text, int line, int column) =>
        Math.Min(text.Length, starts[Math.Clamp(line, 1, starts.Count) - 1] + column - 1);

    private static List<int> LineStarts(string text)
    {
        List<int> starts = [0];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }
}
