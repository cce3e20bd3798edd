using System.Globalization;
using System.Text;
using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Formats.Glossaries.Exchange;

/// <summary>Makes concepts of drafts: with ids that are slugs, each once.</summary>
internal static class DraftedConcepts
{
    private const int LongestId = 60; // characters; an id is typed

    /// <summary>The concepts, in order; drafts without terms are left out and reported.</summary>
    public static IReadOnlyList<Concept> Of(IReadOnlyList<ConceptDraft> drafts, ExchangeReport report)
    {
        var named = new List<(ConceptDraft Draft, string Id)>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var idOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            if (!draft.Sections.Any(section => section.Terms.Count > 0))
            {
                report.Drop(draft.Id ?? draft.Place.ToString(), "concepts without terms in French or English");
                continue;
            }

            var id = Free(Slug(draft.Id) ?? Slug(Name(draft)) ?? "concept", taken, numbers);
            named.Add((draft, id));
            if (draft.Id is { } given)
            {
                idOf.TryAdd(given, id);
            }
        }

        return [.. named.Select(entry => Concept(entry.Draft, entry.Id, idOf, report))];
    }

    /// <summary>Small letters, digits and single hyphens; null if a text has neither letters of the Latin alphabet nor digits.</summary>
    public static string? Slug(string? text)
    {
        var slug = new StringBuilder();
        foreach (var c in (text ?? "").Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
            {
                slug.Append(c);
            }
            else if (c is 'œ' or 'æ')
            {
                slug.Append(c == 'œ' ? "oe" : "ae");
            }
            else if (slug.Length > 0 && slug[^1] != '-' && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c != '.')
            {
                slug.Append('-'); // U.S. is us, as people say it
            }
        }

        var id = slug.ToString(0, Math.Min(slug.Length, LongestId)).Trim('-');
        return id.Length == 0 ? null : id;
    }

    private static string? Name(ConceptDraft draft) =>
        (draft.Sections.FirstOrDefault(section => section.Tag.StartsWith("en", StringComparison.Ordinal) && section.Terms.Count > 0).Terms
            ?? draft.Sections.First(section => section.Terms.Count > 0).Terms)[0].Text;

    private static string Free(string id, HashSet<string> taken, Dictionary<string, int> numbers)
    {
        var free = id;
        while (!taken.Add(free))
        {
            numbers[id] = numbers.GetValueOrDefault(id, 1) + 1;
            free = string.Create(CultureInfo.InvariantCulture, $"{id}-{numbers[id]}");
        }

        return free;
    }

    private static Concept Concept(ConceptDraft draft, string id, Dictionary<string, string> idOf, ExchangeReport report)
    {
        var sections = draft.Sections.Where(section => section.Terms.Count > 0)
            .Select(section => new LanguageSection(section.Tag, Languages.FromTag(section.Tag)!.Value, section.Terms, draft.Place))
            .ToList();
        foreach (var unknown in draft.Related.Where(related => !idOf.ContainsKey(related)))
        {
            report.Drop(id, "references to concepts that the file does not have", unknown);
        }

        var concept = new Concept
        {
            Id = id,
            Place = draft.Place,
            Domain = draft.Domain,
            Definition = draft.Definition,
            Note = draft.Note,
            Source = Source(draft),
            Date = draft.Date,
            Related = [.. draft.Related.Where(idOf.ContainsKey).Select(related => idOf[related]).Distinct(StringComparer.Ordinal)],
            Sections = sections,
        };
        return concept with { Kind = draft.Kind ?? (UsedFields.HasAcronym(concept) ? ConceptKind.Org : ConceptKind.Term) };
    }

    // A source needs words; an address alone is its own.
    private static GlossarySource? Source(ConceptDraft draft) =>
        (draft.Source ?? draft.SourceUrl) is { } reference ? new GlossarySource(reference, draft.SourceDate, draft.SourceUrl) : null;
}
