using System.CommandLine;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment memory import</c>: units from files of other programs.</summary>
internal static class MemoryImportCommand
{
    public static Command Create(Terminal terminal) => MemoryFilling.Create(
        terminal,
        "import",
        "Add the finished units of files to the translation memory. A unit that is there already stays one unit.",
        ("FILE", "TMX, XLIFF or PO files, or lines of French, a tab, and English, plain or gzip; - for standard input."),
        paths => paths).WithExamples("alignment memory import coverage.tmx", "alignment memory import old.xlf 2025.tsv.gz --memory desk.db");
}
