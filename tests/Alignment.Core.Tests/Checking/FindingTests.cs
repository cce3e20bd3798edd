using Alignment.Core.Articles;
using Alignment.Core.Checking;
using Alignment.Core.Tests.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Checking;

public sealed class FindingTests
{
    private static readonly SourceSpan Place = new("a.txt", 3, 5, 4, 2, Approximate: true);

    [Fact]
    public void What_an_initialiser_says_in_any_order_is_what_a_finding_holds()
    {
        var finding = new Finding
        {
            Message = "use “OTAN” instead of “NATO”",
            Place = Place,
            GlossaryPlace = new SourceSpan("glossary.yml", 7, 1, 7, 5),
            ConceptId = "nato",
            Language = Language.French,
            Matched = "NATO",
            Severity = Severity.Error,
            Rule = RuleTable.Find("TERM001")!,
            Span = new TextSpan(40, 4),
        };

        finding.Place.Should().Be(Place);
        finding.GlossaryPlace.Should().Be(new SourceSpan("glossary.yml", 7, 1, 7, 5));
        (finding.Rule.Id, finding.Severity, finding.Matched, finding.Message).Should().Be(("TERM001", Severity.Error, "NATO", "use “OTAN” instead of “NATO”"));
        (finding.ConceptId, finding.Language, finding.Span).Should().Be(("nato", Language.French, new TextSpan(40, 4)));
    }

    [Fact]
    public void A_changed_copy_leaves_the_finding_and_those_that_say_the_same_as_they_were()
    {
        var findings = Check("NATO met NATO.");

        var copy = findings[0] with { Message = "changed", Place = findings[0].Place with { File = "b.txt", StartLine = 9 } };

        findings.Select(finding => (finding.Message, finding.Place.ToString())).Should().Equal(
            ("do not write “NATO”", "a.txt:1:1"), ("do not write “NATO”", "a.txt:1:10"));
        (copy.Message, copy.Place.ToString(), copy.Matched).Should().Be(("changed", "b.txt:9:1", "NATO"));
        findings[0].Should().Be(findings[0] with { Message = findings[0].Message });
        findings[0].Should().NotBe(copy);
    }

    [Fact]
    public void Many_findings_take_little_room_each()
    {
        const int Times = 50_000;
        const int MostBytes = 260; // twice what the finding and the use of the term that it is about take; lists grow
        var text = string.Concat(Enumerable.Repeat("NATO ", Times));
        Check("NATO");
        var before = GC.GetAllocatedBytesForCurrentThread();

        var findings = Check(text);

        findings.Should().HaveCount(Times);
        ((GC.GetAllocatedBytesForCurrentThread() - before) / Times).Should().BeInRange(1, MostBytes);
    }

    private static IReadOnlyList<Finding> Check(string text)
    {
        var glossary = Glossaries.Of("- {id: nato, en: {term: NATO, status: forbidden}}\n");
        var checker = new TextChecker(glossary, new RuleSet(new RuleSettings { Select = ["TERM001"] }), new TextCheckerOptions { KeepsLines = false });
        var lines = new SourceLines(text);
        var content = new CheckedText(new MappedText(text, SourceMap.ForFile("a.txt", lines))) { Language = Language.English };
        return checker.Check(new CheckedFile("a.txt", lines, [content])).Findings;
    }
}
