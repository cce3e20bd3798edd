using Spectre.Console;

namespace Alignment.Cli;

/// <summary>Rows of results: a table on a terminal, tab-separated lines without a header everywhere else.</summary>
internal static class ResultTable
{
    /// <summary>Writes the rows to standard output.</summary>
    /// <param name="terminal">Where to write.</param>
    /// <param name="headers">Names of the columns.</param>
    /// <param name="rows">Cells, as many a row as there are headers.</param>
    public static void Write(Terminal terminal, IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows)
    {
        if (terminal.Width is not { } width)
        {
            foreach (var row in rows)
            {
                terminal.Out.WriteLine(string.Join('\t', row.Select(cell => cell.ReplaceLineEndings(" ").Replace('\t', ' '))));
            }

            return;
        }

        var table = new Table { Border = TableBorder.Simple };
        foreach (var header in headers)
        {
            table.AddColumn(new TableColumn(Markup.Escape(header)));
        }

        foreach (var row in rows)
        {
            table.AddRow([.. row.Select(Markup.Escape)]);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Out) });
        console.Profile.Width = width;
        console.Write(table);
    }
}
