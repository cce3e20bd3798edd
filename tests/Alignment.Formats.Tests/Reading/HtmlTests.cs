using System.Globalization;
using System.Text;
using Alignment.Core.Articles;
using Alignment.Core.Text;

namespace Alignment.Formats.Tests.Reading;

public class HtmlTests
{
    [Fact]
    public async Task A_page_is_read_as_a_person_reads_it()
    {
        var source = Path.Combine(Golden.Folder(), "page", "source.html");

        var article = (await Folders.ReadAsync(source)).Articles.Single();

        Golden.Check("page", "txt", Describe(article));
    }

    [Theory]
    [InlineData("<p>The council &amp; the mayor voted on&nbsp;Tuesday.</p>", "The council & the mayor voted on\u00A0Tuesday.")]
    [InlineData("<p>The <b>cou</b>ncil of the islands <i>voted at last</i><br>on Tuesday, in\nspring.</p>", "The council of the islands voted at last on Tuesday, in spring.")]
    [InlineData("<p>The council&hellip; voted on &#8220;Tuesday&#8221; &#x2014; twice.</p>", "The council… voted on “Tuesday” — twice.")]
    [InlineData("<p>The council <!-- hidden --> voted<script>x='<p>'</script> on Tuesday.</p>", "The council voted on Tuesday.")]
    [InlineData("<div>The council voted on <span title='a > b'>Tuesday</span> evening.</div>", "The council voted on Tuesday evening.")]
    [InlineData("<table><tr>The council voted<td>on Tuesday evening.</table>", "The council voted", "on Tuesday evening.")]
    [InlineData("<p>The council voted & 3 < 5 on Tuesday.", "The council voted & 3 < 5 on Tuesday.")]
    [InlineData("<pre>\nThe council voted\non Tuesday.</pre>", "The council voted on Tuesday.")]
    public async Task Text_is_found_with_its_places(string html, params string[] sentences)
    {
        var article = await Folders.ReadOneAsync("a.html", html);

        var found = article.Title is null ? article.Sentences() : [article.Title, .. article.Sentences()];
        found.Should().Equal(sentences);
        article.Sentences.Should().NotContain(sentence => sentence.Span.Approximate);
        foreach (var sentence in article.Sentences.Where(sentence => sentence.Text.Contains("on", StringComparison.Ordinal)))
        {
            var word = sentence.Text.IndexOf("on", StringComparison.Ordinal);
            var span = sentence.SpanOf(new TextSpan(word, 2));
            html.Split('\n')[span.StartLine - 1][(span.StartColumn - 1)..(span.EndColumn - 1)].Should().Be("on");
        }
    }

    [Fact]
    public async Task The_title_of_the_window_names_the_outlet_behind_the_headline()
    {
        var article = await Folders.ReadOneAsync("a.html", """
            <title>Le pont rouvrira en mars - Le Phare</title><div class="menu"><a href="x">Accueil</a></div>
            <div><h1>Le pont rouvrira en mars</h1><span class="date">Publié le 3 février 2024</span>
            <p>PORT-ELLIS | Le pont, fermé depuis août, rouvrira le 4 mars, a annoncé vendredi la Ville.</p>
            <p>À lire aussi : <a href="z">Le traversier divise l’île</a></p></div>
            """);

        article.Should().BeEquivalentTo(new
        {
            Title = "Le pont rouvrira en mars",
            Outlet = "Le Phare",
            Date = new DateOnly(2024, 2, 3),
            Dateline = "PORT-ELLIS",
        });
        article.Sentences().Should().Equal("Le pont, fermé depuis août, rouvrira le 4 mars, a annoncé vendredi la Ville.");
        article.Dropped.Select(line => line.Text).Should().Equal("Accueil", "À lire aussi : Le traversier divise l’île");
    }

    [Fact]
    public async Task The_encoding_that_a_page_names_is_used()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("iso-8859-15")!.GetBytes(
            "<html><head><meta charset=\"iso-8859-15\"></head><body><p>Le conseil a voté 5 € mardi soir.</p></body></html>");

        (await Folders.ReadOneAsync("a.html", bytes)).Sentences().Should().Equal("Le conseil a voté 5 € mardi soir.");
    }

    [Theory]
    [InlineData("<div>", "</div>")]
    [InlineData("<div><span><b>", "")]
    [InlineData("<table><tr><td>", "")]
    [InlineData("<ul><li>", "")]
    [InlineData("<blockquote><p>", "")]
    public async Task Deep_nesting_costs_neither_the_stack_nor_minutes(string open, string close)
    {
        const int Depth = 100_000; // 100 minutes without a limit

        var article = await Folders.ReadOneAsync(
            "a.html", Repeat(open, Depth) + "<p>The council voted on Tuesday to rebuild it.</p>" + Repeat(close, Depth));

        article.Sentences().Should().Equal("The council voted on Tuesday to rebuild it.");
    }

    [Theory]
    [InlineData("<")]
    [InlineData("<!--")]
    [InlineData("<p")]
    [InlineData("<p class=\"")]
    [InlineData("</")]
    [InlineData("<script>")]
    [InlineData("<textarea>&amp")]
    [InlineData("<title>x")]
    [InlineData("&#xFFFFFFFFFF;&#0;&#150;&NotEqualTilde;&unknown;")]
    [InlineData("<svg><p>in a picture</svg>")]
    public async Task Broken_pages_are_read_up_to_what_is_broken(string end)
    {
        var article = await Folders.ReadOneAsync("a.html", "<p>The council voted on Tuesday to rebuild it.</p><p>Work begins in June.</p>" + end);

        article.Sentences().Should().StartWith("The council voted on Tuesday to rebuild it.");
    }

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();

    private static string Describe(Article article)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"title: {article.Title}\ndate: {article.Date:yyyy-MM-dd}\nbyline: {article.Byline}\noutlet: {article.Outlet}\n")
            .Append(CultureInfo.InvariantCulture, $"dateline: {article.Dateline}\nurl: {article.Url}\nlanguage: {article.Language.Tag()}\n\n");
        foreach (var line in article.Header)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Place(line.Span)} [{line.Field}] {line.Text}\n");
        }

        foreach (var sentence in article.Sentences)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Place(sentence.Span)} {sentence.Paragraph}.{sentence.Index} {sentence.Text}\n");
        }

        foreach (var line in article.Dropped)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Place(line.Span)} ({line.Reason}) {line.Text}\n");
        }

        return text.ToString();
    }

    private static string Place(SourceSpan span) =>
        string.Create(CultureInfo.InvariantCulture, $"{span.StartLine}:{span.StartColumn}-{span.EndLine}:{span.EndColumn}{(span.Approximate ? "~" : "")}");
}
