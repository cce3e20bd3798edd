using System.Text.Json;
using Alignment.Core.Terminology;

namespace Alignment.Core.Tests.Terminology;

/// <summary>The JSON Schema for editors and the reader must say the same.</summary>
public class GlossarySchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(Glossaries.Shipped[0])!, "..", "docs", "glossary.schema.json"))).RootElement;

    public static TheoryData<string, IReadOnlyList<string>> Keys => new()
    {
        { "", GlossarySchema.FileKeys },
        { "$defs/defaults", GlossarySchema.DefaultsKeys },
        { "$defs/entry", GlossarySchema.EntryKeys },
        { "$defs/entry/properties/source/anyOf/1", GlossarySchema.SourceKeys },
        { "$defs/term", GlossarySchema.TermKeys },
        { "$defs/rules", GlossarySchema.RulesKeys },
        { "$defs/samples", GlossarySchema.TestKeys },
        { "$defs/rules/properties/tests", [.. GlossarySchema.TestKeys, "en", "fr"] },
    };

    public static TheoryData<string, IReadOnlyList<string>> Words => new()
    {
        { "$defs/entry/properties/kind", GlossarySchema.Kind.Words },
        { "$defs/term/properties/status", GlossarySchema.Status.Words },
        { "$defs/term/properties/type", GlossarySchema.Type.Words },
        { "$defs/term/properties/pos", GlossarySchema.PartOfSpeech.Words },
        { "$defs/term/properties/gender", GlossarySchema.Gender.Words },
        { "$defs/term/properties/number", GlossarySchema.Number.Words },
        { "$defs/inflect", GlossarySchema.Inflect.Words },
        { "$defs/case", GlossarySchema.Case.Words },
        { "$defs/quotes", GlossarySchema.Quotes.Words },
        { "$defs/first_use", GlossarySchema.FirstUse.Words },
        { "$defs/bilingual", GlossarySchema.Bilingual.Words },
        { "$defs/severity", GlossarySchema.Severity.Words },
    };

    [Theory]
    [MemberData(nameof(Keys))]
    public void The_schema_has_the_readers_keys(string at, IReadOnlyList<string> keys) =>
        At(at).GetProperty("properties").EnumerateObject().Select(property => property.Name).Should().Equal(keys);

    [Theory]
    [MemberData(nameof(Words))]
    public void The_schema_has_the_readers_words(string at, IReadOnlyList<string> words) =>
        At(at).GetProperty("enum").EnumerateArray().Select(word => word.GetString()).Should().Equal(words);

    [Fact]
    public void Every_word_has_a_value_and_every_value_a_word()
    {
        foreach (var status in Enum.GetValues<TermStatus>())
        {
            GlossarySchema.Status.Find(GlossarySchema.Status.Word(status)).Should().Be(status);
        }

        foreach (var kind in Enum.GetValues<ConceptKind>())
        {
            GlossarySchema.Kind.Find(GlossarySchema.Kind.Word(kind)).Should().Be(kind);
        }

        foreach (var type in Enum.GetValues<TermType>())
        {
            GlossarySchema.Type.Find(GlossarySchema.Type.Word(type)).Should().Be(type);
        }
    }

    private static JsonElement At(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(
        Schema, (element, step) => element.ValueKind == JsonValueKind.Array ? element[int.Parse(step, null)] : element.GetProperty(step));
}
