using Alignment.Core.Yaml.Editing;

namespace Alignment.Core.Terminology.Merging;

/// <summary>Fills in what an entry leaves to the defaults of its file or of the program, so that two files can be compared by what they come to.</summary>
internal static class EffectiveContent
{
    /// <summary>The content with every field that counts whether it is written or not.</summary>
    /// <param name="written">What is written.</param>
    /// <param name="concept">The same entry as read.</param>
    public static ConceptContent Fill(ConceptContent written, Concept concept)
    {
        var fields = new Dictionary<string, YamlValue>(written.Fields, StringComparer.Ordinal)
        {
            ["kind"] = new YamlText(GlossarySchema.Kind.Word(concept.Kind)),
            ["rules.bilingual"] = new YamlText(GlossarySchema.Bilingual.Word(concept.Rules.Bilingual)),
            ["rules.quotes"] = new YamlText(GlossarySchema.Quotes.Word(concept.Rules.Quotations)),
        };
        if (concept.Rules.FirstUse is { } firstUse)
        {
            fields["rules.first_use"] = new YamlText(GlossarySchema.FirstUse.Word(firstUse));
        }

        var terms = concept.Sections.SelectMany(section => section.Terms);
        return written with { Fields = fields, Terms = [.. written.Terms.Zip(terms, Fill)] };
    }

    private static TermContent Fill(TermContent written, Term term) => written with
    {
        Fields = new Dictionary<string, YamlValue>(written.Fields, StringComparer.Ordinal)
        {
            ["type"] = new YamlText(GlossarySchema.Type.Word(term.Type)),
            ["inflect"] = new YamlText(GlossarySchema.Inflect.Word(term.Inflection)),
            ["case"] = new YamlText(GlossarySchema.Case.Word(term.Case)),
        },
    };
}
