using System.Text;
using Alignment.Core;

namespace Alignment.Formats.Csv;

/// <summary>A row of a CSV or TSV file.</summary>
/// <param name="Line">1-based line that it begins in.</param>
/// <param name="Cells">Its cells, without quotes and guards.</param>
internal sealed record CsvRow(int Line, IReadOnlyList<string> Cells);

/// <summary>Reads CSV and TSV as spreadsheets write them: RFC 4180, with commas, semicolons or tabs.</summary>
internal static class CsvRows
{
    /// <summary>The rows that are not blank.</summary>
    /// <param name="text">The file.</param>
    /// <param name="path">What to call it in errors.</param>
    /// <exception cref="InputFormatException">A quotation mark is not closed, or something follows a closed one.</exception>
    public static IEnumerable<CsvRow> Read(string text, string path)
    {
        var (separator, index) = Separator(text);
        var line = index == 0 ? 1 : 2;
        var cells = new List<string>();
        var rowLine = line;
        while (index < text.Length)
        {
            cells.Add(CsvCells.Unguard(Cell(text, ref index, ref line, separator, path)));
            if (index < text.Length && text[index] == separator)
            {
                index++;
                if (index < text.Length)
                {
                    continue;
                }

                cells.Add("");
            }

            if (cells.Any(cell => !string.IsNullOrWhiteSpace(cell)))
            {
                yield return new CsvRow(rowLine, cells);
            }

            cells = [];
            index += text.AsSpan(index).StartsWith("\r\n") ? 2 : 1;
            line++;
            rowLine = line;
        }
    }

    /// <summary>The separator, and where the rows begin.</summary>
    private static (char Separator, int Start) Separator(string text)
    {
        // Excel's own first line.
        if (text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 5 && text[5] is '\r' or '\n')
        {
            return (text[4], text.AsSpan(5).StartsWith("\r\n") ? 7 : 6);
        }

        int tabs = 0, semicolons = 0, commas = 0;
        var isQuoted = false;
        foreach (var c in text)
        {
            isQuoted ^= c == '"';
            if (!isQuoted && c is '\n' or '\r')
            {
                break;
            }

            tabs += !isQuoted && c == '\t' ? 1 : 0;
            semicolons += !isQuoted && c == ';' ? 1 : 0;
            commas += !isQuoted && c == ',' ? 1 : 0;
        }

        return (tabs > 0 ? '\t' : semicolons > commas ? ';' : ',', 0);
    }

    private static string Cell(string text, ref int index, ref int line, char separator, string path)
    {
        if (text[index] != '"')
        {
            var length = text.AsSpan(index).IndexOfAny(separator, '\n', '\r');
            var plain = text.Substring(index, length < 0 ? text.Length - index : length);
            index += plain.Length;
            return plain;
        }

        var (start, cell) = (line, new StringBuilder());
        for (index++; ; index += 2)
        {
            var length = text.AsSpan(index).IndexOf('"');
            if (length < 0)
            {
                throw new InputFormatException(path, "a cell begins with a quotation mark that is not closed. Close it, or double the marks inside the cell.", start);
            }

            cell.Append(text, index, length);
            line += text.AsSpan(index, length).Count('\n');
            index += length;
            if (index + 1 == text.Length || text[index + 1] != '"')
            {
                break;
            }

            cell.Append('"');
        }

        index++;
        return index == text.Length || text[index] == separator || text[index] is '\n' or '\r'
            ? cell.ToString()
            : throw new InputFormatException(path, "something follows the closing quotation mark of a cell. Double the marks inside the cell.", line);
    }
}
