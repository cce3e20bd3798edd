using Alignment.Core.Articles;
using Alignment.Core.Text;

namespace Alignment.Core.Terminology;

/// <summary>Something that newsrooms have words for in both languages; an entry of the glossary.</summary>
public sealed record Concept
{
    /// <summary>Stable name: small letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>Where the entry stands.</summary>
    public required SourceSpan Place { get; init; }

    /// <summary>What it is. Left out: an organisation if one of its terms is an acronym, a term otherwise.</summary>
    public ConceptKind Kind { get; init; } = ConceptKind.Term;

    /// <summary>Subject field; null if the file does not say.</summary>
    public string? Domain { get; init; }

    /// <summary>What it means.</summary>
    public LocalizedText Definition { get; init; } = LocalizedText.Empty;

    /// <summary>Remarks for editors.</summary>
    public LocalizedText Note { get; init; } = LocalizedText.Empty;

    /// <summary>Who says so; null if the file does not say.</summary>
    public GlossarySource? Source { get; init; }

    /// <summary>When the entry was last looked at by a person; null if the file does not say.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Ids of concepts that belong near it.</summary>
    public IReadOnlyList<string> Related { get; init; } = [];

    /// <summary>How the check treats it.</summary>
    public ConceptRules Rules { get; init; } = ConceptRules.None;

    /// <summary>Its terms by language and region, in the order of the file.</summary>
    public required IReadOnlyList<LanguageSection> Sections { get; init; }

    /// <summary>All its terms of a language, those of regions included, in the order of the file.</summary>
    public IEnumerable<Term> Terms(Language language) => Sections.Where(section => section.Language == language).SelectMany(section => section.Terms);

    /// <summary>The preferred term of a language; null if it has none.</summary>
    /// <param name="language">The language.</param>
    /// <param name="region">Whose usage counts, as a tag with region (<c>fr-CA</c>); null for any.</param>
    public Term? Preferred(Language language, string? region = null)
    {
        var preferred = Terms(language).Where(term => term.Status == TermStatus.Preferred).ToList();
        return preferred.Find(term => region is not null && string.Equals(term.Region, region, StringComparison.OrdinalIgnoreCase))
            ?? preferred.Find(term => term.Region is null)
            ?? preferred.FirstOrDefault();
    }
}

/// <summary>The terms of a concept in one language, or in one region of it.</summary>
/// <param name="Tag">The key in the file: <c>en</c>, <c>fr</c>, <c>fr-CA</c>.</param>
/// <param name="Language">The language it names.</param>
/// <param name="Terms">In the order of the file.</param>
/// <param name="Place">Where the section's value stands.</param>
public sealed record LanguageSection(string Tag, Language Language, IReadOnlyList<Term> Terms, SourceSpan Place);

/// <summary>A text for people in one language or in several.</summary>
/// <param name="Any">What the file gives without a language; null if it names languages.</param>
/// <param name="French">In French; null if the file does not have it.</param>
/// <param name="English">In English; null if the file does not have it.</param>
public sealed record LocalizedText(string? Any, string? French = null, string? English = null)
{
    /// <summary>No text at all.</summary>
    public static LocalizedText Empty { get; } = new(Any: null);

    /// <summary>The text for a reader of a language: in that language, else without language, else in the other; null if there is none.</summary>
    public string? For(Language language) =>
        language == Language.French ? French ?? Any ?? English : English ?? Any ?? French;
}

/// <summary>Where the knowledge of an entry comes from.</summary>
/// <param name="Reference">A style guide, term bank or decision, in words.</param>
/// <param name="Date">When it was looked up; null if the file does not say.</param>
/// <param name="Url">Where to read it; null if the file does not say.</param>
public sealed record GlossarySource(string Reference, DateOnly? Date = null, string? Url = null);
