using Alignment.Core;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Output;
using Alignment.Formats.Tests.Reporting;

namespace Alignment.Formats.Tests.Output;

public sealed class OutputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_is_written_as_UTF_8_without_byte_order_mark_and_with_LF()
    {
        OutputFile.Write(folder["new/a.txt"], writer => writer.WriteLine("é’"));

        File.ReadAllBytes(folder["new/a.txt"]).Should().Equal("é’\n"u8.ToArray());
    }

    [Fact]
    public void A_failure_leaves_the_old_file_and_nothing_beside_it()
    {
        File.WriteAllText(folder["a.txt"], "old");

        var write = () => OutputFile.Write(folder["a.txt"], writer =>
        {
            writer.Write("new");
            throw new InvalidOperationException("stop");
        });

        write.Should().Throw<InvalidOperationException>();
        File.ReadAllText(folder["a.txt"]).Should().Be("old");
        folder.Names.Should().Equal("a.txt");
    }

    [Fact]
    public void A_cancellation_while_writing_leaves_the_old_file_and_nothing_beside_it()
    {
        File.WriteAllText(folder["a.txt"], "old");
        using var source = new CancellationTokenSource();

        var write = () => OutputFile.Write(folder["a.txt"], _ => source.Cancel(), source.Token);

        write.Should().Throw<OperationCanceledException>();
        File.ReadAllText(folder["a.txt"]).Should().Be("old");
        folder.Names.Should().Equal("a.txt");
    }

    [Fact]
    public void Of_several_outputs_none_appears_if_the_last_one_fails()
    {
        var write = () =>
        {
            using var output = new OutputSet();
            output.AddFile(folder["a.html"], writer => writer.Write("page"));
            output.AddFolder(folder["a.bitexts"], BitextFileName.IsBitext, files => files.AddFile("x", writer => writer.Write("x")));
            output.AddFile(folder["a.html/b"], writer => writer.Write("never"));
            output.Commit();
        };
        File.WriteAllText(folder["a.html"], "old");

        write.Should().Throw<OutputException>();
        folder.Names.Should().Equal("a.html");
        File.ReadAllText(folder["a.html"]).Should().Be("old");
    }

    [Fact]
    public void A_target_that_cannot_be_written_is_named_with_what_to_do()
    {
        Directory.CreateDirectory(folder["taken"]);
        File.WriteAllText(folder["file"], "");

        var overFolder = () => OutputFile.Write(folder["taken"], _ => { });
        var belowFile = () => OutputFile.Write(folder["file/a.txt"], _ => { });

        overFolder.Should().Throw<OutputException>().WithMessage($"{folder["taken"]}: is a folder. Name a file in it, or remove it.");
        belowFile.Should().Throw<OutputException>().WithMessage($"{folder["file/a.txt"]}: cannot be written: *Choose another place with -o.");
    }

    [Fact]
    public void A_folder_that_takes_no_files_is_named_without_the_temporary_file()
    {
        if (!Directory.Exists("/proc/self"))
        {
            return; // a file system of Linux
        }

        var write = () => OutputFile.Write("/proc/x.txt", writer => writer.Write("x"));

        write.Should().Throw<OutputException>().WithMessage("/proc/x.txt: cannot be written: files cannot be made in its folder. Choose another place with -o.");
    }

    [Fact]
    public void A_full_disk_is_an_error_of_the_target_not_a_crash()
    {
        if (!File.Exists("/dev/full"))
        {
            return; // a device of Linux
        }

        var write = () => OutputFile.Write("/dev/full", writer => writer.Write(new string('x', 1 << 20)));

        write.Should().Throw<OutputException>().WithMessage("/dev/full: cannot be written: *");
    }

    [Fact]
    public void A_link_stays_a_link_and_a_private_file_stays_private()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.WriteAllText(folder["real.txt"], "old");
        File.SetUnixFileMode(folder["real.txt"], UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(folder["link.txt"], folder["real.txt"]);

        OutputFile.Write(folder["link.txt"], writer => writer.Write("new"));

        new FileInfo(folder["link.txt"]).LinkTarget.Should().Be(folder["real.txt"]);
        File.ReadAllText(folder["real.txt"]).Should().Be("new");
        File.GetUnixFileMode(folder["real.txt"]).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public void A_folder_is_replaced_as_a_whole_and_keeps_what_is_not_ours()
    {
        Directory.CreateDirectory(folder["r.bitexts/journals"]);
        File.WriteAllText(folder["r.bitexts/old--old.bitext.jsonl"], "");
        File.WriteAllText(folder["r.bitexts/README"], "mine");

        using (var output = new OutputSet())
        {
            BitextFolder.Write(SampleReport.Create(), folder["r.bitexts/"], _ => false, output);
            folder.Names.Should().HaveCount(2); // the old one and the one in the making
            output.Commit();
        }

        folder.Names.Should().Equal("r.bitexts");
        Directory.EnumerateFileSystemEntries(folder["r.bitexts"]).Select(Path.GetFileName).Should().BeEquivalentTo(
            "fr__communique--en__release.bitext.jsonl",
            "fr__phare-taux--en__release.bitext.jsonl",
            "fr__pont-001--en__bridge-7.bitext.jsonl",
            "fr__%3Cb%3Eévil%3C__b%3E%22'--en__long.bitext.jsonl",
            "README",
            "journals");
        BitextFile.Load(folder["r.bitexts/fr__pont-001--en__bridge-7.bitext.jsonl"]).Origin!.Program.Should().Be("0.1.0");
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("..")]
    [InlineData("a/b")]
    public void A_name_that_leads_out_of_the_folder_is_refused(string name)
    {
        using var output = new OutputSet();

        var add = () => output.AddFolder(folder["r"], _ => true, files => files.AddFile(name, _ => { }));

        add.Should().Throw<ArgumentException>();
    }
}
