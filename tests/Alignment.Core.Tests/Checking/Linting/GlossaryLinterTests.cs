using Alignment.Core.Checking;
using Alignment.Core.Checking.Linting;
using Alignment.Core.Tests.Terminology;

namespace Alignment.Core.Tests.Checking.Linting;

public class GlossaryLinterTests
{
    [Theory]
    [InlineData("GLO001", "- {id: a, en: x y, fr: z, kind: orgg}", "g.yml:2:33: 'kind' cannot be 'orgg'; it is one of org, person, place, event, program, term, title. Did you mean 'org'?")]
    [InlineData("GLO001", "- {id: a, en: [x y}", "g.yml:2:19: a [list] or {mapping} is not well formed. Check its commas and brackets, and quote values that hold , [ ] { or }.")]
    [InlineData("GLO001", "\t- id: a", "g.yml:2:1: a tab indents this line. Indent with blanks.")]
    [InlineData("GLO002", "- {id: a, en: alpha, fr: beta}\n- {id: a, en: gamma, fr: delta}", "g.yml:3:3: the id 'a' is here again; the first is in g.yml, line 2. Rename one, or make one entry of both.")]
    [InlineData("GLO003", "- {id: a, en: alpha}", "g.yml:2:3: 'a' has no preferred French term. Add one, or give one the status preferred.")]
    [InlineData("GLO004", "- {id: a, en: alpha, fr: [beta, {term: gamma, status: preferred}]}", "g.yml:2:33: “gamma” is preferred beside “beta”. Give one the status admitted, or a region of its own.")]
    [InlineData("GLO005", "- {id: a, domain: d, en: alpha, fr: beta}\n- {id: b, domain: d, en: alpha, fr: gamma}", "g.yml:3:26: “alpha” is a term of 'a' too, in the same domain (d). Make one concept of both, or tell them apart by domain.")]
    [InlineData("GLO006", "- {id: a, en: [alpha, {term: gamma, status: forbidden}], fr: beta}\n- {id: b, domain: d, en: gamma, fr: delta}", "g.yml:2:23: “gamma” is forbidden here and preferred in 'b'. Decide which it is.")]
    [InlineData("GLO007", "- {id: a, en: alpha, fr: beta, related: [a, bb]}", "g.yml:2:3: 'related' of 'a' names 'bb', which is no concept.")]
    [InlineData("GLO007", "- {id: a, en: [alpha, {term: aleph, status: forbidden, use: alhpa}], fr: beta}", "g.yml:2:23: 'use' names “alhpa”, which is no English term of 'a'.")]
    [InlineData("GLO007", "- {id: a, en: [{term: AL, of: alphaa}, alpha], fr: beta}", "g.yml:2:16: 'of' names “alphaa”, which is no English term of 'a'. Did you mean “alpha”?")]
    [InlineData("GLO007", "- {id: a, en: [{term: AL, of: alpha}, {term: alpha, of: AL}], fr: beta}", "g.yml:2:16: 'of' leads in a circle: “AL” → “alpha” → “AL”. Break it where the term to write is.")]
    [InlineData("GLO008", "- {id: a, en: alpha, fr: E\u0301I}", "g.yml:2:26: letters and accents are written apart here (not NFC). Run 'alignment glossary fmt'.")]
    [InlineData("GLO009", "- {id: a, en: alpha, fr: beta, rules: {tests: {en: {bad: [the alpha]}}}}", "g.yml:2:59: “the alpha” is a bad sample of 'a', and nothing is wrong with it.")]
    [InlineData("GLO010", "- {id: a, en: alpha, fr: à}", "g.yml:2:26: “à” is a single letter, which every text is full of. Write it out.")]
    [InlineData("GLO010", "- {id: a, en: of, fr: beta}", "g.yml:2:15: “of” is a word that every sentence has. Make it a longer phrase.")]
    [InlineData("GLO010", "- {id: a, en: \"NATO(-led)?\", fr: beta}", "g.yml:2:15: “NATO(-led)?” looks like a regular expression; terms are words. List other spellings under match.")]
    [InlineData("GLO010", "- {id: a, en: {term: alpha, match: [\"alp.*\"]}, fr: beta}", "g.yml:2:15: “alp.*” looks like a regular expression; terms are words. List other spellings under match.")]
    [InlineData("GLO011", "- {id: a, en: {term: alpha, gendre: f}, fr: beta}", "g.yml:2:29: unknown key 'gendre' in a term. Did you mean 'gender'?")]
    [InlineData("GLO011", "- {id: a, en: alpha, fr_ca: beta, fr: gamma}", "g.yml:2:22: unknown key 'fr_ca' in an entry. Did you mean 'fr-CA'?")]
    [InlineData("GLO011", "- {id: a, en: alpha, de: beta, fr: gamma}", "g.yml:2:22: unknown key 'de' in an entry. Known here: id, kind, domain, definition, note, source, date, related, rules, en, fr, fr-CA.")]
    [InlineData("GLO011", "- {id: a, en: alpha, fr: beta, rules: {severity: {TERM937: error}}}", "g.yml:2:3: 'TERM937' in the rules of 'a' is no rule. Did you mean 'TERM007'?")]
    [InlineData("GLO012", "- {id: a, en: {term: alpha, until: 2026-01-01}, fr: beta}", "g.yml:2:15: “alpha” is preferred, and was in use until 2026-01-01. Make it deprecated, or mend the day.")]
    public void Each_rule_finds_what_it_is_for(string rule, string entries, string expected)
    {
        var found = Lint("entries:\n" + entries + "\n").Where(finding => finding.Rule.Id == rule).Should().ContainSingle().Subject;

        $"{found.Place}: {found.Message}".Should().Be(expected);
        found.Severity.Should().Be(found.Rule.Severity);
    }

    [Theory]
    [InlineData("- {id: a, domain: d, en: alpha, fr: beta}\n- {id: b, domain: e, en: alpha, fr: gamma}")]
    [InlineData("- {id: a, en: alpha, fr: [{term: ÉI, region: fr-CA}, {term: EI, status: preferred, region: fr-FR}]}")]
    [InlineData("- {id: a, en: [{term: old, status: preferred, until: 2019-12-31}, {term: new words, status: preferred, since: 2020-01-01}], fr: beta, rules: {disable: [GLO012]}}")]
    [InlineData("- {id: a, en: [{term: WHO, case: exact}, {term: IS, case: exact}, U.S., C++, R&D, \"Yahoo!\", Canal+, US$], fr: beta}")]
    [InlineData("- {id: a, en: [alpha, {term: DFATD, status: deprecated, until: 2015-11-04, use: alpha}], fr: beta}")]
    [InlineData("- {id: a, en: {term: alpha, status: proposed}}")]
    [InlineData("- {id: a, en: alpha, rules: {severity: {GLO003: none}}}")]
    public void What_is_right_is_left_alone(string entries) => Lint("entries:\n" + entries + "\n").Select(finding => finding.Message).Should().BeEmpty();

    [Theory]
    [InlineData("- {id: a, en: NATO, fr: {term: OTAN, gender: f}, rules: {paths: [\"defence/**\"], first_use: expand, tests: {fr: {ok: [l'OTAN, de l'OTAN], bad: [le OTAN, l'Otan, l'O.T.A.N.]}}}}")]
    [InlineData("- {id: a, en: NATO, fr: OTAN, rules: {tests: {ok: [l'OTAN, the NATO force], bad: [l'O.T.A.N., N.A.T.O. allies]}}}")]
    public void Samples_are_judged_by_the_check(string entries) => Lint("entries:\n" + entries + "\n").Where(finding => finding.Rule.Id == "GLO009").Select(finding => finding.Message).Should().BeEmpty();

    [Fact]
    public void Files_are_one_glossary_and_findings_come_by_place()
    {
        var files = new[] { "entries:\n- {id: a, en: x x, fr: y y}\n", "# c\nentries:\n- {id: a, en: z z}\n- {id: b, en: q, gendre: f}\n" };

        var findings = GlossaryLinter.Lint([.. files.Select((text, i) => LintedFile.Read($"{i}.yml", text))], new DateOnly(2026, 1, 6));

        findings.Select(finding => $"{finding.Place} {finding.Rule}").Should().Equal("1.yml:3:3 GLO002", "1.yml:3:3 GLO003", "1.yml:4:3 GLO003", "1.yml:4:15 GLO010", "1.yml:4:18 GLO011");
        findings[0].Related.Should().ContainSingle().Which.Place.ToString().Should().Be("0.yml:2:3");
        findings[3].Matched.Should().Be("q");
        findings[3].Line.Should().Be("- {id: b, en: q, gendre: f}");
        files[1][findings[3].Span.Start..findings[3].Span.End].Should().Be("q");
    }

    [Fact]
    public void The_shipped_glossary_is_clean() =>
        GlossaryLinter.Lint([.. Glossaries.Shipped.Select(file => LintedFile.Read(file, File.ReadAllText(file)))], new DateOnly(2026, 1, 6))
            .Select(finding => $"{finding.Place}: {finding.Message}").Should().BeEmpty();

    [Fact]
    public void Rules_are_numbered_and_named()
    {
        GlossaryLinter.Rules.Select(rule => rule.Id).Should().Equal(Enumerable.Range(1, 12).Select(number => $"GLO{number:D3}"));
        GlossaryLinter.Rules.Select(rule => rule.Name).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Damaged_files_are_linted()
    {
        const int Seed = 20261124;
        var random = new Random(Seed);
        var files = Glossaries.Shipped.Select(File.ReadAllText).ToList();
        for (var round = 0; round < 1_000; round++)
        {
            var text = GlossaryReaderFuzzTests.Damage(GlossaryReaderFuzzTests.Excerpt(files[random.Next(files.Count)], random), random);
            try
            {
                Lint(text).Where(finding => finding.Span.End > text.Length || finding.Message.Contains('\n')).Should().BeEmpty();
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"seed {Seed}, round {round}: {exception}\n{text}", exception);
            }
        }
    }

    private static IReadOnlyList<Finding> Lint(string text) => GlossaryLinter.Lint([LintedFile.Read("g.yml", text)], new DateOnly(2026, 1, 6));
}
