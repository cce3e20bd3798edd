using Alignment.Core.Terminology;
using Alignment.Formats.Glossaries;

namespace Alignment.Formats.Tests.Glossaries;

public sealed class GlossaryFilesTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("alignment-glossaries").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void A_folder_is_read_with_all_below_in_the_order_of_names()
    {
        Write("glossary/b.yml", "entries: [{id: b, en: x}]");
        Write("glossary/a/z.yaml", "entries: [{id: a, en: y}]");
        Write("glossary/.hidden.yml", "broken: [");
        Write("glossary/README.md", "no YAML");

        var glossary = GlossaryFiles.Load([Path.Combine(root, "glossary")]);

        glossary.Concepts.Select(concept => concept.Id).Should().Equal("a", "b");
        glossary.Concepts[1].Place.File.Should().Be(Path.Combine(root, "glossary", "b.yml"));
    }

    [Fact]
    public void A_link_that_leads_back_is_not_followed()
    {
        Write("glossary/a.yml", "entries: [{id: a, en: y}]");
        Directory.CreateSymbolicLink(Path.Combine(root, "glossary", "again"), Path.Combine(root, "glossary"));

        GlossaryFiles.Load([Path.Combine(root, "glossary")]).Concepts.Should().ContainSingle();
    }

    [Fact]
    public void A_file_named_twice_is_read_once()
    {
        var file = Write("a.yml", "entries: [{id: a, en: y}]");

        GlossaryFiles.Load([file, file]).Concepts.Should().ContainSingle();
    }

    [Fact]
    public void One_id_in_two_files_names_both()
    {
        var one = Write("a.yml", "entries: [{id: a, en: y}]");
        var other = Write("b.yml", "entries:\n- {id: a, en: y}");

        Failure(one, other).Should().Be(
            $"{other}, line 2, column 3: the id 'a' is here again; the first is in {one}, line 1, column 11. Rename one, or make one entry of both.");
    }

    [Fact]
    public void What_cannot_be_read_is_said()
    {
        var latin = Path.Combine(root, "latin.yml");
        File.WriteAllBytes(latin, [0x65, 0xE9, 0x0A]);
        Directory.CreateDirectory(Path.Combine(root, "empty"));

        Failure(Path.Combine(root, "none.yml")).Should().EndWith("none.yml: no such file or folder. Check the path of the glossary.");
        Failure(latin).Should().EndWith("latin.yml: is not UTF-8 text. Save it as UTF-8.");
        Failure(Path.Combine(root, "empty")).Should().EndWith("empty: the folder holds no .yml file. Name the glossary's folder or file.");
    }

    [Fact]
    public void A_byte_order_mark_and_line_ends_of_Windows_are_fine() =>
        GlossaryFiles.Load([Write("a.yml", "\uFEFFentries:\r\n- {id: a, en: y}\r\n")]).Concepts[0].Place.StartLine.Should().Be(2);

    [Fact]
    public void The_default_is_searched_upward()
    {
        var below = Directory.CreateDirectory(Path.Combine(root, "x", "y")).FullName;
        Write("glossary.yml", "entries: []");
        GlossaryFiles.FindDefault(below).Should().Equal(Path.Combine(root, "glossary.yml"));

        Write("glossary/README.md", "nothing yet");
        GlossaryFiles.FindDefault(below).Should().Equal(Path.Combine(root, "glossary.yml"));

        Write("glossary/a.yml", "entries: []");
        GlossaryFiles.FindDefault(below).Should().Equal(Path.Combine(root, "glossary"));

        Write("x/alignment.yml", "glossary: [../house.yml, terms]\nother: 1\n");
        GlossaryFiles.FindDefault(below).Should().Equal(Path.Combine(root, "house.yml"), Path.Combine(root, "x", "terms"));
    }

    [Fact]
    public void A_broken_settings_file_is_said()
    {
        Write("alignment.yml", "glossary: {a: b}\n");

        var find = () => GlossaryFiles.FindDefault(root);

        find.Should().Throw<GlossaryException>().Which.Message.Should().EndWith("alignment.yml, line 1, column 11: 'glossary' takes a path or a list of paths.");
    }

    private static string Failure(params string[] paths)
    {
        var load = () => GlossaryFiles.Load(paths);
        return load.Should().Throw<GlossaryException>().Which.Message;
    }

    private string Write(string path, string text)
    {
        var full = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }
}
