using System.Text;
using Alignment.Core;
using Alignment.Formats.OpenXml;
using Alignment.Formats.Zip;

namespace Alignment.Formats.Spreadsheet;

/// <summary>The texts that cells of a workbook refer to by number (ECMA-376-1, 18.4).</summary>
internal static class SharedStrings
{
    /// <summary>All of them, in order; none if the workbook has no such part.</summary>
    /// <exception cref="InputFormatException">The part is damaged.</exception>
    public static IReadOnlyList<string> Read(Container container, string workbook)
    {
        var strings = new List<string>();
        if (Relationships.Find(container, workbook, "sharedStrings") is { } part)
        {
            using var reader = new PartReader(container, part);
            while (reader.Read())
            {
                if (reader.IsElement && reader.Name == "si")
                {
                    strings.Add(ReadText(reader));
                }
            }
        }

        return strings;
    }

    /// <summary>The text below an element: all of its runs, without the reading aids of Japanese.</summary>
    public static string ReadText(PartReader reader)
    {
        var text = new StringBuilder();
        var isText = false;
        for (var end = reader.Begin(); reader.ReadWithin(end);)
        {
            if (reader.IsElement && reader.Name == "rPh")
            {
                reader.Skip();
            }
            else if (reader.IsElement || reader.IsEnd)
            {
                isText = reader.IsElement && reader.Name == "t" && !reader.IsEmpty;
            }
            else if (isText && reader.IsText)
            {
                text.Append(reader.Value);
            }
        }

        return CellText.Decode(text.ToString());
    }
}
