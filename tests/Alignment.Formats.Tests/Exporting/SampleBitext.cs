using System.Text;
using Alignment.Core.Aligning;
using Alignment.Formats.Bitexts;

namespace Alignment.Formats.Tests.Exporting;

/// <summary>A small bitext with a bead of every kind and text that formats trip over.</summary>
internal static class SampleBitext
{
    private const string Text = """
        {"format":"alignment-bitext","version":1,"direction":"none","fr":{"id":"fr/gare","path":"gare.txt","sha256":"0","language":"fr","title":"La gare & la neige","date":"2026-01-06","outlet":"Le Courrier","sentences":[{"text":"La gare est fermée.","paragraph":0,"span":[1,1,1,20]},{"text":"« 3,5 % » <des> trains roulent; \"c'est peu\", dit-on.","paragraph":0,"span":[1,21,1,70]},{"text":"=Somme(A1) en bourse.","paragraph":1,"span":[3,1,3,20]},{"text":"Il neige.","paragraph":1,"span":[3,21,3,30]},{"text":"Rejetée.","paragraph":1,"span":[3,31,3,40]}]},"en":{"id":"en/station","path":"station.txt","sha256":"1","language":"en","sentences":[{"text":"The station is closed.","paragraph":0,"span":[1,1,1,23]},{"text":"Few trains run.","paragraph":0,"span":[1,24,1,40]},{"text":"A bell \u0007 rings.","paragraph":0,"span":[1,41,1,50]},{"text":"Only in English.","paragraph":1,"span":[3,1,3,17]},{"text":"Rejected.","paragraph":1,"span":[3,18,3,25]}]}}
        {"id":"b1","fr":[0],"en":[0],"relation":"equivalent","probability":0.97,"state":"confirmed"}
        {"id":"b2","fr":[1],"en":[1,2],"relation":"partial","probability":0.8125,"state":"automatic"}
        {"id":"b3","fr":[2],"en":[],"relation":"only-french","probability":0.9,"state":"automatic"}
        {"id":"b4","fr":[3],"en":[],"relation":"only-french","probability":0.9,"state":"automatic","translation":{"text":"It is snowing.","source":"machine","engine":"azure","date":"2026-01-07"}}
        {"id":"b5","fr":[],"en":[3],"relation":"only-english","probability":1,"state":"automatic"}
        {"id":"b6","fr":[4],"en":[4],"relation":"equivalent","probability":0.6,"state":"rejected"}
        """;

    public static Bitext Read()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Text));
        return BitextFile.Read(stream, "sample.bitext.jsonl");
    }
}
