using Alignment.Core.Terminology.Editing;
using Alignment.Core.Terminology.Merging;
using Alignment.Core.Yaml.Editing;

namespace Alignment.Core.Tests.Terminology.Merging;

public class GlossaryComparisonTests
{
    [Fact]
    public void A_default_that_is_written_out_is_no_difference()
    {
        const string Short = "defaults: {inflect: none, case: exact, quotes: check, first_use: known, bilingual: required}\nentries:\n- {id: nato, en: NATO, fr: l'Alliance}\n";
        const string Long = """
            entries:
            - id: nato
              kind: org
              en: {term: NATO, status: preferred, type: acronym, inflect: none, case: exact}
              fr: {term: l'Alliance, type: full, inflect: none, case: exact}
              rules: {quotes: check, first_use: known, bilingual: required}
            """;

        Differences(Short, Long).Should().BeEmpty();
        Differences(Long, Short).Should().BeEmpty();
    }

    [Fact]
    public void Another_default_is_a_difference_of_all_that_it_reaches()
    {
        const string Entries = "entries:\n- {id: nato, en: NATO, fr: {term: OTAN, inflect: plural}}\n";

        Differences(Entries, "defaults: {inflect: none, quotes: check}\n" + Entries).Should().Equal(
            "nato rules.quotes: skip -> check", "nato en “NATO” inflect: auto -> none");
    }

    private static IEnumerable<string> Differences(string before, string after) =>
        from concept in GlossaryComparison.Compare(GlossaryText.Read("old", before).EffectiveContents(), GlossaryText.Read("new", after).EffectiveContents())
        from field in concept.Fields
        select $"{concept.Id} {(field.Term is null ? "" : field.Term + " ")}{field.Field}: {Text(field.Before)} -> {Text(field.After)}";

    private static string Text(YamlValue? value) => value is YamlText text ? text.Text : "nothing";
}
