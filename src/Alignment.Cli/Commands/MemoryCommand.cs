using System.CommandLine;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment memory</c>: the translation memory.</summary>
internal static class MemoryCommand
{
    public static Command Create(Terminal terminal) => new Command("memory", "Fill, show and clear the translation memory, which gaps are filled from before a machine is asked.")
    {
        MemoryAddCommand.Create(terminal),
        MemoryExportCommand.Create(terminal),
        MemoryImportCommand.Create(terminal),
        MemoryPruneCommand.Create(terminal),
        MemoryStatsCommand.Create(terminal),
    }.WithExamples(
        "alignment memory import coverage.tmx",
        "alignment memory add out/report.bitexts",
        "alignment memory stats",
        "alignment memory export -o backup.tmx");
}
