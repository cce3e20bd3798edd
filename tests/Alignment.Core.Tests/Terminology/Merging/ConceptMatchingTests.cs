using Alignment.Core.Terminology.Merging;

namespace Alignment.Core.Tests.Terminology.Merging;

public class ConceptMatchingTests
{
    private const string Ours = """
        - {id: nato, fr: [OTAN, Alliance atlantique], en: [NATO]}
        - {id: bank, fr: [banque], en: [bank]}
        - {id: shore, fr: [rive], en: [bank]}
        - {id: isis, fr: [{term: ÉI, region: fr-CA}], en: [ISIS]}
        """;

    [Theory]
    [InlineData("- {id: nato, fr: [OTAN], en: [NATO, the alliance]}", "nato")]
    [InlineData("- {id: x-12, fr: [OTAN], en: [NATO]}", "nato")]
    [InlineData("- {id: x-12, fr: [OTAN]}", "nato")]
    [InlineData("- {id: bank, fr: [rive], en: [bank]}", null)]
    [InlineData("- {id: shore-2, fr: [rive], en: [bank]}", "shore")]
    [InlineData("- {id: x, en: [bank]}", null)]
    [InlineData("- {id: nato, fr: [chat], en: [cat]}", null)]
    [InlineData("- {id: x, fr: [chat], en: [cat]}", "x")]
    [InlineData("- {id: x, fr: [Pacte], en: [NATO]}", null)]
    [InlineData("- {id: nato, fr: [Pacte], en: [NATO]}", null)]
    [InlineData("- {id: nato, fr: [Alliance atlantique], en: [NATO]}", "nato")]
    [InlineData("- {id: x, fr: [ÉI], en: [ISIS]}", "isis")]
    public void A_concept_is_known_by_its_terms_or_its_id_and_never_guessed(string theirs, string? id)
    {
        var (concepts, conflicts) = ConceptMatching.Match(Glossaries.Of(Ours), Glossaries.Of(theirs).Concepts);

        (conflicts.Count == 0 ? concepts.Single().Id : null).Should().Be(id);
        conflicts.Count.Should().Be(id is null ? 1 : 0);
    }

    [Fact]
    public void What_two_entries_of_the_file_say_of_one_concept_is_for_a_person()
    {
        var (_, conflicts) = ConceptMatching.Match(Glossaries.Of(Ours), Glossaries.Of("- {id: a, fr: [OTAN], en: [NATO]}\n- {id: b, en: [NATO]}\n").Concepts);

        conflicts.Select(conflict => $"{conflict.Id} {conflict.What}").Should().Equal("nato stands twice in the file");
    }

    [Fact]
    public void Regions_and_related_ids_are_ours()
    {
        var (concepts, _) = ConceptMatching.Match(
            Glossaries.Of(Ours), Glossaries.Of("- {id: a, fr: [ÉI], en: [ISIS], related: [b]}\n- {id: b, fr: [OTAN], en: [NATO]}\n").Concepts);

        concepts[0].Sections.SelectMany(section => section.Terms).First(term => term.Text == "ÉI").Region.Should().Be("fr-CA");
        concepts[0].Related.Should().Equal("nato");
    }
}
