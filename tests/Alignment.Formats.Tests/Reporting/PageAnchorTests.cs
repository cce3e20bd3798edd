using Alignment.Core.Reporting;
using Alignment.Formats.Html;

namespace Alignment.Formats.Tests.Reporting;

/// <summary>A link to a passage that somebody has sent stays right.</summary>
public class PageAnchorTests
{
    private static readonly ReportedEvent Bridge = SampleReport.Create().Events[0];

    [Fact]
    public void The_link_of_a_passage_does_not_depend_on_other_events_nor_on_their_number()
    {
        var bitext = Bridge.Bitexts[0];
        var later = Bridge with { Group = Bridge.Group with { Number = 12 } };

        Anchors.Of(later).Should().Be(Anchors.Of(Bridge));
        Anchors.Of(bitext, bitext.Beads[1]).Should().Be("p3b72dd51e52c-b2");
    }

    [Fact]
    public void It_depends_on_both_articles_and_on_the_bead()
    {
        var bitexts = SampleReport.Create().Events.SelectMany(reported => reported.Bitexts).ToList();

        bitexts.SelectMany(bitext => bitext.Beads.Select(bead => Anchors.Of(bitext, bead))).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void It_tells_nobody_what_a_folder_is_called()
    {
        foreach (var bitext in SampleReport.Create().Events.SelectMany(reported => reported.Bitexts))
        {
            Anchors.Of(bitext).Should().MatchRegex("^p[0-9a-f]{12}$");
        }
    }

    [Fact]
    public void A_sentence_leads_to_the_first_row_that_has_it_and_to_its_article_if_none_has()
    {
        var (bitext, storm) = (Bridge.Bitexts[0], SampleReport.Create().Events[2]);

        Anchors.Of(Bridge.Bitexts, bitext.English, 4).Should().Be(Anchors.Of(bitext, bitext.Beads[5]));
        Anchors.Of(storm.Bitexts, storm.Group.Articles[0], 1).Should().Be(Anchors.Of(storm.Group.Articles[0]));
    }
}
