using Alignment.Core.Articles;
using Alignment.Core.Text;

namespace Alignment.Core.Terminology;

/// <summary>Runs the samples that entries carry: <c>rules: {tests: {ok: [...], bad: [...]}}</c>.</summary>
/// <remarks>
/// A sample is good if it has a term of its entry and the glossary has nothing against the form, bad if it has something against it. A sample
/// without a language has to hold in one of them.
/// </remarks>
public static class GlossarySelfTests
{
    /// <summary>The samples that do not come out as they should, in the order of the files.</summary>
    /// <param name="files">The glossary; ids may be there twice.</param>
    public static IEnumerable<(GlossaryFile File, Concept Concept, SelfTestFailure Failure)> Failures(IReadOnlyList<GlossaryFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var concepts = files.SelectMany(file => file.Concepts).DistinctBy(concept => concept.Id).ToHashSet(ReferenceEqualityComparer.Instance);
        var glossary = Glossary.Combine(files.Select(file => file with { Concepts = [.. file.Concepts.Where(concepts.Contains)] }));
        if (glossary.Concepts.All(concept => concept.Rules.Tests.Count == 0))
        {
            return [];
        }

        var matchers = new TermMatchers(glossary, new TermMatcherOptions { FindsLowered = true });
        return from file in glossary.Files
               from concept in file.Concepts
               from test in concept.Rules.Tests
               let failure = Run(matchers, concept, test)
               where failure is not null
               select (file, concept, failure);
    }

    private static SelfTestFailure? Run(TermMatchers matchers, Concept concept, GlossaryTest test)
    {
        IReadOnlyList<Language> languages = test.Language is { } named ? [named] : [Language.French, Language.English];
        string? failure = null;
        foreach (var language in languages.Where(language => concept.Terms(language).Any()))
        {
            var found = matchers.For(language).Find(test.Text).Where(match => match.Concept == concept).ToList();
            var complaints = found.Select(match => (match, Advice: TermMentions.Advice(match))).Where(pair => pair.Advice is not null).ToList();
            failure = (test.IsGood, found.Count, complaints.Count) switch
            {
                (_, 0, _) => failure ?? $"no {(language == Language.French ? "French" : "English")} term of '{concept.Id}' is in it",
                (true, _, > 0) => $"“{complaints[0].match.Span.In(test.Text)}” is {complaints[0].Advice}",
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
}

/// <summary>A sample that does not come out as its entry says.</summary>
/// <param name="Test">The sample.</param>
/// <param name="Message">What came out, a sentence.</param>
public sealed record SelfTestFailure(GlossaryTest Test, string Message)
{
    /// <summary>Where the sample stands.</summary>
    public SourceSpan Place => Test.Place;
}
