using System.Security.Cryptography;
using System.Text;
using Alignment.Core.Articles;
using Alignment.Core.Checking;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Checking;

public sealed class FingerprintsTests
{
    [Fact]
    public void A_fingerprint_is_the_hash_of_rule_concept_line_and_occurrence()
    {
        var named = Fingerprints.Add([Finding("La  NATO\u00A0: l’arme.")]);

        named[0].Fingerprint.Should().Be(Hash("TERM001\nnato\nLa NATO : l'arme.\n1"));
    }

    [Fact]
    public void A_finding_that_was_not_counted_has_none() => Finding("La NATO.").Fingerprint.Should().BeEmpty();

    [Fact]
    public void The_same_on_the_same_words_is_told_apart_by_how_many_came_before()
    {
        var named = Fingerprints.Add([Finding("NATO, NATO."), Finding("NATO, NATO."), Finding("NATO, OTAN."), Finding("NATO, NATO.")]);

        named.Select(finding => finding.Occurrence).Should().Equal(1, 2, 1, 3);
        named.Select(finding => finding.Fingerprint).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_line_as_long_as_a_file_is_hashed_once_for_all_of_its_findings()
    {
        var line = string.Join(' ', Enumerable.Repeat("La NATO.", 5000));

        var named = Fingerprints.Add([Finding(line), Finding(line)]);

        named[1].Fingerprint.Should().Be(Hash($"TERM001\nnato\n{Hash(line)}\n2"));
    }

    private static Finding Finding(string line) => new()
    {
        Rule = RuleTable.Find("TERM001")!,
        Severity = Severity.Error,
        Place = new SourceSpan("a.txt", 1, 1, 1, 5),
        Span = new TextSpan(0, 4),
        Matched = "NATO",
        Message = "do not write “NATO”",
        Line = line,
        ConceptId = "nato",
    };

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
