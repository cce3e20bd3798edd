using Alignment.Core.Terminology;
using Alignment.Core.Terminology.Editing;
using Alignment.Core.Yaml.Editing;

namespace Alignment.Core.Tests.Terminology.Editing;

public class GlossaryTextTests
{
    [Fact]
    public void A_new_term_takes_after_the_terms_beside_it()
    {
        Add("  fr:\n  - {term: OTAN, gender: f}\n").Should().Be("  fr:\n  - {term: OTAN, gender: f}\n  - {term: x, gender: m}\n");
        Add("  fr:\n    - { \"term\": \"OTAN\" } # c\n").Should().Be("  fr:\n    - { \"term\": \"OTAN\" } # c\n    - { \"term\": \"x\", \"gender\": \"m\" }\n");
        Add("  fr:\n  - term: 'OTAN'\n    gender: f\n").Should().Be("  fr:\n  - term: 'OTAN'\n    gender: f\n  - term: 'x'\n    gender: m\n");
        Add("  fr: [OTAN, Otan] # c\n").Should().Be("  fr: [OTAN, Otan, {term: x, gender: m}] # c\n");
        Add("  fr: OTAN # c\n").Should().Be("  fr:\n  - OTAN # c\n  - {term: x, gender: m}\n");
        Add("  fr: {term: OTAN}\n").Should().Be("  fr:\n  - {term: OTAN}\n  - {term: x, gender: m}\n");
        Add("  fr:\n    term: OTAN\n    # c\n    gender: f\n").Should().Be("  fr:\n  - term: OTAN\n    # c\n    gender: f\n  - term: x\n    gender: m\n");
    }

    [Fact]
    public void Line_ends_and_byte_order_mark_stay()
    {
        var text = "\uFEFFentries:\r\n- id: nato\r\n  fr:\r\n  - OTAN\r\n\r\n# end";

        Read(text).AddTerm("nato", "fr", Map(("term", "x"))).Text.Should().Be("\uFEFFentries:\r\n- id: nato\r\n  fr:\r\n  - OTAN\r\n  - x\r\n\r\n# end");
        Read("entries:\n- {id: nato, fr: OTAN}").Set("nato", null, "domain", new YamlText("d")).Text.Should().Be("entries:\n- {id: nato, domain: d, fr: OTAN}");
    }

    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("l'été", "l'été")]
    [InlineData("no", "\"no\"")]
    [InlineData("2026", "\"2026\"")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("# tag", "\"# tag\"")]
    [InlineData("C# code", "C# code")]
    [InlineData("two\nlines", "\"two\\nlines\"")]
    [InlineData("https://example.org/a?b=c#d", "https://example.org/a?b=c#d")]
    [InlineData("", "\"\"", true)]
    public void Quotation_marks_stand_where_they_are_needed(string value, string written, bool isRefused = false)
    {
        var edit = () => Read("entries:\n- id: nato\n  note: old\n  fr: OTAN\n").Set("nato", null, "note", new YamlText(value)).Text;

        if (isRefused)
        {
            edit.Should().Throw<GlossaryException>().WithMessage("*'note' is blank*");
        }
        else
        {
            edit().Should().Be($"entries:\n- id: nato\n  note: {written}\n  fr: OTAN\n");
        }
    }

    [Fact]
    public void A_new_field_stands_at_its_usual_place()
    {
        var text = Read("entries:\n- id: nato\n  # c\n  fr: OTAN # d\n  rules: {first_use: known}\n");

        text.Set("nato", null, "kind", new YamlText("org")).Text.Should().Contain("- id: nato\n  kind: org\n  # c\n  fr");
        text.Set("nato", null, "related", YamlList.Of(["x", "z"])).Text.Should().Contain("  fr: OTAN # d\n  related: [x, z]\n  rules");
        text.Set("nato", new TermAddress("fr", 0), "gender", new YamlText("f")).Text.Should().Contain("  fr: {term: OTAN, gender: f} # d\n");
        text.Set("nato", null, "rules.severity.TERM030", new YamlText("error")).Text.Should().Contain("  rules: {first_use: known, severity: {TERM030: error}}\n");
    }

    [Fact]
    public void What_is_empty_afterwards_goes_too()
    {
        var text = Read("entries:\n- id: nato\n  en: NATO\n  fr: {term: OTAN, match: [Otan]} # c\n  rules:\n    severity: {TERM030: error}\n");

        text.Take("nato", new TermAddress("fr", 0), "match", "Otan").Text.Should().Contain("  fr: {term: OTAN} # c\n");
        text.Unset("nato", null, "rules.severity.TERM030").Text.Should().EndWith("# c\n").And.NotContain("rules");
        text.RemoveTerm("nato", new TermAddress("fr", 0)).Text.Should().Be("entries:\n- id: nato\n  en: NATO\n  rules:\n    severity: {TERM030: error}\n");
        text.RemoveConcept("nato").Text.Should().Be("entries:\n");
    }

    [Fact]
    public void New_words_of_a_term_reach_the_terms_that_name_it() =>
        Read("entries:\n- id: nato\n  fr:\n  - {term: OTAN, of: Organisation}\n  - Organisation\n  - {term: NATO, status: forbidden, use: [OTAN, Organisation]}\n")
            .Reword("nato", new TermAddress("fr", 1), "Organisation du Traité").Text
            .Should().Be("entries:\n- id: nato\n  fr:\n  - {term: OTAN, of: Organisation du Traité}\n  - Organisation du Traité\n  - {term: NATO, status: forbidden, use: [OTAN, Organisation du Traité]}\n");

    [Fact]
    public void A_new_id_reaches_the_concepts_that_name_it() =>
        Read("entries:\n- {id: a, en: x, related: [b, c]}\n- {id: b, en: y, related: b} # c\n").Rename("b", "new").Text
            .Should().Be("entries:\n- {id: a, en: x, related: [new, c]}\n- {id: new, en: y, related: new} # c\n");

    [Fact]
    public void A_first_concept_can_be_added_to_an_empty_file()
    {
        const string Written = "- id: nato\n  domain: d\n  en: NATO\n  fr:\n  - {term: OTAN, gender: f}\n  - {term: x, status: forbidden}\n";
        GlossaryText Add(string text) => Read(text).AddConcept(
            "nato", Map(("domain", "d")), [("en", Map(("term", "NATO"))), ("fr", Map(("term", "OTAN"), ("gender", "f"))), ("fr", Map(("term", "x"), ("status", "forbidden")))]);

        Add("").Text.Should().Be("entries:\n" + Written);
        Add("# head\n").Text.Should().Be("# head\nentries:\n" + Written);
        Add("version: 1\nentries: # c\n# d\n").Text.Should().Be("version: 1\nentries:\n" + Written.TrimEnd('\n') + " # c\n# d\n");
        Add("entries: []\n").Text.Should().Be("entries:\n" + Written);
    }

    [Fact]
    public void A_copied_concept_brings_its_comments()
    {
        var other = Read("entries:\n\n# about b\n- id: b # c1\n  # c2\n  en: z\n    # c3\n\n# not about b\n");

        Read("entries:\n- id: a\n  en: x\n").CopyConcepts([(other, "b")]).Text
            .Should().Be("entries:\n- id: a\n  en: x\n\n# about b\n- id: b # c1\n  # c2\n  en: z\n    # c3\n");
        Read("entries:\n  - id: a\n    en: x\n").CopyConcepts([(other, "b")]).Text
            .Should().Be("entries:\n  - id: a\n    en: x\n\n  # about b\n  - id: b # c1\n    # c2\n    en: z\n      # c3\n");
        Read("entries: [{id: a, en: x}]\n").CopyConcepts([(other, "b")]).Text.Should().Contain("id: b").And.NotContain("#");
    }

    [Fact]
    public void A_copied_concept_is_moved_to_the_left_with_its_block_text()
    {
        var other = Read("entries:\n    - id: b\n      note: |\n        one\n          two\n\n      en: z # c\n");

        Read("entries:\n- id: a\n  en: x\n").CopyConcepts([(other, "b")]).Text
            .Should().Be("entries:\n- id: a\n  en: x\n\n- id: b\n  note: |\n    one\n      two\n\n  en: z # c\n");
    }

    [Theory]
    [InlineData("match: *m", "g.yml, line 4, column 24: the alias *m repeats what stands at &m. Edit it there for all places, or write it out here first.")]
    [InlineData("match: &n [c], except: *n", "g.yml, line 4, column 24: what stands here has an anchor (&name) and is repeated elsewhere by its alias (*name), so the edit would change both. Write the alias out, then try again.")]
    public void What_would_change_another_place_too_is_refused(string field, string expected)
    {
        var text = Read($"entries:\n- id: a\n  en: {{term: x, match: &m [a]}}\n  fr: {{term: y, {field}}}\n");

        var edit = () => text.Add("a", new TermAddress("fr", 0), "match", "new");

        edit.Should().Throw<GlossaryException>().WithMessage(expected);
    }

    [Fact]
    public void Mistakes_say_what_to_do()
    {
        var text = Read("entries:\n- {id: nato, en: NATO, definition: {fr: x}}\n- {id: gac, en: GAC}\n");

        Problem(() => text.Set("nato", new TermAddress("en", 0), "stauts", new YamlText("x"))).Should().EndWith("a term has no field 'stauts'. Did you mean 'status'?");
        Problem(() => text.Set("nato", null, "gender", new YamlText("x"))).Should().EndWith("a concept has no field 'gender'. It is one of a term: name the term with --term.");
        Problem(() => text.Set("nato", new TermAddress("en", 0), "status", new YamlText("prefered"))).Should().EndWith("Did you mean 'preferred'?");
        Problem(() => text.Set("nato", null, "definition", new YamlText("x"))).Should().Contain("'definition' has keys of its own");
        Problem(() => text.Set("nato", null, "rules.serverity.TERM001", new YamlText("error"))).Should().EndWith("unknown key 'serverity' in 'rules'. Did you mean 'severity'?");
        Problem(() => text.Unset("nato", null, "note")).Should().EndWith("'nato' has no 'note' to remove.");
        Problem(() => text.RemoveTerm("gac", new TermAddress("en", 0))).Should().EndWith("this is the only term of 'gac'. Remove the concept: 'glossary remove gac'.");
        Problem(() => text.RemoveConcept("nat")).Should().Be("g.yml: no concept 'nat'. Did you mean 'nato'?");
        Problem(() => text.Rename("nato", "gac")).Should().Be("g.yml, line 3, column 3: there is a concept 'gac' already. Choose another id.");
        Problem(() => text.Rename("nato", "Two Words")).Should().Contain("small letters");
        Problem(() => text.AddTerm("nato", "en", Map(("term", "NATO")))).Should().Contain("'nato' has the en term 'NATO' already.");
    }

    private static string Add(string section) =>
        Read("entries:\n- id: nato\n" + section).AddTerm("nato", "fr", Map(("term", "x"), ("gender", "m"))).Text["entries:\n- id: nato\n".Length..];

    private static string Problem(Func<GlossaryText> edit) => edit.Should().Throw<GlossaryException>().Which.Message;

    private static GlossaryText Read(string text) => GlossaryText.Read("g.yml", text);

    private static YamlMap Map(params (string Key, string Value)[] entries) => new([.. entries.Select(entry => KeyValuePair.Create(entry.Key, (YamlValue)new YamlText(entry.Value)))]);
}
