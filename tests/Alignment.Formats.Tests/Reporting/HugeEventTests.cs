using System.Text.RegularExpressions;
using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Pairing;
using Alignment.Core.Reporting;
using Alignment.Formats.Html;
using Alignment.Formats.Markdown;

namespace Alignment.Formats.Tests.Reporting;

public class HugeEventTests
{
    private const int Articles = 12; // of each language: 144 pairs

    [Fact]
    public void A_page_shows_the_pairs_that_have_most_in_common_and_says_how_many_there_are()
    {
        var page = ReportGoldenTests.Text(HtmlReportWriter.Write, Report());

        Regex.Count(page, "<details class=\"pair").Should().Be(ShownPairs.Most);
        page.Should().Contain($"The {ShownPairs.Most} pairs that have most in common are shown here, of {Articles * Articles}.");
        page.Should().Contain($"Event 1: {Articles * Articles - ShownPairs.Most} more in pairs that are not shown here");
    }

    [Fact]
    public void Markdown_shows_as_many_and_says_where_the_rest_is()
    {
        var page = ReportGoldenTests.Text(MarkdownReportWriter.Write, Report());

        Regex.Count(page, "(?m)^### .* ⇄ ").Should().Be(ShownPairs.Most);
        page.Should().Contain($"The {ShownPairs.Most} pairs that have most in common are shown here, of {Articles * Articles}. The bitexts of all of them are in the folder beside the report.");
        page.Should().Contain($"Event 1: {Articles * Articles - ShownPairs.Most} more in pairs that are not shown here");
        for (var i = 0; i < Articles; i++)
        {
            page.Should().Contain($"Texte {i}.").And.Contain($"Text {i}.");
        }
    }

    [Fact]
    public void Of_hundreds_of_reasons_why_articles_belong_together_the_most_probable_are_given()
    {
        var report = Report();
        var links = Enumerable.Range(0, ShownLinks.Most + 7).Select(i => new ArticleLink("fr/0", "en/1", ArticleLinkKind.SameEvent, 1 - (i / 1000.0), [$"name{i}"])).Reverse().ToList();
        report = report with { Events = [report.Events[0] with { Group = report.Events[0].Group with { Links = links } }] };

        foreach (var page in ((Action<Report, TextWriter, CancellationToken>[])[HtmlReportWriter.Write, MarkdownReportWriter.Write]).Select(write => ReportGoldenTests.Text(write, report)))
        {
            Regex.Count(page, "name[0-9]").Should().Be(ShownLinks.Most);
            page.Should().Contain("name0").And.NotContain("name206").And.Contain("7 more, less probable.");
        }
    }

    [Fact]
    public void Every_article_of_a_huge_event_can_be_read_and_every_link_leads_somewhere()
    {
        var page = ReportGoldenTests.Text(HtmlReportWriter.Write, Report());
        var ids = Regex.Matches(page, " id=\"([^\"]+)\"").Select(match => match.Groups[1].Value).ToHashSet();

        Regex.Matches(page, "href=\"#([^\"]+)\"").Select(match => match.Groups[1].Value).Should().BeSubsetOf(ids);
        for (var i = 0; i < Articles; i++)
        {
            page.Should().Contain($"Texte {i}.").And.Contain($"Text {i}.");
        }
    }

    [Fact]
    public void The_best_pair_of_each_article_goes_before_the_second_best_of_any()
    {
        var shown = ShownPairs.Of(Report().Events[0]);

        shown.Should().HaveCount(ShownPairs.Most);
        shown.Select(bitext => bitext.French.Id).Distinct().Should().HaveCount(Articles);
        shown.Select(bitext => bitext.Beads[0].Probability).Should().BeInDescendingOrder();
    }

    [Fact]
    public void An_event_of_few_pairs_keeps_them_all_in_their_order()
    {
        var reported = Report().Events[0];
        var few = reported with { Bitexts = [.. reported.Bitexts.Take(ShownPairs.Most)] };

        ShownPairs.Of(few).Should().BeSameAs(few.Bitexts);
    }

    /// <summary>The first French article is nearest to every English one, so that a plain ranking would show it twelve times over.</summary>
    private static Report Report()
    {
        var french = Enumerable.Range(0, Articles).Select(i => Build.Article($"fr/{i}", [[$"Texte {i}."]])).ToList();
        var english = Enumerable.Range(0, Articles).Select(i => Build.Article($"en/{i}", [[$"Text {i}."]])).ToList();
        var bitexts = french.SelectMany((one, i) => english.Select((other, j) => new Bitext(one, other, [Bead(one, other, 0.99 - i * 0.03 - j * 0.001)]))).ToList();
        return new Report([new ReportedEvent(new EventGroup(1, [.. french, .. english], []), bitexts, [])], new ReportSettings("1", "l"));
    }

    private static Bead Bead(Article french, Article english, double probability) => Build.Link(
        french, english, "b1", [0], [0], Relation.Equivalent, probability, disagreements: [(MatchKind.Word, "Texte", "Text")]);
}
