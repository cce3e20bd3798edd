using System.Globalization;
using Alignment.Core.Articles;
using Alignment.Core.Text;
using Spectre.Console;

namespace Alignment.Cli;

/// <summary>Articles as a table: drawn on a terminal, in aligned columns anywhere else.</summary>
internal static class ArticleTable
{
    private static readonly string[] Headers = ["id", "lang", "date", "sentences", "dropped", "byline", "outlet", "title"];

    /// <summary>Writes the articles.</summary>
    /// <param name="terminal">Where to write.</param>
    /// <param name="articles">The articles.</param>
    /// <param name="showDropped">Whether to list below each article what was set aside, and why.</param>
    public static void Write(Terminal terminal, IReadOnlyList<Article> articles, bool showDropped)
    {
        var rows = articles.Select(Row).ToList();
        if (terminal.Width is { } width && !showDropped)
        {
            Draw(terminal, rows, width);
            return;
        }

        var widths = Headers.Select((header, column) => rows.Select(row => row[column].Length).Append(header.Length).Max()).ToList();
        terminal.Out.WriteLine(Line(Headers, widths));
        for (var i = 0; i < rows.Count; i++)
        {
            terminal.Out.WriteLine(Line(rows[i], widths));
            if (showDropped)
            {
                WriteDropped(terminal.Out, articles[i]);
            }
        }
    }

    private static void WriteDropped(TextWriter output, Article article)
    {
        foreach (var note in article.Notes)
        {
            output.WriteLine($"  note: {note}");
        }

        foreach (var line in article.Dropped)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  line {line.Span.StartLine}, {line.Reason.ToString().ToLowerInvariant()}: {line.Text}"));
        }
    }

    private static string[] Row(Article article) =>
    [
        article.Id,
        article.Language.Tag(),
        article.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-",
        article.Sentences.Count.ToString(CultureInfo.InvariantCulture),
        article.Dropped.Count.ToString(CultureInfo.InvariantCulture),
        article.Byline ?? "-",
        article.Outlet ?? "-",
        article.Title ?? $"(no title) {article.DisplayTitle}",
    ];

    private static string Line(IReadOnlyList<string> cells, List<int> widths) =>
        string.Join("  ", cells.Select((cell, column) => IsNumber(column) ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]))).TrimEnd();

    private static bool IsNumber(int column) => Headers[column] is "sentences" or "dropped";

    private static void Draw(Terminal terminal, List<string[]> rows, int width)
    {
        var table = new Table { Border = TableBorder.Simple };
        for (var i = 0; i < Headers.Length; i++)
        {
            table.AddColumn(new TableColumn(Headers[i]) { Alignment = IsNumber(i) ? Justify.Right : Justify.Left });
        }

        rows.ForEach(row => table.AddRow([.. row.Select(Markup.Escape)]));
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Out) });
        console.Profile.Width = width;
        console.Write(table);
    }
}
