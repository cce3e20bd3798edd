using Alignment.Core.Articles;
using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Checking.Linting;

/// <summary>Runs the samples that entries carry: <c>rules: {tests: {ok: [...], bad: [...]}}</c>.</summary>
/// <remarks>
/// A sample is good if it has a term of its entry and the check has nothing against its form (forbidden, deprecated, capitals, spelling, region, article), bad
/// if it has something against it. Whether an acronym is explained, and what else depends on a whole text, does not count. A sample without a language has to hold
/// in one of them.
/// </remarks>
public static class GlossarySelfTests
{
    private static readonly string[] FormRules = ["TERM001", "TERM002", "TERM003", "TERM004", "TERM006", "TERM007"];

    /// <summary>The samples that do not come out as they should, in the order of the files.</summary>
    /// <param name="files">The glossary; ids may be there twice.</param>
    public static IEnumerable<(GlossaryFile File, Concept Concept, SelfTestFailure Failure)> Failures(IReadOnlyList<GlossaryFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var concepts = files.SelectMany(file => file.Concepts).DistinctBy(concept => concept.Id).ToHashSet(ReferenceEqualityComparer.Instance);

        // A sample stands for a text in the right folder.
        var glossary = Glossary.Combine(files.Select(file => file with
        {
            Concepts = [.. file.Concepts.Where(concepts.Contains).Select(concept => concept with { Rules = concept.Rules with { Paths = [] } })],
        }));
        if (glossary.Concepts.All(concept => concept.Rules.Tests.Count == 0))
        {
            return [];
        }

        var matchers = new TermMatchers(glossary, new TermMatcherOptions { FindsLowered = true });
        var checker = new TextChecker(glossary, new RuleSet(new RuleSettings { Select = FormRules }));
        return from file in files
               from concept in file.Concepts.Where(concepts.Contains)
               from test in concept.Rules.Tests
               let failure = Run(matchers, checker, concept, test)
               where failure is not null
               select (file, concept, failure);
    }

    private static SelfTestFailure? Run(TermMatchers matchers, TextChecker checker, Concept concept, GlossaryTest test)
    {
        IReadOnlyList<Language> languages = test.Language is { } named ? [named] : [Language.French, Language.English];
        string? failure = null;
        foreach (var language in languages.Where(language => concept.Terms(language).Any()))
        {
            var found = matchers.For(language).Find(test.Text).Where(match => match.Concept.Id == concept.Id).ToList();
            var complaints = Complaints(checker, concept, test.Text, language);
            failure = (test.IsGood, found.Count + complaints.Count, complaints.Count) switch
            {
                (_, 0, _) => failure ?? $"no {(language == Language.French ? "French" : "English")} term of '{concept.Id}' is in it",
                (true, _, > 0) => $"{complaints[0].Rule} says: {complaints[0].Message}",
                (false, _, 0) => "nothing is wrong with it",
                _ => "",
            };
            if (failure.Length == 0)
            {
                return null;
            }
        }

        return failure is null ? null : new SelfTestFailure(test, $"“{test.Text}” is {(test.IsGood ? "an ok" : "a bad")} sample of '{concept.Id}', and {failure}.");
    }

    private static List<Finding> Complaints(TextChecker checker, Concept concept, string sample, Language language)
    {
        var lines = new SourceLines(sample);
        var text = new CheckedText(new MappedText(sample, SourceMap.ForFile("sample", lines))) { Language = language };
        return [.. checker.Check(new CheckedFile("sample", lines, [text])).Findings.Where(finding => finding.ConceptId == concept.Id)];
    }
}

/// <summary>A sample that does not come out as its entry says.</summary>
/// <param name="Test">The sample.</param>
/// <param name="Message">What came out, a sentence.</param>
public sealed record SelfTestFailure(GlossaryTest Test, string Message)
{
    /// <summary>Where the sample stands.</summary>
    public SourceSpan Place => Test.Place;
}
