using Alignment.Core.Text;

namespace Alignment.Core.Terminology.Merging;

/// <summary>Finds out which concepts of another program's file are which of a glossary: by their ids, which such files often do not have, and by their terms.</summary>
/// <remarks>Two concepts are one if their preferred terms are the same in every language in which both have one, or if they have the same id and a term in common. All else is for a person to decide.</remarks>
public sealed class ConceptMatching
{
    private readonly Glossary ours;
    private readonly ILookup<(Language, string), Concept> byPreferred;
    private readonly List<MergeConflict> conflicts = [];
    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);

    private ConceptMatching(Glossary ours)
    {
        this.ours = ours;
        byPreferred = (
            from concept in ours.Concepts
            from language in Languages
            let term = concept.Preferred(language)
            where term is not null
            select (Key: (language, term.Text), Concept: concept)).ToLookup(pair => pair.Key, pair => pair.Concept);
    }

    private static Language[] Languages { get; } = [Language.French, Language.English];

    /// <summary>Matches.</summary>
    /// <param name="ours">The glossary.</param>
    /// <param name="theirs">Concepts of the file, no id twice.</param>
    /// <returns>The concepts of the file: those that the glossary has under its own ids there, new ones under theirs; and what is left to decide, which is not among them.</returns>
    public static (IReadOnlyList<Concept> Concepts, IReadOnlyList<MergeConflict> Conflicts) Match(Glossary ours, IReadOnlyList<Concept> theirs)
    {
        ArgumentNullException.ThrowIfNull(ours);
        ArgumentNullException.ThrowIfNull(theirs);
        var matching = new ConceptMatching(ours);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var known = theirs.Where(concept => matching.Identify(concept, taken)).ToList();
        return ([.. known.Select(matching.UnderOurIds)], matching.conflicts);
    }

    /// <summary>Decides what a concept is called here; false if that is for a person to say.</summary>
    private bool Identify(Concept concept, HashSet<string> taken)
    {
        var (sameTerms, sameId) = (WithTermsOf(concept), ours.Find(concept.Id));
        var sharesTerm = sameId is not null && Shares(sameId, concept);
        var match = sameId is not null && sameTerms.Contains(sameId) ? sameId
            : sameTerms.Count == 1 && !sharesTerm ? sameTerms[0]
            : sameTerms.Count == 0 && sharesTerm ? sameId
            : null;
        if (match is null && (sameTerms.Count > 0 ? "may be one of several" : sameId is not null ? "is another concept" : null) is { } what)
        {
            List<Concept> rivals = [.. sameTerms.Append(sameId).OfType<Concept>().Distinct()];
            conflicts.Add(new MergeConflict(concept.Id, what, string.Join(", ", rivals.Select(rival => $"'{rival.Id}' {Words(rival)}")), Words(concept), rivals[0].Place, concept.Place));
            return false;
        }

        if (match is null && WithATermOf(concept) is { } near)
        {
            conflicts.Add(new MergeConflict(concept.Id, $"has a preferred term of '{near.Id}'", Words(near), Words(concept), near.Place, concept.Place));
            return false;
        }

        if (match is not null && !taken.Add(match.Id))
        {
            conflicts.Add(new MergeConflict(match.Id, "stands twice in the file", Words(match), Words(concept), match.Place, concept.Place));
            return false;
        }

        ids[concept.Id] = match?.Id ?? concept.Id;
        return match is null || AgreesOnPreferred(match, concept);
    }

    // One language may have one preferred term. Where either side has both terms, the merge sees their statuses differ.
    private bool AgreesOnPreferred(Concept own, Concept other)
    {
        var agrees = true;
        foreach (var language in Languages)
        {
            if (own.Preferred(language) is { } ownTerm && other.Preferred(language) is { } otherTerm
                && own.Terms(language).All(term => term.Text != otherTerm.Text) && other.Terms(language).All(term => term.Text != ownTerm.Text))
            {
                conflicts.Add(new MergeConflict(own.Id, $"{language.Tag()} preferred term", $"“{ownTerm.Text}”", $"“{otherTerm.Text}”", ownTerm.Place, otherTerm.Place));
                agrees = false;
            }
        }

        return agrees;
    }

    private Concept UnderOurIds(Concept concept) => concept with
    {
        Id = ids[concept.Id],
        Related = [.. concept.Related.Select(id => ids.GetValueOrDefault(id, id))],
        Sections = ours.Find(ids[concept.Id]) is { } own ? [.. concept.Sections.Select(section => section with { Terms = [.. section.Terms.Select(term => AsOurs(term, own))] })] : concept.Sections,
    };

    // Few programs know of regions: the same words are the same term. And what follows from our entry anyway (names are not inflected) need not be written into it.
    private static Term AsOurs(Term term, Concept own) => own.Terms(term.Language).Where(known => known.Text == term.Text).ToList() is [var same]
        ? term with { Region = same.Region, Inflection = term.Inflection == same.Inflection ? Inflection.Auto : term.Inflection }
        : term;

    private List<Concept> WithTermsOf(Concept concept) =>
    [
        .. Languages
            .SelectMany(language => concept.Preferred(language) is { } term ? byPreferred[(language, term.Text)] : [])
            .Distinct()
            .Where(other => Languages.All(language =>
                other.Preferred(language) is not { } own || concept.Preferred(language) is not { } their || own.Text == their.Text)),
    ];

    private Concept? WithATermOf(Concept concept) => Languages
        .SelectMany(language => concept.Preferred(language) is { } term ? byPreferred[(language, term.Text)] : [])
        .FirstOrDefault();

    private static bool Shares(Concept one, Concept other) =>
        Languages.Any(language => one.Terms(language).Any(term => other.Terms(language).Any(same => same.Text == term.Text)));

    private static string Words(Concept concept) =>
        $"“{string.Join(" / ", Languages.Select(language => concept.Preferred(language) ?? concept.Terms(language).FirstOrDefault()).OfType<Term>().Select(term => term.Text))}”";
}
