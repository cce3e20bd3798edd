using Alignment.Core.Terminology;
using Alignment.Core.Yaml;

namespace Alignment.Core.Tests.Terminology;

public class GlossaryErrorTests
{
    [Theory]
    [InlineData("entries:\n\t- id: a\n", "line 2, column 1: a tab indents this line. Indent with blanks.")]
    [InlineData("entries:\n- id: a\n  \ten: x\n", "line 3, column 3: a tab indents this line. Indent with blanks.")]
    [InlineData("entries:\n- id: a\n  en: x: y\n", "line 3, column 8: a colon where none is expected. Put quotes around a value that holds ': ', and indent keys of one level alike.")]
    [InlineData("entries:\n- id: a\n  en: [x, y\n", "line 4, column 1: a [list] or {mapping} is not well formed. Check its commas and brackets, and quote values that hold , [ ] { or }.")]
    [InlineData("entries:\n- id: \"a\n", "line 2, column 7: a quotation mark is not closed, or its text holds an unknown \\ escape. Close it; in '...' write '' for an apostrophe.")]
    [InlineData("entries:\n- id: @a\n", "line 2, column 7: a character that cannot start a value. Put quotes around values that start with @, ` or %.")]
    [InlineData("entries:\n- id: a\n en: x\n", "line 3, column 2: the indentation does not fit what stands above. Indent keys of one level, and the dashes of one list, alike.")]
    [InlineData("entries:\n- id: a\n  en: x\n  id: b\n", "line 4, column 3: the key 'id' is here twice; the first is in line 2. Remove or rename one.")]
    [InlineData("entries: []\n---\nentries: []\n", "line 2, column 1: a second YAML document starts here (---). Put it into a file of its own.")]
    [InlineData("entries:\n- id: *a\n", "line 2, column 7: the alias *a has no complete &a before it. Write the value out.")]
    [InlineData("entries: &a [*a]\n", "line 1, column 14: the alias *a has no complete &a before it. Write the value out.")]
    [InlineData("entries:\n- [id]: a\n", "line 2, column 3: a key must be a word.")]
    [InlineData("entries:\0\n", "line 1, column 9: holds a NUL character, as binary files do. Remove it.")]
    public void Text_that_is_no_YAML_is_refused_with_its_place(string text, string expected) => Error(text).Should().Be("g.yml, " + expected);

    [Theory]
    [InlineData("NATO\n", "line 1, column 1: expected a glossary with keys (version, languages, defaults, entries), found the text 'NATO'.")]
    [InlineData("version: 1\n", "line 1, column 1: a glossary needs the key 'entries' with a list of entries. Add it.")]
    [InlineData("version: 2\nentries: []\n", "line 1, column 10: the file is of version 2; this program reads version 1. Update the program.")]
    [InlineData("version: one\nentries: []\n", "line 1, column 10: 'version' takes a whole number, found 'one'. This program reads version 1.")]
    [InlineData("entries: {id: a}\n", "line 1, column 10: 'entries' takes a list, each entry with a dash, found a mapping.")]
    [InlineData("entires: []\nentries: []\n", "line 1, column 1: unknown key 'entires' in a glossary. Did you mean 'entries'?")]
    [InlineData("languages: [en, de]\nentries: []\n", "line 1, column 17: 'languages' cannot hold 'de'; this program knows en and fr.")]
    [InlineData("defaults: {region: {fr: CA}}\nentries: []\n", "line 1, column 25: 'region' cannot be 'CA' here; it is fr with a region, as in fr-CA.")]
    public void A_file_of_another_shape_is_refused_with_its_place(string text, string expected) => Error(text).Should().Be("g.yml, " + expected);

    [Theory]
    [InlineData("- NATO", "column 3: expected an entry with keys (id, kind, domain, definition, note, source, date, related, rules), found the text 'NATO'.")]
    [InlineData("- {en: NATO}", "column 3: the entry has no 'id'. Add one, as in 'id: nato'.")]
    [InlineData("- {id: a}", "column 3: the entry 'a' has no terms. Add a language, as in 'en: NATO' or 'fr: OTAN'.")]
    [InlineData("- {id: Big One, en: x}", "column 8: the id 'Big One' may hold small letters a-z, digits and single hyphens only, as in 'training-mission'.")]
    [InlineData("- {id: a, en: }", "column 15: 'en' has no terms. Write one, as in 'en: NATO', or remove the key.")]
    [InlineData("- {id: a, en: ''}", "column 15: 'term' is blank. Write a value, or remove the key.")]
    [InlineData("- {id: a, en: [~]}", "column 16: 'term' has no value (~ means none). Put quotes around the word if you mean it.")]
    [InlineData("- {id: a, de: x, en: y}", "column 11: unknown key 'de' in an entry. Known here: id, kind, domain, definition, note, source, date, related, rules, en, fr, fr-CA.")]
    [InlineData("- {id: a, fr-ca: x, en: y}", "column 11: unknown key 'fr-ca' in an entry. Did you mean 'fr-CA'?")]
    [InlineData("- {id: a, kind: organisation, en: x}", "column 17: 'kind' cannot be 'organisation'; it is one of org, person, place, event, program, term, title.")]
    [InlineData("- {id: a, kind: persn, en: x}", "column 17: 'kind' cannot be 'persn'; it is one of org, person, place, event, program, term, title. Did you mean 'person'?")]
    [InlineData("- {id: a, en: {status: preferred}}", "column 15: the term has no 'term', the words themselves. Add them, as in '{term: NATO}'.")]
    [InlineData("- {id: a, en: {term: [NATO]}}", "column 22: 'term' takes a text, found a list.")]
    [InlineData("- {id: a, en: {term: x, statuss: preferred}}", "column 25: unknown key 'statuss' in a term. Did you mean 'status'?")]
    [InlineData("- {id: a, en: {term: x, <<: {}}}", "column 25: unknown key '<<' in a term. Merge keys are not read; write the keys out.")]
    [InlineData("- {id: a, en: {term: x, region: fr-CA}}", "column 33: 'region' cannot be 'fr-CA' here; it is en with a region, as in en-CA.")]
    [InlineData("- {id: a, en-CA: {term: x, region: en-US}}", "column 36: 'region' says en-US in a section for en-CA. Move the term, or remove its region.")]
    [InlineData("- {id: a, en: {term: x, until: 4 Nov 2015}}", "column 32: 'until' takes a day as in 2026-05-31, found '4 Nov 2015'.")]
    [InlineData("- {id: a, en: {term: x, since: 2020-01-02, until: 2020-01-01}}", "column 15: 'since' is later than 'until'. Swap or mend them.")]
    [InlineData("- {id: a, en: {term: x, match: [{}]}}", "column 33: 'match' takes a text, found a mapping.")]
    [InlineData("- {id: a, en: x, source: {date: 2020-01-01}}", "column 26: 'source' has no 'ref'. Add one, as in 'ref: House style, p. 12'.")]
    [InlineData("- {id: a, en: x, rules: {severity: {TERM30: error}}}", "column 37: 'TERM30' is no rule; rules are named as in TERM030.")]
    [InlineData("- {id: a, en: x, rules: {severity: {TERM030: err}}}", "column 46: 'TERM030' cannot be 'err'; it is one of error, warning, info, none.")]
    [InlineData("- {id: a, en: x, rules: {disable: [elision]}}", "column 36: 'elision' is no rule; rules are named as in TERM030.")]
    [InlineData("- {id: a, en: x, rules: [TERM001]}", "column 25: expected 'rules' with keys (severity, disable, first_use, bilingual, quotes, paths, tests), found a list.")]
    [InlineData("- {id: a, en: x, rules: {tests: {good: [x]}}}", "column 34: unknown key 'good' in 'tests'. Known here: ok, bad, en, fr.")]
    public void A_broken_entry_is_refused_with_its_place(string entry, string expected) =>
        Error("entries:\n" + entry + "\n").Should().Be("g.yml, line 2, " + expected);

    [Fact]
    public void Depth_is_bounded()
    {
        Error("entries: " + new string('[', 100_000)).Should().Be(
            "g.yml, line 1, column 42: lists and mappings lie more than 32 deep in each other. Flatten them.");
        Error(string.Concat(Enumerable.Repeat("- ", 100_000))).Should().Contain("more than 32 deep");
        Error("entries: " + string.Concat(Enumerable.Repeat("{a: ", 100_000))).Should().Contain("more than 32 deep");
    }

    [Fact]
    public void Aliases_cannot_multiply_without_bound()
    {
        var bomb = "a0: &a0 [" + string.Join(", ", Enumerable.Repeat("x", 10)) + "]\n"
            + string.Concat(Enumerable.Range(1, 12).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n"));

        Error(bomb).Should().Contain("stands for more than 16,777,216 values");
    }

    [Fact]
    public void Size_is_bounded() =>
        Error(new string('#', YamlTree.MaxLength + 1)).Should().Be("g.yml, line 1, column 1: longer than 67,108,864 characters. Split it into several files.");

    private static string Error(string text)
    {
        var read = () => GlossaryReader.Read("g.yml", text);

        var error = read.Should().Throw<GlossaryException>().Which;
        error.Path.Should().Be("g.yml");
        return error.Message;
    }
}
