using System.Text;
using System.Text.Json;
using Alignment.Core.Terminology;
using Alignment.Core.Text;
using Alignment.Core.Yaml;

namespace Alignment.Core.Tests.Terminology;

public class ShippedGlossaryTests
{
    private static readonly Glossary Shipped = Glossaries.LoadShipped();

    [Fact]
    public void It_holds_the_concepts_of_the_news_in_both_languages()
    {
        Shipped.Concepts.Should().HaveCountGreaterThan(60);
        Shipped.Concepts.Should().OnlyContain(concept => concept.Preferred(Language.French, "fr-CA") != null && concept.Preferred(Language.English, "en-CA") != null);
    }

    [Fact]
    public void Every_file_names_the_schema_in_its_first_line()
    {
        foreach (var file in Glossaries.Shipped)
        {
            File.ReadLines(file).First().Should().Be("# yaml-language-server: $schema=../docs/glossary.schema.json", file);
        }
    }

    [Fact]
    public void Every_key_of_the_files_is_in_the_schema()
    {
        var schema = File.ReadAllText(Path.Combine(Path.GetDirectoryName(Glossaries.Shipped[0])!, "..", "docs", "glossary.schema.json"));
        var known = new HashSet<string>(StringComparer.Ordinal);
        Collect(JsonDocument.Parse(schema).RootElement, known);
        known.UnionWith(["en", "fr"]); // by pattern

        foreach (var file in Glossaries.Shipped)
        {
            YamlTree.TryRead(File.ReadAllText(file), out var root, out _).Should().BeTrue();
            Keys(root!).Where(key => !key.StartsWith("TERM", StringComparison.Ordinal)).Should().BeSubsetOf(known, file);
        }
    }

    [Fact]
    public void Every_text_is_composed()
    {
        foreach (var file in Glossaries.Shipped)
        {
            File.ReadAllText(file).IsNormalized(NormalizationForm.FormC).Should().BeTrue(file);
        }
    }

    [Fact]
    public void Full_forms_suggestions_and_relations_exist()
    {
        foreach (var concept in Shipped.Concepts)
        {
            concept.Related.Where(id => Shipped.Find(id) is null).Should().BeEmpty(concept.Id);
            foreach (var term in concept.Sections.SelectMany(section => section.Terms))
            {
                var texts = concept.Terms(term.Language).Select(other => other.Text).ToList();
                term.Use.Should().BeSubsetOf(texts, $"{concept.Id}: {term.Text}");
            }
        }
    }

    [Fact]
    public void No_accepted_form_belongs_to_two_concepts()
    {
        foreach (var language in new[] { Language.French, Language.English })
        {
            Shipped.Concepts.SelectMany(concept => concept.Terms(language).Where(term => term.IsAccepted).Select(term => term.Text).Distinct())
                .Should().OnlyHaveUniqueItems();
        }
    }

    [Fact]
    public void Every_term_finds_itself()
    {
        foreach (var language in new[] { Language.French, Language.English })
        {
            var matcher = new TermMatcher(Shipped, language);
            foreach (var term in Shipped.Concepts.SelectMany(concept => concept.Terms(language)))
            {
                var match = matcher.Find("x " + term.Text + " x").Should().ContainSingle(term.Text).Subject;
                match.Term.Text.Should().Be(term.Text);
                match.IsWellFormed.Should().BeTrue(term.Text);
            }
        }
    }

    // What the check will say of the samples is its own business; which of them hold a term, and in a good form, is decided here.
    [Fact]
    public void The_entries_own_samples_hold()
    {
        var matchers = new TermMatchers(Shipped, new TermMatcherOptions { FindsLowered = true });
        foreach (var concept in Shipped.Concepts)
        {
            foreach (var test in concept.Rules.Tests)
            {
                test.Language.Should().NotBeNull($"{test.Place}: samples of the shipped glossary name their language");
                var found = matchers.For(test.Language!.Value).Find(test.Text);
                found.Should().Contain(match => match.Concept == concept, $"{test.Place}: “{test.Text}” has a term of {concept.Id}");
                var complaints = found.Where(match => match.Concept == concept).Select(match => TermMentions.Advice(match)).OfType<string>();
                complaints.Any().Should().Be(!test.IsGood, $"{test.Place}: “{test.Text}”: {string.Join("; ", complaints)}");
            }
        }
    }

    private static void Collect(JsonElement element, HashSet<string> keys)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(item, keys);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
            {
                if (property.Name == "properties")
                {
                    keys.UnionWith(property.Value.EnumerateObject().Select(key => key.Name));
                }

                Collect(property.Value, keys);
            }
        }
    }

    private static IEnumerable<string> Keys(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Keys(entry.Value).Prepend(entry.Key.Value)),
        YamlSequence sequence => sequence.Items.SelectMany(Keys),
        _ => [],
    };
}
