using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Checking;
using Alignment.Core.Checking.Pairs;
using Alignment.Core.Checking.Rules;
using Alignment.Core.Lexicon;
using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Reporting;

/// <summary>Looks for the glossary not kept in a report: in each article by itself, and in what its pairs say.</summary>
/// <remarks>It finds what <c>alignment check</c> finds on the same articles and bitexts, rules about facts left out, for a report lists those as disagreements.</remarks>
/// <param name="glossary">The glossary; nothing is found without concepts.</param>
/// <param name="lexicon">What words translate each other; null for none.</param>
/// <param name="settings">Which rules report, and how gravely; null for their defaults.</param>
/// <param name="known">Acronyms that need no explanation.</param>
public sealed class GlossaryReview(Glossary glossary, BilingualLexicon? lexicon = null, RuleSettings? settings = null, IReadOnlyList<string>? known = null)
{
    private const string TermRules = "TERM";
    private const int MostExpected = 3; // more would hide the best

    private static readonly MissingTargetTerm Missing = RuleTable.The<MissingTargetTerm>();

    /// <summary>The report with what was found, by rule, concept, and place in the report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cancellationToken">Looked at once an article and a bead.</param>
    public Report Review(Report report, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        return glossary.Concepts.Count == 0
            ? report
            : report with
            {
                Violations = Find([.. report.Events.SelectMany(reported => reported.Group.Articles)], [.. report.Events.SelectMany(reported => reported.Bitexts)], cancellationToken),
            };
    }

    /// <summary>What is to be found in a bitext, with the wording that people have given its sentences; by rule, concept, and place. Its articles are called <c>fr</c> and <c>en</c>.</summary>
    /// <param name="bitext">The bitext.</param>
    /// <param name="cancellationToken">Looked at once an article and a bead.</param>
    public IReadOnlyList<GlossaryViolation> Review(Bitext bitext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(bitext);
        if (glossary.Concepts.Count == 0)
        {
            return [];
        }

        // both may have one id, as a.fr and a.en of a folder
        var (french, english) = (bitext.French with { Id = Language.French.Tag() }, bitext.English with { Id = Language.English.Tag() });
        return Find([french, english], [bitext with { French = french, English = english }], cancellationToken);
    }

    private List<GlossaryViolation> Find(IReadOnlyList<Article> articles, IReadOnlyList<Bitext> bitexts, CancellationToken cancellationToken)
    {
        var texts = articles
            .DistinctBy(article => article.Id, StringComparer.Ordinal)
            .ToDictionary(article => article.Id, article => new ArticleText(article), StringComparer.Ordinal);
        var results = Check(bitexts, texts, cancellationToken);
        var findings = PairFindings.Merge([.. results.SelectMany(result => result.Findings), .. TextChecker.CheckTogether(results)]);
        var order = texts.Keys.Select((id, place) => (id, place)).ToDictionary(entry => entry.id, entry => entry.place, StringComparer.Ordinal);
        return
        [
            .. findings
                .Where(finding => finding.Rule.Id.StartsWith(TermRules, StringComparison.Ordinal))
                .Select(finding => Violation(finding, texts))
                .OrderBy(violation => violation.Rule, StringComparer.Ordinal)
                .ThenBy(violation => violation.Concept, StringComparer.Ordinal)
                .ThenBy(violation => order[violation.Article])
                .ThenBy(violation => violation.Sentence)
                .ThenBy(violation => violation.Span.Start),
        ];
    }

    private List<FileResult> Check(IReadOnlyList<Bitext> bitexts, Dictionary<string, ArticleText> texts, CancellationToken cancellationToken)
    {
        var rules = new RuleSet(settings ?? RuleSettings.Default);
        var textChecker = new TextChecker(glossary, rules, new TextCheckerOptions { KnownAcronyms = known ?? [], KeepsLines = false });
        var pairChecker = new PairChecker(glossary, rules, new PairCheckerOptions { Lexicon = lexicon, KeepsLines = false });
        var single = texts.Values.AsParallel().AsOrdered().WithCancellation(cancellationToken)
            .Select(text => textChecker.Check(text.File, cancellationToken));
        var pairs = bitexts.AsParallel().AsOrdered().WithCancellation(cancellationToken)
            .Select(bitext => pairChecker.Check(Pairs(bitext, texts), cancellationToken));
        return [.. single, .. pairs];
    }

    private static CheckedPairs Pairs(Bitext bitext, Dictionary<string, ArticleText> texts)
    {
        var (french, english) = (texts[bitext.French.Id], texts[bitext.English.Id]);
        return new CheckedPairs(bitext.French.Id, bitext.Beads.Where(bead => bead.IsLink && bead.State != BeadState.Rejected && french.Says(bitext.French, bead.French) && english.Says(bitext.English, bead.English)).Select(bead =>
            new CheckedPair(french.Side(bead.French), english.Side(bead.English))
            {
                Relation = bead.Relation,
                Probability = bead.State == BeadState.Confirmed ? 1 : bead.Probability,
                Source = bitext.Direction.Source(),
                IsTranslation = bitext.Direction != Direction.None || bitext.SameOrder,
            }));
    }

    private GlossaryViolation Violation(Finding finding, Dictionary<string, ArticleText> texts)
    {
        var text = texts[finding.Place.File];
        var index = finding.Place.StartLine - 1;
        var sentence = text.Article.Sentences[index].Text;
        var start = Math.Min(finding.Place.StartColumn - 1, sentence.Length);
        var violation = new GlossaryViolation(
            finding.Rule.Id,
            finding.Severity,
            text.Article.Id,
            index,
            TextSpan.Between(start, finding.Place.EndLine == finding.Place.StartLine ? Math.Min(finding.Place.EndColumn - 1, sentence.Length) : sentence.Length),
            finding.Message)
        {
            Concept = finding.ConceptId,
            Found = finding.Matched,
            Source = finding.Rule is PairRule && finding.Related.Count > 0 ? texts[finding.Related[0].Place.File].In(finding.Related[0].Place) : null,
        };
        return finding.Rule == Missing ? WithMissing(violation, text.Article.Language) : WithMend(violation, finding, text);
    }

    /// <summary>A missing term is shown at the term that asks for it or at all of the side that lacks it: the shorter of the two is the term.</summary>
    private GlossaryViolation WithMissing(GlossaryViolation violation, Language language)
    {
        var isAtTerm = violation.Found!.Length < violation.Source!.Length;
        var target = isAtTerm ? language.Other() : language;
        var accepted = glossary.Find(violation.Concept!)!.Terms(target).Where(term => term.IsAccepted).Select(term => term.Text);
        return violation with
        {
            Source = isAtTerm ? violation.Found : violation.Source,
            Found = null,
            Expected = [.. accepted.Distinct(StringComparer.Ordinal).Take(MostExpected)],
        };
    }

    // A mend may take in the words around: « la NATO » becomes « l'OTAN ».
    private static GlossaryViolation WithMend(GlossaryViolation violation, Finding finding, ArticleText text) => finding.Suggestions.Count == 0
        ? violation
        : violation with
        {
            Found = text.In(finding.Suggestions[0].Place),
            Expected = [.. finding.Suggestions.Select(edit => edit.NewText).Distinct(StringComparer.Ordinal).Take(MostExpected)],
        };
}
