using Alignment.Core.Terminology;
using Alignment.Core.Text;
using Alignment.Formats.Glossaries.Exchange;

namespace Alignment.Formats.Tests.Exchange;

public class RoundTripTests
{
    private const int Cases = 120;

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("tsv")]
    [InlineData("tbx")]
    [InlineData("tbx-dct")]
    [InlineData("tbx-2008")]
    public void What_travels_comes_back_and_what_does_not_is_reported(string format)
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var concepts = new RandomConcepts(seed).Next();
            var expected = concepts.Select(concept => Carried(concept, format)).ToList();
            var (left, taken) = (new ExchangeReport(), new ExchangeReport());

            var text = Exchange.Export(Exchange.Glossary(concepts), format, left);
            var back = Exchange.Import(text, report: taken);

            Exchange.Entries(back).Should().Be(Exchange.Entries(new ImportedGlossary(expected)), $"seed {seed}, {format}:\n{text}");
            taken.Losses.Should().BeEmpty($"seed {seed}");
            var lost = concepts.Zip(expected).Where(pair => Exchange.Entries(new ImportedGlossary([pair.First])) != Exchange.Entries(new ImportedGlossary([pair.Second])));
            lost.Select(pair => pair.First.Id).Should().BeSubsetOf(left.Losses.Select(loss => loss.Concept), $"seed {seed}");
        }
    }

    [Fact]
    public void A_glossary_file_that_is_written_says_what_it_should()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var written = Exchange.Yaml(new ImportedGlossary(new RandomConcepts(seed).Next()));

            var read = GlossaryReader.Inspect("new.yml", written, out var problems);

            problems.Should().BeEmpty($"seed {seed}:\n{written}");
            Exchange.Yaml(new ImportedGlossary(read.Concepts)).Should().Be(written, $"seed {seed}");
        }
    }

    [Fact]
    public void Utx_brings_back_terms_with_their_status()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var concepts = new RandomConcepts(seed).Next().Where(concept => concept.Sections.Count == 2).ToList();

            var back = Exchange.Import(Exchange.Export(Exchange.Glossary(concepts), "utx")).Concepts.ToDictionary(concept => concept.Id);

            foreach (var concept in concepts)
            {
                foreach (var language in new[] { Language.French, Language.English })
                {
                    var expected = Travelling(concept, language);
                    if (expected.Count > 0 && Travelling(concept, language.Other()).Count > 0)
                    {
                        back[concept.Id].Terms(language).Select(term => term.Text).Should().BeEquivalentTo(expected.Select(term => term.Text), $"seed {seed}");
                        back[concept.Id].Terms(language).Skip(1).Select(term => (term.Text, term.Status)).Should().BeSubsetOf(expected.Select(term => (term.Text, Status(term.Status))), $"seed {seed}");
                    }
                }
            }
        }

        static List<Term> Travelling(Concept concept, Language language) => [.. concept.Terms(language).Where(term => term.Status != TermStatus.Lookup)];
        static TermStatus Status(TermStatus status) => status == TermStatus.Deprecated ? TermStatus.Forbidden : status;
    }

    /// <summary>A concept without what a format has no place for.</summary>
    private static Concept Carried(Concept concept, string format)
    {
        if (format == "json")
        {
            return concept;
        }

        var isTable = format is "csv" or "tsv";
        var usual = concept.Sections.Any(section => section.Terms.Any(term => term.Type == TermType.Acronym)) ? ConceptKind.Org : ConceptKind.Term;
        var hasBoth = concept.Terms(Language.English).Any();
        return concept with
        {
            Kind = isTable ? concept.Kind : usual,
            Rules = ConceptRules.None,
            Source = isTable || concept.Source is null ? concept.Source : concept.Source with { Date = null },
            Definition = isTable ? Plain(concept.Definition, hasBoth) : concept.Definition,
            Note = isTable ? Plain(concept.Note, hasBoth) : concept.Note,
            Sections =
            [
                .. concept.Sections.Select(section => section with
                {
                    Terms = isTable
                        ? section.Terms
                        : [.. section.Terms.Select(term => term with { Forms = [], Exceptions = [], Case = CasePolicy.Smart, Inflection = Inflection.Auto })],
                }),
            ],
        };
    }

    // In a table, a text that stands at the only language of a concept has no language.
    private static LocalizedText Plain(LocalizedText text, bool hasBoth) => !hasBoth && text.French is { } only ? new LocalizedText(only) : text;
}
