using System.Text;

namespace Alignment.Cli.Tests.Checking;

public sealed class MendTests : IDisposable
{
    private const string Text = "Le Canada aide la NATO.\r\nÀ Kiev, on attend les autres.\n";
    private const string Mended = "Le Canada aide l'OTAN.\r\nÀ Kyiv, on attend les autres.\n";

    private readonly TemporaryFolder folder = new();

    public MendTests()
    {
        Write("glossary.yml", """
            entries:
            - id: nato
              fr:
              - {term: OTAN, gender: f, type: acronym}
              - {term: NATO, gender: f, type: acronym, status: forbidden, use: OTAN}
            - id: kyiv
              fr: [{term: Kyiv}, {term: Kiev, status: deprecated, use: Kyiv}]
            - id: minister
              fr: [{term: ministre, gender: epicene}, {term: ministresse, gender: f, status: forbidden, use: ministre}]
            """);
        Write("fr/un.txt", Text);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Files_are_mended_and_the_rest_is_reported()
    {
        Write("fr/deux.txt", "La ministresse est à Kiev.\n");

        var run = await CheckAsync(folder["fr"], "--fix");

        run.Should().Be(new Program.Run(
            1,
            "./fr/deux.txt:1:4: error TERM001 use “ministre” instead of “ministresse” [minister, ./glossary.yml:9]\n",
            "alignment: mended 3 places in 2 files\nalignment: 1 error, 0 warnings, 0 info in 1 of 2 files\n"));
        Read("fr/un.txt").Should().Be(Mended);
        Read("fr/deux.txt").Should().Be("La ministresse est à Kyiv.\n");
    }

    [Fact]
    public async Task What_is_not_sure_is_mended_on_request()
    {
        Write("fr/un.txt", "La ministresse est là.\n");

        (await CheckAsync(folder["fr"], "--fix", "--unsafe-fixes")).Exit.Should().Be(0);

        Read("fr/un.txt").Should().Be("La ministre est là.\n");
    }

    [Fact]
    public async Task A_second_run_has_nothing_to_do()
    {
        await CheckAsync(folder["fr"], "--fix");
        var time = File.GetLastWriteTimeUtc(folder["fr/un.txt"]);

        var run = await CheckAsync(folder["fr"], "--fix");

        run.Should().Be(new Program.Run(0, "", "alignment: no findings in 1 file\n"));
        File.GetLastWriteTimeUtc(folder["fr/un.txt"]).Should().Be(time);
    }

    [Fact]
    public async Task A_dry_run_reports_what_would_be_left_and_changes_nothing()
    {
        var run = await CheckAsync(folder["fr"], "--fix-dry-run");

        run.Should().Be(new Program.Run(0, "", "alignment: --fix would mend 2 places in 1 file\nalignment: no findings in 1 file\n"));
        Read("fr/un.txt").Should().Be(Text);
    }

    [Fact]
    public async Task A_patch_is_shown_in_place_of_findings_and_nothing_is_changed()
    {
        var run = await CheckAsync(folder["fr"], "--diff");

        run.Exit.Should().Be(1);
        run.Out.Should().Be(
            "--- a./fr/un.txt\n+++ b./fr/un.txt\n@@ -1,2 +1,2 @@\n-Le Canada aide la NATO.\r\n-À Kiev, on attend les autres.\n+Le Canada aide l'OTAN.\r\n+À Kyiv, on attend les autres.\n");
        Read("fr/un.txt").Should().Be(Text);
    }

    [Fact]
    public async Task Standard_input_is_written_to_standard_output_mended_and_the_rest_to_the_error_stream()
    {
        var run = await Program.RunAsync("La ministresse de la NATO.\n", ["check", "-", "--fix", "--quiet", "--lang", "fr", "--glossary", folder["glossary.yml"]]);

        run.Out.Should().Be("La ministresse de l'OTAN.\n");
        run.Error.Replace(folder.Path, ".", StringComparison.Ordinal).Should().Be("-:1:4: error TERM001 use “ministre” instead of “ministresse” [minister, ./glossary.yml:9]\n");
        (await Program.RunAsync("Rien de neuf.\n", ["check", "-", "--fix", "--quiet", "--lang", "fr", "--glossary", folder["glossary.yml"]])).Out.Should().Be("Rien de neuf.\n");
    }

    [Fact]
    public async Task Encoding_mark_mode_and_link_are_kept()
    {
        byte[] utf16 = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)];
        File.WriteAllBytes(folder["fr/un.txt"], utf16);
        File.CreateSymbolicLink(folder["fr/lien.txt"], folder["fr/un.txt"]);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder["fr/un.txt"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        await CheckAsync(folder["fr/lien.txt"], "--fix");

        File.ReadAllBytes(folder["fr/un.txt"]).Should().Equal([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Mended)]);
        new FileInfo(folder["fr/lien.txt"]).LinkTarget.Should().NotBeNull();
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(folder["fr/un.txt"]).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        Directory.GetFiles(folder["fr"]).Should().HaveCount(2);
    }

    [Fact]
    public async Task A_read_only_file_is_left_alone()
    {
        new FileInfo(folder["fr/un.txt"]).IsReadOnly = true;

        var run = await CheckAsync(folder["fr"], "--fix");

        run.Exit.Should().Be(1);
        run.Error.Should().StartWith("alignment: ./fr/un.txt: not mended: the file is read-only.\n");
        run.Out.Should().Contain("TERM001");
        Read("fr/un.txt").Should().Be(Text);
        new FileInfo(folder["fr/un.txt"]).IsReadOnly = false;
    }

    [Fact]
    public async Task Known_findings_and_those_that_are_left_out_are_not_mended()
    {
        await CheckAsync(folder["fr"], "--select", "TERM001", "--baseline", folder["known.json"], "--write-baseline");

        await CheckAsync(folder["fr"], "--fix", "--baseline", folder["known.json"], "--ignore", "TERM002");
        Read("fr/un.txt").Should().Be(Text);

        await CheckAsync(folder["fr"], "--fix", "--min-severity", "error");
        Read("fr/un.txt").Should().Be(Mended.Replace("Kyiv", "Kiev", StringComparison.Ordinal));
    }

    [Fact]
    public Task Mistakes_are_one_line_and_exit_2() => CommandGolden.CheckErrorsAsync(
        "mend-errors",
        folder.Path,
        "check ./fr --fix --diff",
        "check ./fr --fix-dry-run --diff",
        "check ./fr --fix --write-baseline",
        "check ./fr --unsafe-fixes",
        "check ./fr --fixx");

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder[name])!);
        File.WriteAllText(folder[name], text);
    }

    private string Read(string name) => File.ReadAllText(folder[name]);

    // The folder is written as "." so that what is expected can stand in the test.
    private async Task<Program.Run> CheckAsync(params string[] args)
    {
        var run = await Program.RunAsync(["check", .. args, "--glossary", folder["glossary.yml"]]);
        return run with
        {
            Out = run.Out.Replace(folder.Path, ".", StringComparison.Ordinal),
            Error = run.Error.Replace(folder.Path, ".", StringComparison.Ordinal),
        };
    }
}
