using Alignment.Core.Text;

namespace Alignment.Core.Terminology;

/// <summary>What one glossary file says.</summary>
/// <param name="Path">The file, as the user named it.</param>
/// <param name="Languages">Languages in which every concept should have a preferred term.</param>
/// <param name="Defaults">What its entries leave out.</param>
/// <param name="Concepts">In the order of the file.</param>
public sealed record GlossaryFile(string Path, IReadOnlyList<Language> Languages, GlossaryDefaults Defaults, IReadOnlyList<Concept> Concepts);

/// <summary>What the entries of a glossary file leave out; its key <c>defaults</c>.</summary>
public sealed record GlossaryDefaults
{
    /// <summary>The region the house writes French for, as a tag (<c>fr-CA</c>); null for any.</summary>
    public string? FrenchRegion { get; init; }

    /// <summary>The region the house writes English for, as a tag (<c>en-CA</c>); null for any.</summary>
    public string? EnglishRegion { get; init; }

    /// <summary>Which other forms of a term are the term too.</summary>
    public Inflection Inflection { get; init; } = Inflection.Auto;

    /// <summary>How much capitals matter.</summary>
    public CasePolicy Case { get; init; } = CasePolicy.Smart;

    /// <summary>What happens between quotation marks.</summary>
    public QuotationPolicy Quotations { get; init; } = QuotationPolicy.Skip;

    /// <summary>What stands beside a first use; null to decide by the term.</summary>
    public FirstUse? FirstUse { get; init; }

    /// <summary>What the other language of a pair has to say.</summary>
    public BilingualPolicy Bilingual { get; init; } = BilingualPolicy.Any;

    /// <summary>The region of a language; null for any.</summary>
    public string? Region(Language language) => language == Language.French ? FrenchRegion : EnglishRegion;
}
