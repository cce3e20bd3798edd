namespace Alignment.Cli.Tests;

/// <summary>What only a process of its own can show: its own outputs, devices, and how it ends. On Linux, which has the devices.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ProcessTests() => File.WriteAllText(folder["a.txt"], "The talks went on.\n");

    public void Dispose() => folder.Dispose();

    [LinuxFact]
    public async Task A_full_disk_on_standard_output_is_one_line_and_exit_code_two()
    {
        var (exit, error) = await RunAsync("\"$@\" check --help > /dev/full");

        exit.Should().Be(2);
        error.Should().Be("alignment: standard output: cannot be written (No space left on device). What was written there is not complete.\n");
    }

    [LinuxFact]
    public async Task A_notice_that_cannot_be_written_changes_nothing() =>
        (await RunAsync("\"$@\" check a.txt 2> /dev/full")).Exit.Should().Be(0);

    [LinuxFact]
    public async Task A_reader_that_has_gone_is_no_failure() =>
        (await RunAsync("\"$@\" check --help | head -c 1")).Error.Should().BeEmpty();

    [LinuxFact]
    public async Task A_pipe_that_nobody_writes_to_does_not_keep_the_program_from_ending()
    {
        // Opening the pipe for writing waits until our program has opened it.
        var (exit, _) = await RunAsync("mkfifo p.txt; \"$@\" check p.txt & exec 3> p.txt; kill -TERM $!; wait $!");

        exit.Should().Be(130);
    }

    [LinuxFact]
    public async Task A_device_without_end_is_passed_over()
    {
        var (exit, error) = await RunAsync("\"$@\" check /dev/zero");

        exit.Should().Be(0);
        error.Should().Contain("alignment: skipped /dev/zero: larger than 64 MB; split it\n");
    }

    private async Task<(int Exit, string Error)> RunAsync(string script)
    {
        using var process = ReviewProcess.StartShellIn(folder.Path, script);
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await error);
    }

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class LinuxFactAttribute : FactAttribute
    {
        public LinuxFactAttribute() => Skip = OperatingSystem.IsLinux() ? null : "Linux alone has these devices.";
    }
}
