using Alignment.Core.Terminology;
using Alignment.Core.Yaml.Editing;
using Alignment.Formats.Glossaries;

namespace Alignment.Formats.Tests.Glossaries;

public sealed class GlossaryStoreTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public GlossaryStoreTests()
    {
        File.WriteAllText(folder["a.yml"], "\uFEFFentries:\r\n- {id: a, en: x, related: [b]} # c\r\n");
        File.WriteAllText(folder["b.yml"], "entries:\n- {id: b, en: y}\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void An_edit_of_several_files_is_written_as_bytes_that_were_not_touched()
    {
        var store = GlossaryStore.Open([folder.Path]);

        store.Save(store.Texts.Select(text => text.Rename("b", "new")));

        File.ReadAllBytes(folder["a.yml"]).Should().Equal("\uFEFFentries:\r\n- {id: a, en: x, related: [new]} # c\r\n"u8.ToArray());
        File.ReadAllText(folder["b.yml"]).Should().Be("entries:\n- {id: new, en: y}\n");
        folder.Names.Should().Equal("a.yml", "b.yml");
    }

    [Fact]
    public void What_somebody_else_wrote_in_the_meantime_is_not_lost()
    {
        var store = GlossaryStore.Open([folder.Path]);
        var theirs = GlossaryStore.Open([folder.Path]);
        theirs.Save([theirs.Holding("b")!.Set("b", null, "domain", new YamlText("theirs"))]);

        var save = () => store.Save(store.Texts.Select(text => text.Rename("b", "new")));

        save.Should().Throw<GlossaryException>().WithMessage("*b.yml: somebody else changed the file in the meantime, so nothing was written. Run the command again.");
        File.ReadAllText(folder["a.yml"]).Should().Contain("related: [b]", "files of one edit are written together or not at all");
        File.ReadAllText(folder["b.yml"]).Should().Be("entries:\n- {id: b, domain: theirs, en: y}\n");
        folder.Names.Should().Equal("a.yml", "b.yml");
    }

    [Fact]
    public void A_file_keeps_its_mode()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        File.SetUnixFileMode(folder["b.yml"], Private);
        var store = GlossaryStore.Open([folder["b.yml"]]);

        store.Save([store.Holding("b")!.Set("b", null, "domain", new YamlText("d"))]);

        File.GetUnixFileMode(folder["b.yml"]).Should().Be(Private);
    }

    [Fact]
    public void A_file_that_vanished_is_an_error()
    {
        var store = GlossaryStore.Open([folder["b.yml"]]);
        File.Delete(folder["b.yml"]);

        var save = () => store.Save([store.Texts[0].Rename("b", "c")]);

        save.Should().Throw<GlossaryException>().WithMessage("*no such file*");
    }
}
