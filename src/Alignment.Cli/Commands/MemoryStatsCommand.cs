using System.CommandLine;
using System.Globalization;
using Alignment.Cli.Translating;
using Alignment.Services.Memory;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment memory stats</c>: the memory in numbers.</summary>
internal static class MemoryStatsCommand
{
    public static Command Create(Terminal terminal)
    {
        var memoryOption = new MemoryOption();
        var command = new Command("stats", "Count the units of the translation memory, and the answers of machines that it keeps.") { memoryOption };
        command.SetAction(parsed =>
        {
            using var memory = memoryOption.OpenExisting(parsed);
            Write(memory.Count(), memoryOption.Path(parsed), terminal.Out);
            return ExitCodes.Done;
        });
        return command.WithExamples("alignment memory stats", "alignment memory stats --memory desk.db");
    }

    private static void Write(MemoryStatistics statistics, string path, TextWriter output)
    {
        (string Name, string Value)[] rows =
        [
            ("file", path),
            ("units", $"{statistics.Units} ({statistics.Confirmed} confirmed, {statistics.Machine} with a machine's text, {statistics.Used} used)"),
            ("dates", statistics is { Oldest: { } oldest, Newest: { } newest } ? $"{Written(oldest)} to {Written(newest)}" : "none"),
            ("answers", statistics.Answers.Count == 0 ? "0" : string.Join(", ", statistics.Answers.Select(engine => $"{engine.Value} {engine.Key}"))),
        ];
        foreach (var (name, value) in rows)
        {
            output.WriteLine($"{name,-9}{value}");
        }
    }

    private static string Written(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);
}
