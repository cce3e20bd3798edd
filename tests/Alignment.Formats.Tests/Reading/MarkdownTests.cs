using Alignment.Core.Articles;

namespace Alignment.Formats.Tests.Reading;

public class MarkdownTests
{
    private const string Source = """
        ---
        id: ferry/1
        lang: en
        title: "Council to rebuild ferry terminal"
        date: 2024-02-03 # Saturday
        author: Ann Lee
        outlet: Coast Gazette
        url: https://coast.example/ferry
        tags: [ferry, council]
        ---
        # Council to rebuild ferry terminal

        ![The ferry in June](ferry.jpg "x") The council voted on **Tuesday** to rebuild
        the [old *ferry* terminal](https://coast.example/a_(b)) &mdash; see [the map][1].

        ## What comes next

        > “Work begins in June,” the mayor said.

        - First item of three_word_names and 2 * 3 * 4
        - Second `item_*` here\*

        <!-- nobody
        sees this -->
        ```
        code()
        ```
        * * *
        [1]: https://coast.example/map
        """;

    [Fact]
    public async Task Markup_goes_and_text_stays()
    {
        var article = await Folders.ReadOneAsync("a.md", Source);

        article.Should().BeEquivalentTo(new
        {
            Id = "ferry/1",
            Title = "Council to rebuild ferry terminal",
            Date = new DateOnly(2024, 2, 3),
            Byline = "Ann Lee",
            Outlet = "Coast Gazette",
            Url = "https://coast.example/ferry",
        });
        article.Sentences().Should().Equal(
            "The council voted on Tuesday to rebuild the old ferry terminal — see the map.",
            "What comes next",
            "“Work begins in June,” the mayor said.",
            "First item of three_word_names and 2 * 3 * 4",
            "Second item_* here*");
        article.Dropped.Select(line => (line.Reason, line.Text)).Should().Equal(
            (DropReason.Caption, "The ferry in June"), (DropReason.Placeholder, "code()"));
    }

    [Fact]
    public async Task Text_between_marks_points_into_the_file()
    {
        var article = await Folders.ReadOneAsync("a.md", Source);

        var sentence = article.Sentences[0];
        var tuesday = sentence.SpanOf(new(sentence.Text.IndexOf("Tuesday", StringComparison.Ordinal), 7));
        var dash = sentence.SpanOf(new(sentence.Text.IndexOf('—'), 1));

        (tuesday.StartLine, tuesday.StartColumn, tuesday.EndColumn).Should().Be((13, 60, 67));
        (dash.StartLine, dash.StartColumn, dash.EndColumn).Should().Be((14, 57, 64));
    }

    [Theory]
    [InlineData("[[[[[[[[[[")]
    [InlineData("****____````~~~~<<<<![](")]
    [InlineData("![a](b ![c](d")]
    [InlineData("[")]
    [InlineData("[]()")]
    [InlineData("![]()\\")]
    [InlineData("&&amp;&#;&bogus;")]
    public async Task Broken_markup_is_text(string line)
    {
        var article = await Folders.ReadOneAsync("a.md", "The council voted on Tuesday to rebuild it.\n\n" + line + "\n\nWork begins in June, the mayor said.");

        article.Sentences().Should().StartWith("The council voted on Tuesday to rebuild it.").And.EndWith("Work begins in June, the mayor said.");
    }

    [Fact]
    public async Task Text_between_rules_is_no_front_matter()
    {
        var article = await Folders.ReadOneAsync("a.txt", "---\nThe council voted on Tuesday to rebuild it.\n---\nWork begins in June.");

        article.Sentences().Should().HaveCount(2);
        article.Dropped.Should().HaveCount(2).And.OnlyContain(line => line.Text == "---");
    }
}
