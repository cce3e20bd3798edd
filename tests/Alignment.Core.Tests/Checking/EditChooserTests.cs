using Alignment.Core.Articles;
using Alignment.Core.Checking;
using Alignment.Core.Checking.Mending;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Checking;

public class EditChooserTests
{
    [Fact]
    public void Of_edits_that_overlap_the_first_is_taken()
    {
        var edits = EditChooser.Choose([Find(10, 4), Find(8, 6), Find(14, 2), Find(15, 3), Find(30, 0), Find(30, 0), Find(30, 2)]);

        edits.Select(item => (item.Edit.Span.Start, item.Edit.Span.Length)).Should().Equal((8, 6), (14, 2), (30, 2));
    }

    [Fact]
    public void Chosen_edits_never_touch_each_other()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        for (var round = 0; round < 200; round++)
        {
            var findings = Enumerable.Range(0, random.Next(30)).Select(_ => Find(random.Next(60), random.Next(8))).ToList();

            var edits = EditChooser.Choose(findings).Select(item => item.Edit.Span).ToList();

            edits.Zip(edits.Skip(1)).All(pair => pair.First.End <= pair.Second.Start && pair.First != pair.Second).Should().BeTrue($"of seed {seed}");
            findings.Count.Should().BeGreaterThanOrEqualTo(edits.Count);
            (findings.Count > 0).Should().Be(edits.Count > 0, $"of seed {seed}");
        }
    }

    [Fact]
    public void A_mend_of_several_lines_or_of_an_unsure_place_is_left_to_a_person()
    {
        var safe = Find(0, 4);

        EditChooser.CanApply(safe).Should().BeTrue();
        EditChooser.CanApply(safe with { Fix = Fixability.Unsafe }).Should().BeFalse();
        EditChooser.CanApply(safe with { Fix = Fixability.Unsafe }, Fixability.Unsafe).Should().BeTrue();
        EditChooser.CanApply(safe with { Suggestions = [] }).Should().BeFalse();
        EditChooser.CanApply(safe with { Suggestions = [safe.Suggestions[0] with { Place = safe.Place with { EndLine = 2 } }] }).Should().BeFalse();
        EditChooser.CanApply(safe with { Suggestions = [safe.Suggestions[0] with { Place = safe.Place with { Approximate = true } }] }).Should().BeFalse();
        EditChooser.CanApply(safe with { Suggestions = [safe.Suggestions[0] with { NewText = "a\nb" }] }).Should().BeFalse();
    }

    private static Finding Find(int start, int length)
    {
        var place = new SourceSpan("a.txt", 1, start + 1, 1, start + length + 1);
        return new Finding
        {
            Rule = RuleTable.All[0],
            Severity = Severity.Warning,
            Place = place,
            Span = new TextSpan(start, length),
            Matched = "",
            Message = "",
            Fix = Fixability.Safe,
            Suggestions = [new Edit(new TextSpan(start, length), place, "x")],
        };
    }
}
