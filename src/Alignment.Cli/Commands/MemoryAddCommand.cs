using System.CommandLine;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment memory add</c>: what people have confirmed in bitexts.</summary>
internal static class MemoryAddCommand
{
    public static Command Create(Terminal terminal) => MemoryFilling.Create(
        terminal,
        "add",
        "Add the confirmed beads of bitext files to the translation memory. What the aligner found alone stays out.",
        ("BITEXT", "Bitext files (*.bitext.jsonl), or folders of them, as report writes them."),
        BitextPaths.Expand).WithExamples("alignment memory add out/report.bitexts", "alignment memory add speech.bitext.jsonl --memory desk.db");
}
