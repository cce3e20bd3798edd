using Alignment.Core.Aligning;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Exchange;

namespace Alignment.Formats.Jsonl;

/// <summary>Beads for programs, one JSON object a line: the keys of a bitext file, with both texts and what they belong to.</summary>
internal static class BeadLines
{
    /// <summary>Writes the lines; line ends are LF.</summary>
    public static void Write(Export export, TextWriter writer, CancellationToken cancellationToken)
    {
        using var lines = new JsonLineWriter(writer);
        foreach (var bitext in export.Bitexts)
        {
            foreach (var row in export.Rows(bitext, cancellationToken))
            {
                lines.Write(json =>
                {
                    json.WriteString("bitext", row.Bitext);
                    json.WriteString("base", row.Base.ToString());
                    WriteTexts(json, bitext, row.Bead);
                });
            }
        }
    }

    /// <summary>A bead with the ids and the texts of its articles.</summary>
    public static void WriteTexts(System.Text.Json.Utf8JsonWriter json, Bitext bitext, Bead bead)
    {
        json.WriteString("frenchId", bitext.French.Id);
        json.WriteString("englishId", bitext.English.Id);
        json.WriteString("frenchText", bitext.FrenchText(bead));
        json.WriteString("englishText", bitext.EnglishText(bead));
        BeadWriter.Write(json, bead);
    }
}
