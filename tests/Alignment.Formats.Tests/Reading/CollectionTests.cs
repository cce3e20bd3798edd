using Alignment.Core;
using Alignment.Core.Text;
using Alignment.Formats.Collections;

namespace Alignment.Formats.Tests.Reading;

public class CollectionTests
{
    [Fact]
    public async Task Ids_are_paths_below_the_folder_in_ordinal_order()
    {
        using var folder = new TemporaryFolder();
        folder.Write("fr/002.txt", Folders.French);
        folder.Write("en/001.txt", Folders.English);
        folder.Write("Z.md", Folders.English);
        folder.Write("a.txt", Folders.English);

        var collection = await Folders.ReadAsync(folder.Path);

        collection.Ids().Should().Equal("Z", "a", "en/001", "fr/002");
        collection.Articles.Select(article => article.Path).Should().OnlyContain(path => path.StartsWith(folder.Path + "/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Other_files_are_counted_and_hidden_ones_passed_over()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Folders.English);
        folder.Write("picture.png", [1, 2, 3]);
        folder.Write(".hidden.txt", Folders.English);
        folder.Write(".git/b.txt", Folders.English);

        var collection = await Folders.ReadAsync(folder.Path);

        collection.Ids().Should().Equal("a");
        collection.OtherFiles.Should().Be(1);
        collection.Skipped.Should().BeEmpty();
    }

    [Fact]
    public async Task Ids_that_collide_are_lengthened()
    {
        using var folder = new TemporaryFolder();
        folder.Write("one/a.txt", Folders.English);
        folder.Write("one/a.md", Folders.English);
        folder.Write("two/a.txt", Folders.English);
        folder.Write("two/b.txt", Folders.English);

        var collection = await Folders.ReadAsync(folder["one"], folder["two"]);

        collection.Ids().Should().Equal("a.md", "one/a.txt", "two/a.txt", "b");
    }

    [Fact]
    public async Task A_stated_id_wins_and_two_equal_ones_are_an_error()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "---\nid: ferry\n---\n" + Folders.English);
        folder.Write("ferry.txt", Folders.English);

        (await Folders.ReadAsync(folder.Path)).Ids().Should().Equal("ferry", "ferry.txt");

        folder.Write("b.jsonl", $$"""{"id":"ferry","text":"{{Folders.English.Trim().Replace("\n", "\\n")}}"}""");
        var read = () => Folders.ReadAsync(folder.Path);

        (await read.Should().ThrowAsync<InputFormatException>())
            .WithMessage($"{folder["b.jsonl"]}, line 1: the id 'ferry' is taken by {folder["a.txt"]}. Give one of the two another id.");
    }

    [Fact]
    public async Task The_same_file_is_read_once()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Folders.English);

        var collection = await Folders.ReadAsync(folder.Path, folder["a.txt"], folder.Path + "/./a.txt");

        collection.Ids().Should().Equal("a");
    }

    [Theory]
    [InlineData("fr/x.txt", Language.French)]
    [InlineData("fr-CA/x.txt", Language.French)]
    [InlineData("news/en/x.txt", Language.English)]
    [InlineData("x.fr", Language.French)]
    public async Task A_folder_named_after_a_language_decides_where_the_text_does_not(string name, Language language)
    {
        using var folder = new TemporaryFolder();
        folder.Write(name, "Ottawa, Toronto, Montréal");

        var collection = await Folders.ReadAsync(folder[name]);

        collection.Articles.Should().ContainSingle().Which.Language.Should().Be(language);
    }

    [Fact]
    public async Task The_language_given_overrules_all()
    {
        using var folder = new TemporaryFolder();
        folder.Write("fr/a.txt", Folders.French);

        var collection = await Folders.ReadAsync(new ArticleReadingOptions { Language = Language.English }, "", folder.Path);

        collection.Articles.Should().ContainSingle().Which.Language.Should().Be(Language.English);
    }

    [Fact]
    public async Task Links_are_followed_only_to_files_of_the_tree_that_are_not_read_anyway()
    {
        using var outside = new TemporaryFolder();
        outside.Write("secret.txt", Folders.English);
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Folders.English);
        folder.Write("data/b.dat", Folders.English);
        File.CreateSymbolicLink(folder["copy.txt"], folder["a.txt"]);
        File.CreateSymbolicLink(folder["b.txt"], folder["data/b.dat"]);
        File.CreateSymbolicLink(folder["out.txt"], outside["secret.txt"]);
        File.CreateSymbolicLink(folder["gone.txt"], folder["nothing.txt"]);
        File.CreateSymbolicLink(folder["self.txt"], folder["self.txt"]);
        Directory.CreateSymbolicLink(folder["data/loop"], folder.Path);
        Directory.CreateSymbolicLink(folder["away"], outside.Path);

        var collection = await Folders.ReadAsync(folder.Path);

        collection.Ids().Should().Equal("a", "b");
    }

    [Fact]
    public async Task Unusable_files_of_a_folder_are_skipped_each_with_its_reason()
    {
        using var folder = new TemporaryFolder();
        folder.Write("1-good.txt", Folders.English);
        folder.Write("2-empty.txt", "");
        folder.Write("3-blank.txt", " \n\n");
        folder.Write("4-binary.txt", [.. Enumerable.Range(0, 4000).Select(i => (byte)(i * 7))]);
        folder.Write("5-pdf.txt", "%PDF-1.4 and so on");
        folder.Write("6-german.txt", Folders.German);
        folder.Write("7-large.txt", new string('a', 3000));
        folder.Write("8-boxes.html", "<html><body><nav>Menu</nav></body></html>");

        var collection = await Folders.ReadAsync(new ArticleReadingOptions { MaxArticleBytes = 2000 + 500 }, "", folder.Path);

        collection.Ids().Should().Equal("1-good");
        collection.Skipped.Select(file => Path.GetFileName(file.Path) + ": " + file.Reason).Should().Equal(
            "2-empty.txt: empty",
            "3-blank.txt: empty",
            "4-binary.txt: larger than 2500 bytes; raise the limit with --max-article",
            "5-pdf.txt: is a PDF file, no article. Save its text as .docx, .html, .md or .txt",
            "6-german.txt: neither French nor English; if it is one of them, say which with --lang",
            "7-large.txt: larger than 2500 bytes; raise the limit with --max-article",
            "8-boxes.html: no story text");
    }

    [Fact]
    public async Task Binary_files_are_recognised()
    {
        using var folder = new TemporaryFolder();
        folder.Write("good.txt", Folders.English);
        folder.Write("noise.txt", [.. Enumerable.Range(0, 4000).Select(i => (byte)(i * 7))]);

        (await Folders.ReadAsync(folder.Path)).Skipped.Should().ContainSingle().Which.Reason.Should().Be("binary, not text. Save its text as .docx, .html, .md or .txt");
    }

    [Theory]
    [InlineData("missing.txt", "there is no such file or folder. Check the spelling and the working folder.")]
    [InlineData("empty.txt", "empty.")]
    [InlineData("picture.png", "binary, not text. Save its text as .docx, .html, .md or .txt.")]
    public async Task A_file_named_itself_must_be_usable(string name, string problem)
    {
        using var folder = new TemporaryFolder();
        folder.Write("empty.txt", "");
        folder.Write("picture.png", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0]);

        var read = () => Folders.ReadAsync(folder[name]);

        (await read.Should().ThrowAsync<InputFormatException>()).WithMessage(folder[name] + ": " + problem);
    }

    [Fact]
    public async Task Standard_input_is_text_a_page_or_json_lines()
    {
        var text = await Folders.ReadAsync(new ArticleReadingOptions(), Folders.English, "-");
        var page = await Folders.ReadAsync(new ArticleReadingOptions(), "<!DOCTYPE html><p>" + Folders.English + "</p>", "-");
        var lines = await Folders.ReadAsync(new ArticleReadingOptions(), "\n {\"text\":\"The council voted on Tuesday.\"}\n{\"id\":7,\"text\":\"Work begins in June.\"}\n", "-");

        text.Ids().Should().Equal("stdin");
        page.Articles[0].Sentences().Should().HaveCount(2);
        lines.Ids().Should().Equal("stdin/2", "7");
        lines.Articles[0].Path.Should().Be("-");
    }
}
