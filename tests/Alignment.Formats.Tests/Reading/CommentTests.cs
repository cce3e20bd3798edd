namespace Alignment.Formats.Tests.Reading;

/// <summary>Comments that speak to the check are no part of what an article says.</summary>
public sealed class CommentTests
{
    private const string First = "The council voted on Tuesday to rebuild the old ferry terminal on the north shore.";
    private const string Second = "Work begins in June, the mayor said.";

    [Theory]
    [InlineData("x.txt", First + " <!-- alignment-disable-line TERM001 -- likewise -->\n" + Second + "\n")]
    [InlineData("x.txt", "<!-- alignment-disable-next-line TERM001 nato -- quoted -->\r\n" + First + "\r\n" + Second + "\r\n")]
    [InlineData("x.txt", First + "\n# alignment:ignore TERM001 nato quoted\n" + Second + "\n")]
    [InlineData("x.txt", "The council voted <!-- alignment-disable TERM002 -->on Tuesday to rebuild the old ferry terminal <!-- alignment-enable TERM002 --> on the north shore.\n\n" + Second)]
    [InlineData("x.md", First + " <!-- alignment-disable-line TERM001 -->\n\n" + Second + "\n<!-- alignment-disable-file TERM010 -- a table -->")]
    [InlineData("x.html", "<p>" + First + " <!-- alignment-disable-line TERM001 --></p><p>" + Second + "</p>")]
    public async Task They_are_left_out_and_sentences_stay_where_they_were(string name, string text)
    {
        var article = await Folders.ReadOneAsync(name, text);

        article.Sentences().Should().Equal(First, Second);
        article.Dropped.Should().BeEmpty();
        var lines = text.Split('\n');
        foreach (var sentence in article.Sentences)
        {
            lines[sentence.Span.StartLine - 1][(sentence.Span.StartColumn - 1)..].Should().StartWith(sentence.Text[..9]);
        }
    }

    [Fact]
    public async Task Other_comments_and_signs_of_a_text_stay() =>
        (await Folders.ReadOneAsync("x.txt", First + "\n\nHer alignment-disable button is # 1; the rest <!-- stays --> as it was written.\n")).Sentences()
            .Should().Equal(First, "Her alignment-disable button is # 1; the rest <!-- stays --> as it was written.");
}
