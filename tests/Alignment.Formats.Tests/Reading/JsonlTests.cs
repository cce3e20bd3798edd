using System.Text;
using Alignment.Formats.Collections;

namespace Alignment.Formats.Tests.Reading;

public class JsonlTests
{
    [Fact]
    public async Task An_object_a_line_is_an_article()
    {
        var article = await Folders.ReadOneAsync("a.jsonl", """
            {"id":"x","lang":"fr","title":"Le traversier","date":"2024-02-03","outlet":"Le Phare","url":"https://phare.exemple/1","text":"Le traversier\n\nLe conseil a voté mardi.\n\nAbonnez-vous","extra":[1]}
            """);

        article.Should().BeEquivalentTo(new { Id = "x", Title = "Le traversier", Date = new DateOnly(2024, 2, 3), Outlet = "Le Phare", Url = "https://phare.exemple/1" });
        article.Sentences().Should().Equal("Le conseil a voté mardi.");
        article.Dropped.Should().ContainSingle();
        article.Sha256.Should().HaveLength(64);
    }

    [Fact]
    public async Task A_span_is_the_line_of_the_object_and_the_offset_in_the_text()
    {
        var article = await Folders.ReadOneAsync("a.jsonl", "\n" + """{"text":"Caf\u00e9s close.\n\nThe council voted on Tuesday."}""");

        var span = article.Sentences[1].Span;

        (span.StartLine, span.StartColumn, span.EndLine, span.EndColumn).Should().Be((2, 15, 2, 44));
    }

    [Fact]
    public async Task Bad_lines_are_skipped_each_with_its_reason()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.jsonl", string.Join('\n',
            """{"text":"The council voted on Tuesday to rebuild it."}""",
            """{"text":"The council""",
            "",
            "[1]",
            """{"title":"No text"}""",
            """{"text":"   "}""",
            """{"lang":"de","text":"Der Rat hat beschlossen."}""",
            """{"text":"The council \ud83d voted on Tuesday."}""",
            $$"""{"text":"{{new string('a', 500)}}"}"""));

        var collection = await Folders.ReadAsync(new ArticleReadingOptions { MaxArticleBytes = 400 }, "", folder.Path);

        collection.Ids().Should().Equal("a/1", "a/8");
        collection.Skipped.Select(file => file.Path[(folder.Path.Length + 1)..] + " " + file.Reason).Should().Equal(
            "a.jsonl:2 not valid JSON, byte 21",
            "a.jsonl:4 not a JSON object",
            "a.jsonl:5 no \"text\"",
            "a.jsonl:6 no \"text\"",
            "a.jsonl:7 in another language (de)",
            "a.jsonl:9 larger than 400 bytes; raise the limit with --max-article");
    }

    [Fact]
    public async Task A_file_of_another_kind_is_skipped_with_one_notice()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.jsonl", string.Concat(Enumerable.Repeat("no JSON at all\n", 500)));
        folder.Write("b.jsonl", "# exported in May\n" + """{"text":"The council voted on Tuesday to rebuild it."}""");

        var collection = await Folders.ReadAsync(folder.Path);

        collection.Ids().Should().Equal("b/2");
        collection.Skipped.Select(file => file.Path[(folder.Path.Length + 1)..] + " " + file.Reason).Should().Equal(
            "a.jsonl not JSONL: its first 10 lines are no JSON objects", "b.jsonl:1 not valid JSON, byte 1");
    }

    [Fact]
    public async Task Of_very_many_bad_lines_the_first_are_told_and_the_others_counted()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.jsonl", string.Concat(Enumerable.Repeat("{}\n", 5000)) + """{"text":"The council voted on Tuesday to rebuild it."}""");

        var collection = await Folders.ReadAsync(folder.Path);

        collection.Ids().Should().Equal("a/5001");
        collection.Skipped.Should().HaveCount(101);
        collection.Skipped[^1].Reason.Should().Be("4900 more of its lines are no usable articles");
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public async Task Byte_order_marks_and_line_ends_of_windows_do_not_matter(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("{\"text\":\"The café voted on Tuesday.\"}\r\n")];

        (await Folders.ReadOneAsync("a.jsonl", bytes)).Sentences().Should().Equal("The café voted on Tuesday.");
    }
}
