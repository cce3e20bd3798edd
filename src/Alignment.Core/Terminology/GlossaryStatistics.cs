using Alignment.Core.Text;

namespace Alignment.Core.Terminology;

/// <summary>A glossary in numbers.</summary>
public sealed record GlossaryStatistics
{
    /// <summary>Number of concepts.</summary>
    public required int Concepts { get; init; }

    /// <summary>Number of terms, of whatever status.</summary>
    public required int Terms { get; init; }

    /// <summary>Number of look-up spellings under <c>match</c>.</summary>
    public required int LookupForms { get; init; }

    /// <summary>Concepts of each kind, in the order of the schema.</summary>
    public required IReadOnlyList<KeyValuePair<string, int>> ByKind { get; init; }

    /// <summary>Concepts of each domain, by name; <c>(none)</c> last.</summary>
    public required IReadOnlyList<KeyValuePair<string, int>> ByDomain { get; init; }

    /// <summary>Concepts of each file, in the order of the files.</summary>
    public required IReadOnlyList<KeyValuePair<string, int>> ByFile { get; init; }

    /// <summary>Terms by language or region tag, French first.</summary>
    public required IReadOnlyList<KeyValuePair<string, int>> ByLanguage { get; init; }

    /// <summary>Terms of each status, best first.</summary>
    public required IReadOnlyList<KeyValuePair<string, int>> ByStatus { get; init; }

    /// <summary>Terms of each type, in the order of the schema.</summary>
    public required IReadOnlyList<KeyValuePair<string, int>> ByType { get; init; }

    /// <summary>Number of samples under <c>tests</c>.</summary>
    public required int Samples { get; init; }

    /// <summary>Number of concepts that have samples.</summary>
    public required int ConceptsWithSamples { get; init; }

    /// <summary>Ids of concepts without a preferred French term.</summary>
    public required IReadOnlyList<string> WithoutFrench { get; init; }

    /// <summary>Ids of concepts without a preferred English term.</summary>
    public required IReadOnlyList<string> WithoutEnglish { get; init; }

    /// <summary>Counts a glossary.</summary>
    public static GlossaryStatistics Of(Glossary glossary)
    {
        ArgumentNullException.ThrowIfNull(glossary);
        var concepts = glossary.Concepts;
        var terms = concepts.SelectMany(concept => concept.Sections).SelectMany(section => section.Terms).ToList();
        return new GlossaryStatistics
        {
            Concepts = concepts.Count,
            Terms = terms.Count,
            LookupForms = terms.Sum(term => term.LookupForms.Count),
            ByKind = Count(concepts.Select(concept => concept.Kind), GlossarySchema.Kind),
            ByDomain = [.. concepts.GroupBy(concept => concept.Domain ?? "(none)").OrderBy(group => group.Key == "(none)").ThenBy(group => group.Key, StringComparer.Ordinal).Select(Pair)],
            ByFile = [.. glossary.Files.Select(file => KeyValuePair.Create(file.Path, file.Concepts.Count))],
            ByLanguage = [.. terms.GroupBy(term => term.Region ?? term.Language.Tag()).OrderBy(group => group.First().Language).ThenBy(group => group.Key, StringComparer.Ordinal).Select(Pair)],
            ByStatus = Count(terms.Select(term => term.Status), GlossarySchema.Status),
            ByType = Count(terms.Select(term => term.Type), GlossarySchema.Type),
            Samples = concepts.Sum(concept => concept.Rules.Tests.Count),
            ConceptsWithSamples = concepts.Count(concept => concept.Rules.Tests.Count > 0),
            WithoutFrench = [.. concepts.Where(concept => concept.Preferred(Language.French) is null).Select(concept => concept.Id)],
            WithoutEnglish = [.. concepts.Where(concept => concept.Preferred(Language.English) is null).Select(concept => concept.Id)],
        };
    }

    private static KeyValuePair<string, int> Pair<T>(IGrouping<string, T> group) => KeyValuePair.Create(group.Key, group.Count());

    private static List<KeyValuePair<string, int>> Count<T>(IEnumerable<T> values, Choice<T> choice)
        where T : struct, Enum
    {
        var counts = values.GroupBy(value => value).ToDictionary(group => group.Key, group => group.Count());
        return [.. choice.Words.Select(word => KeyValuePair.Create(word, counts.GetValueOrDefault(choice.Find(word)!.Value))).Where(pair => pair.Value > 0)];
    }
}
