using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Checking;
using Alignment.Core.Checking.Pairs;
using Alignment.Core.Lexicon;
using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Checking;

/// <summary>What holds of the check of pairs whatever the pairs are.</summary>
public class PairCheckerTests
{
    private const string Entries = """
        entries:
        - id: nato
          en: [{term: NATO, inflect: none}, {term: OTAN, status: forbidden, inflect: none, use: NATO}]
          fr: [{term: OTAN, inflect: none}, {term: NATO, status: forbidden, inflect: none, use: OTAN}]
          rules: {first_use: known}
        - id: zarb
          en: [{term: zarb mork, inflect: none}, {term: zarb flim, status: admitted, inflect: none}]
          fr: [{term: vouk pralin, inflect: none}, {term: vouk dastre, status: admitted, inflect: none}]
        - id: required
          en: [{term: grubble knot, inflect: none}]
          fr: [{term: trufe nolle, inflect: none}]
          rules: {bilingual: required}
        - id: free
          en: [{term: snark hunt, inflect: none}]
          fr: [{term: chasse au snark, inflect: none}]
          rules: {bilingual: none}
        """;

    private static readonly Glossary Glossary = Glossary.Combine([GlossaryReader.Read("glossary.yml", Entries)]);
    private static readonly PairChecker Checker = new(Glossary, new RuleSet(RuleSettings.Default), new PairCheckerOptions { Lexicon = LexiconFile.ReadShipped() });

    [Fact]
    public void What_is_found_in_a_pair_does_not_depend_on_the_pairs_around_it()
    {
        foreach (var seed in Enumerable.Range(1, 30))
        {
            var random = new Random(seed);
            var pairs = Enumerable.Range(1, 20).Select(line => RandomPair(random, line)).ToList();

            var together = Checker.Check(new CheckedPairs("pairs.tsv", pairs) { HoldsTexts = true }).Findings;
            var single = pairs.SelectMany(pair => Checker.Check(new CheckedPairs("pairs.tsv", [pair]) { HoldsTexts = true }).Findings).ToList();

            Finding.Sort(single);
            together.Select(Describe).Should().Equal(single.Select(Describe), $"seed {seed}");
        }
    }

    [Fact]
    public void Languages_exchanged_exchange_the_findings()
    {
        var mirrored = Glossary.Combine([GlossaryReader.Read("glossary.yml", Entries.Replace("  en:", "  xx:", StringComparison.Ordinal).Replace("  fr:", "  en:", StringComparison.Ordinal).Replace("  xx:", "  fr:", StringComparison.Ordinal))]);
        var rules = new RuleSet(new RuleSettings { Select = ["TERM030", "TERM031", "TERM032", "TERM033", "TERM034", "TERM036"] });
        var (one, other) = (new PairChecker(Glossary, rules), new PairChecker(mirrored, rules));
        foreach (var seed in Enumerable.Range(1, 200))
        {
            var random = new Random(seed);
            var source = random.Next(2) == 0 ? Language.French : Language.English;
            var (french, english) = (Words(random, numbers: false), Words(random, numbers: false));

            var findings = one.Check(new CheckedPairs("p", [Pair(1, french, english) with { Source = source }])).Findings;
            var exchanged = other.Check(new CheckedPairs("p", [Pair(1, english, french) with { Source = source.Other() }])).Findings;

            findings.Select(finding => (finding.Rule.Id, finding.ConceptId, finding.Matched, finding.Language))
                .Should().BeEquivalentTo(exchanged.Select(finding => (finding.Rule.Id, finding.ConceptId, finding.Matched, finding.Language?.Other())), $"seed {seed}: {french} | {english}");
        }
    }

    [Theory]
    [InlineData(0.79, 0)]
    [InlineData(0.8, 1)]
    public void Improbable_pairs_are_left_alone(double probability, int findings) =>
        Find(Pair(1, "la NATO", "the NATO") with { Probability = probability }).Should().HaveCount(findings);

    [Theory]
    [InlineData("le vouk", "the zarb mork", Relation.Equivalent, 1)]
    [InlineData("le vouk", "the zarb mork", Relation.Partial, 0)]
    [InlineData("la trufe", "the grubble knot", Relation.Partial, 1)]
    [InlineData("la chasse", "the snark hunt", Relation.Equivalent, 0)]
    public void An_entry_says_what_has_to_be_there(string french, string english, Relation relation, int findings) =>
        Find(Pair(1, french, english) with { Relation = relation }).Should().HaveCount(findings);

    [Fact]
    public void A_word_is_reported_by_one_rule_only() =>
        Find(Pair(1, "La NATO a dit oui.", "NATO said yes.")).Should().ContainSingle().Which.Rule.Id.Should().Be("TERM031");

    [Fact]
    public void Without_a_direction_findings_without_a_place_are_on_the_English_side()
    {
        Find(Pair(1, "le vouk pralin", "the thing")).Should().ContainSingle().Which.Language.Should().Be(Language.English);
        Find(Pair(1, "la chose", "the zarb mork")).Should().ContainSingle().Which.Matched.Should().Be("zarb mork");
        Find(Pair(1, "la chose", "the zarb mork") with { Source = Language.English }).Should().ContainSingle().Which.Matched.Should().Be("la chose");
    }

    [Fact]
    public void Independent_texts_may_leave_numbers_out_and_contradict_each_other_nevertheless()
    {
        var coverage = Pair(1, "Il y avait 250 soldats.", "There were soldiers.") with { IsTranslation = false };
        Find(coverage).Should().BeEmpty();
        Find(coverage with { IsTranslation = true }).Should().ContainSingle();
        Find(Pair(1, "Il y avait 250 soldats.", "There were 200 soldiers.") with { IsTranslation = false, Relation = Relation.Partial }).Should().ContainSingle();
    }

    [Fact]
    public void What_the_file_lists_as_a_disagreement_is_reported_and_what_is_found_anyway_only_once()
    {
        var pair = Pair(1, "Le député Vouk a vu 250 soldats.", "Zarb saw 200 soldiers.") with { IsTranslation = false, Relation = Relation.Partial };
        var number = new Disagreement(MatchKind.Number, new TextSpan(20, 3), new TextSpan(9, 3));
        var name = new Disagreement(MatchKind.Name, new TextSpan(10, 4), new TextSpan(0, 4));
        Find(pair).Select(finding => finding.Rule.Id).Should().Equal("FACT001");

        var findings = Find(pair with { Disagreements = [number, name] });

        findings.Select(finding => (finding.Rule.Id, finding.Matched, finding.Related.Count)).Should().Equal(("FACT003", "Zarb", 1), ("FACT001", "200", 1));
    }

    [Fact]
    public void A_pair_can_say_what_is_not_to_be_reported_of_it()
    {
        var pair = Pair(1, "La NATO a dit oui.", "NATO said yes.");

        Find(pair with { Suppressed = [new PairSuppression("TERM031", "nato", "a name")] }).Should().BeEmpty();
        Find(pair with { Suppressed = [new PairSuppression("TERM031", null, null)] }).Should().ContainSingle().Which.Rule.Id.Should().Be("SUP002");
        Find(pair with { Suppressed = [new PairSuppression("FACT001", null, "no")] }).Select(finding => finding.Rule.Id).Should().BeEquivalentTo(["TERM031", "SUP001"]);
    }

    [Fact]
    public void Rendering_is_compared_over_all_files_whatever_their_order()
    {
        var results = new[] { ("a.tsv", "pralin"), ("b.tsv", "pralin"), ("c.tsv", "dastre") }
            .Select(file => Checker.Check(new CheckedPairs(file.Item1, [Pair(1, "le vouk " + file.Item2, "the zarb mork", file.Item1)]))).ToList();

        var forward = TextChecker.CheckTogether(results);
        results.Reverse();

        forward.Should().ContainSingle().Which.Place.File.Should().Be("c.tsv");
        TextChecker.CheckTogether(results).Select(Describe).Should().Equal(forward.Select(Describe));
    }

    [Fact]
    public void What_a_pair_confirms_is_not_reported_of_the_article_again()
    {
        var findings = Find(Pair(1, "La NATO a dit oui.", "NATO said yes."));
        var alone = findings[0] with { Rule = RuleTable.Find("TERM001")!, Message = "use OTAN" };

        PairFindings.Merge([alone, .. findings, .. findings]).Should().Equal(findings);
    }

    private static IReadOnlyList<Finding> Find(CheckedPair pair) => Checker.Check(new CheckedPairs("pairs.tsv", [pair]) { HoldsTexts = true }).Findings;

    private static CheckedPair RandomPair(Random random, int line) => Pair(line, Words(random), Words(random)) with
    {
        Relation = random.Next(3) == 0 ? Relation.Partial : Relation.Equivalent,
        Source = random.Next(3) switch { 0 => Language.French, 1 => Language.English, _ => null },
    };

    private static string Words(Random random, bool numbers = true)
    {
        string[] words = ["OTAN", "NATO", "zarb mork", "zarb flim", "vouk pralin", "vouk dastre", "grubble knot", "trufe nolle", "snark hunt", "et", "of"];
        string[] facts = ["250", "3 %", "mardi", "Wednesday", "Kowalczyk", "Marie Tremblay", "« non »", "\"not so\"", "ne pas", "1,2 milliard"];
        var all = numbers ? [.. words, .. facts] : words;
        return "x " + string.Join(' ', Enumerable.Range(0, random.Next(1, 6)).Select(_ => all[random.Next(all.Length)]));
    }

    private static CheckedPair Pair(int line, string french, string english, string file = "pairs.tsv") =>
        new(new PairSide(Language.French, Mapped(french, file, line)), new PairSide(Language.English, Mapped(english, file, line)));

    private static MappedText Mapped(string text, string file, int line) => new(text, SourceMap.ForJsonValue(file, line));

    private static string Describe(Finding finding) => $"{finding.Place} {finding.Rule.Id} {finding.ConceptId} {finding.Matched} {finding.Message}";
}
