using Alignment.Core.Aligning;
using Alignment.Core.Reviewing.Importing;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Exchange;
using Alignment.Formats.Tests.Bitexts;

namespace Alignment.Formats.Tests.Office;

/// <summary>Writes bitexts in a format and reads them back.</summary>
internal static class Exports
{
    /// <summary>The bytes of bitexts in a format.</summary>
    public static byte[] Write(string format, params IReadOnlyList<Bitext> bitexts)
    {
        using var stream = new MemoryStream();
        ExchangeFormats.Find(format)!.WriteBytes!(new Export(bitexts, new ExportOptions(), new ExportTally()), stream, CancellationToken.None);
        return stream.ToArray();
    }

    /// <summary>The rows that an import gets of a file.</summary>
    public static IReadOnlyList<EditedRow> Read(string format, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        return [.. ExchangeFormats.Find(format)!.ReadRows!(stream, "x." + format, CancellationToken.None)];
    }

    /// <summary>A random bitext whose beads have ids as this program gives them.</summary>
    public static Bitext Random(int seed)
    {
        var bitext = RandomBitext.Create(seed);
        return new Bitext(bitext.French with { Id = $"fr/{seed}" }, bitext.English with { Id = $"en/{seed}" }, [.. bitext.Beads.Select((bead, index) => bead with { Id = $"b{index + 1}" })])
        {
            Direction = bitext.Direction,
            SameOrder = bitext.SameOrder,
        };
    }

    /// <summary>What must not change on the way there and back, as text to compare.</summary>
    public static string Describe(EditedRow row) => string.Join(
        " | ",
        row.Bitext,
        row.Bead,
        row.Base,
        string.Join(' ', row.French!),
        string.Join(' ', row.English!),
        FoldedText.Of(row.FrenchText!),
        FoldedText.Of(row.EnglishText!),
        row.Relation,
        row.State,
        FoldedText.Of(row.Translation!),
        string.Join("; ", row.Problems));

    /// <summary>The same of a bead before it went.</summary>
    public static string Describe(ExchangeRow row) => string.Join(
        " | ",
        row.Bitext,
        row.Bead.Id,
        row.Base,
        string.Join(' ', row.Bead.French),
        string.Join(' ', row.Bead.English),
        FoldedText.Of(row.French),
        FoldedText.Of(row.English),
        row.Bead.Relation,
        row.Bead.State,
        FoldedText.Of(row.Translation?.Text ?? ""),
        "");

    /// <summary>A small bitext with everything that people see in one: links, gaps, translations, judgements, texts like formulas.</summary>
    public static Bitext Sample() => BitextFile.Read(new MemoryStream("""
        {"format":"alignment-bitext","version":1,"direction":"none","fr":{"id":"fr/port","path":"port.txt","sha256":"0","language":"fr","title":"Le port renaît","outlet":"Le Fanal","date":"2026-01-06","sentences":[{"text":"Le conseil a voté 250 dollars.","paragraph":0,"span":[1,1,1,4]},{"text":"=SOMME(A1:A9) est une formule.","paragraph":0,"span":[1,5,1,10]},{"text":"Il neige.","paragraph":1,"span":[2,1,2,9]}]},"en":{"id":"en/port","path":"port.en.txt","sha256":"1","language":"en","title":"The harbour is reborn","sentences":[{"text":"The council voted $200.","paragraph":0,"span":[1,1,1,10]},{"text":"@home +1 -1, _x0041_ & <b>.","paragraph":0,"span":[2,1,2,5]},{"text":"Nobody came.","paragraph":0,"span":[2,6,2,9]}]}}
        {"id":"b1","fr":[0],"en":[0],"relation":"partial","probability":0.93,"state":"automatic"}
        {"id":"b2","fr":[1],"en":[1],"relation":"equivalent","probability":0.71,"state":"confirmed"}
        {"id":"b3","fr":[2],"en":[],"relation":"only-french","probability":0.98,"state":"automatic","translation":{"text":"It is snowing.","source":"machine","engine":"azure","date":"2026-01-07"}}
        {"id":"b4","fr":[],"en":[2],"relation":"only-english","probability":0.95,"state":"rejected"}
        """u8.ToArray()), "x.bitext.jsonl");
}
