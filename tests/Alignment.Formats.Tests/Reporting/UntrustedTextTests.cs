using System.Security.Cryptography;
using System.Text;
using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Pairing;
using Alignment.Core.Reporting;
using Alignment.Formats.Html;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Alignment.Formats.Tests.Reporting;

/// <summary>Article text is anybody's text: on the page it is read, and never acts.</summary>
public class UntrustedTextTests
{
    public static TheoryData<string> Attacks => new(
        "<script>alert(1)</script>",
        "</style><script>alert(1)</script>",
        "</title></head><body onload=alert(1)>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "\" autofocus onfocus=\"alert(1)\" x=\"",
        "--><svg onload=alert(1)>",
        "<!--",
        "]]><iframe src=//x.example></iframe>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "</li></ol></main><base href=//x.example>",
        "javascript:alert(1)",
        "<table><tr><td><form action=//x.example><button>",
        "`${alert(1)}` {{7*7}}");

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Markup_in_any_field_adds_no_element_and_no_attribute(string attack)
    {
        var harmless = Parse(Filled("plain text"));

        var attacked = Parse(Filled(attack));

        Shape(attacked).Should().Equal(Shape(harmless));
        attacked.Scripts.Should().ContainSingle().Which.TextContent.Should().Be(harmless.Scripts[0].TextContent);
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Markup_in_any_field_is_shown_as_it_stands(string attack)
    {
        var page = Parse(Filled(attack));

        page.Title.Should().Be(attack.Trim());
        page.QuerySelector("h2 [lang=fr]")!.TextContent.Should().Be(attack);
        page.QuerySelector(".bead [lang=fr]")!.TextContent.Should().EndWith(attack);
        page.QuerySelector(".dropped [lang]")!.TextContent.Should().Be(attack);
        page.QuerySelector(".skipped .path")!.TextContent.Should().Be(attack);
    }

    [Fact]
    public void Anchors_and_links_to_them_fit_whatever_ids_and_concepts_are()
    {
        var page = Parse(ReportGoldenTests.Text(HtmlReportWriter.Write));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        var targets = page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]);

        ids.Should().OnlyHaveUniqueItems();
        ids.Should().AllSatisfy(id => id.Should().MatchRegex("^[A-Za-z][A-Za-z0-9_-]*$"));
        targets.Should().BeSubsetOf(ids);
    }

    [Fact]
    public void Only_addresses_of_the_web_become_links()
    {
        var hrefs = Parse(ReportGoldenTests.Text(HtmlReportWriter.Write)).QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).ToList();

        hrefs.Should().Contain("https://lephare.example/pont?a=1&b=2");
        hrefs.Should().OnlyContain(href => href.StartsWith('#') || href.StartsWith("https://", StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_refuses_all_but_its_own_style_and_script_and_uses_nothing_else()
    {
        var page = Parse(ReportGoldenTests.Text(HtmlReportWriter.Write));
        var policy = page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;
        var styles = string.Join(' ', page.QuerySelectorAll("style").Select(Hash));

        policy.Should().Be($"default-src 'none'; style-src {styles}; script-src {Hash(page.QuerySelector("script")!)}; base-uri 'none'; form-action 'none'");
        page.QuerySelectorAll("link, img, iframe, object, embed, [style], [src], [action]").Should().BeEmpty();
        page.All.SelectMany(element => element.Attributes).Should().NotContain(attribute => attribute.Name.StartsWith("on"));
        page.QuerySelectorAll("style").Should().OnlyContain(style => !style.TextContent.Contains("url(") && !style.TextContent.Contains("@import"));

        static string Hash(IElement element) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)))}'";
    }

    [Fact]
    public void Overrides_and_control_characters_are_shown_instead_of_obeyed()
    {
        var text = ReportGoldenTests.Text(HtmlReportWriter.Write);

        text.Should().Contain("⟨U+202E⟩txet neddih⟨U+202C⟩ et un nul ⟨U+0000⟩ ici, 👩‍🚒 et \uFFFD seul.");
        text.Should().NotContainAny("\u202E", "\u0000");
    }

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>All elements with the names of their attributes, in order.</summary>
    private static List<string> Shape(IDocument page) =>
        [.. page.All.Select(element => $"{element.LocalName}[{string.Join(",", element.Attributes.Select(attribute => attribute.Name))}]")];

    /// <summary>A report with the same text in every field that takes one.</summary>
    private static string Filled(string text)
    {
        var sides = new[] { ("fr/" + text, 0), ("en/" + text, 1) }.Select(side => Build.Article(side.Item1, [[text]]) with
        {
            Title = text,
            Byline = text,
            Outlet = text,
            Dateline = text,
            Url = text,
            Path = text,
            Notes = [text],
            Dropped = [Build.Dropped(text, DropReason.Legal, 1)],
        }).ToList();
        var (french, english) = (sides[0], sides[1]);
        var bead = Build.Link(french, english, text, [0], [0], Relation.Partial, 0.9,
            [(MatchKind.Name, text, text, text), (MatchKind.Word, text[..1], text, null)],
            disagreements: [(MatchKind.Number, text, text)], onlyFrench: [text], onlyEnglish: [text]);
        var links = new[] { new ArticleLink(french.Id, text, ArticleLinkKind.SameStory, 1, [text]), new ArticleLink(french.Id, english.Id, ArticleLinkKind.SameEvent, 1, [text]) };
        var terms = new[] { new TermMention(french.Id, 0, Build.Span(text, text), text, text, text) };
        var reported = new ReportedEvent(new EventGroup(1, [french, english], links), [new Bitext(french, english, [bead])], terms);
        var lonely = Build.Article("en/lonely", [[text]]) with { Byline = text };
        return ReportGoldenTests.Text(HtmlReportWriter.Write, new Report(
            [reported, new ReportedEvent(new EventGroup(2, [lonely], []), [], [])],
            new ReportSettings(text, text) { Title = text, Order = text, Glossaries = [text] })
        {
            Skipped = [new SkippedFile(text, text)],
        });
    }
}
