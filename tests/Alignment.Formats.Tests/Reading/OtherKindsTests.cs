using Alignment.Core;
using Alignment.Formats.Tests.Office;

namespace Alignment.Formats.Tests.Reading;

/// <summary>Files that are no articles are not read as if they were: what they are is said, and what takes them.</summary>
public sealed class OtherKindsTests
{
    [Theory]
    [InlineData("x.tmx", "<?xml version=\"1.0\"?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx version=\"1.4\"><body/></tmx>", "is a translation memory (TMX), no article. 'alignment import' takes back an edited one, 'alignment memory import' any.")]
    [InlineData("x.txt", "\uFEFF<tmx version=\"1.4\"><body/></tmx>", "is a translation memory (TMX), no article. *")]
    [InlineData("x.xlf", "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\"/>", "is a localization file (XLIFF), no article. *")]
    [InlineData("x.po", "# Un commentaire\nmsgid \"\"\nmsgstr \"Language: fr\\n\"\n", "is a gettext catalogue (PO), no article. 'alignment memory import' and 'alignment check' take it.")]
    [InlineData("x.xml", "<?xml version=\"1.0\"?>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"/>", "is a TEI corpus, no article. *")]
    [InlineData("x.tbx", "<?xml version=\"1.0\"?>\n<tbx type=\"TBX-Basic\"/>", "is a termbase (TBX), no article. 'alignment glossary import' takes it.")]
    [InlineData("x.xml", "<?xml version=\"1.0\"?>\n<nitf/>", "is XML and no page, no article. Save its text as .docx, .html, .md or .txt.")]
    [InlineData("x.csv", "bitext,bead,french\nf--e,b1,Un.\n", "is a table, no article. *")]
    [InlineData("x.txt", "bitext\tbead\tfrench\nf--e\tb1\tUn.\n", "is a table, no article. *")]
    [InlineData("x.jsonl", "\n{\"format\":\"alignment-bitext\",\"version\":1}\n{\"id\":\"b1\"}\n", "is a bitext file, no article. 'alignment review', 'export', 'translate' and 'check' take it.")]
    [InlineData("x.jsonl", "{\"bitext\":\"f--e\",\"base\":\"\"}\n{\"bitext\":\"f--e\",\"base\":\"\"}\n", "is a list of beads for programs, no article. *")]
    [InlineData("x.json", "{\"title\":\"Un\"}", "is JSON, no article. Articles in JSON stand one on a line, in a file .jsonl.")]
    [InlineData("glossary.yml", "version: 1\nentries: []\n", "is YAML, no article. *")]
    [InlineData("x.rtf", "{\\rtf1\\ansi Le conseil a voté.}", "is rich text (RTF), no article. Save it as .docx.")]
    [InlineData("x.html", "<!DOCTYPE html>\n<html lang=\"en\"><head><meta name=\"generator\" content=\"Alignment 1.0\"></head></html>", "is a page that this program wrote, no article. *")]
    public async Task A_file_of_another_kind_is_named(string name, string content, string problem)
    {
        using var folder = new TemporaryFolder();
        folder.Write(name, content);

        var read = () => Folders.ReadAsync(folder[name]);

        (await read.Should().ThrowAsync<InputFormatException>()).WithMessage(folder[name] + ": " + problem);
    }

    [Theory]
    [InlineData("x.txt", "\"Bitext, bead and table\", he said.\n\n")]
    [InlineData("x.txt", "{Photo: A. Roy}\n\n")]
    [InlineData("x.txt", "<Photo: tmx>\n\n")]
    [InlineData("x.html", "<?xml version=\"1.0\"?>\n<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>\n")]
    [InlineData("x.news", "bitext and bead,\n\n")]
    public async Task Articles_that_look_a_little_like_it_are_read(string name, string start)
    {
        var paragraphs = Folders.English.Split("\n\n").Select(text => name.EndsWith("html", StringComparison.Ordinal) ? $"<p>{text}</p>" : text + "\n\n");

        (await Folders.ReadOneAsync(name, start + string.Concat(paragraphs))).Sentences().Should().Contain("Work begins in June, the mayor said.");
    }

    [Fact]
    public async Task A_table_of_beads_is_no_article_though_it_is_a_Word_document()
    {
        using var folder = new TemporaryFolder();
        folder.Write("x.docx", Exports.Write("docx", Exports.Sample()));

        var read = () => Folders.ReadAsync(folder["x.docx"]);

        (await read.Should().ThrowAsync<InputFormatException>()).WithMessage("*: is a table of beads, no article. 'alignment import' takes it back.");
    }
}
