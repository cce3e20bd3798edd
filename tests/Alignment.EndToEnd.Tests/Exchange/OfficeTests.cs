using Alignment.Core.Reviewing.Importing;
using Alignment.Formats.Exchange;

namespace Alignment.EndToEnd.Tests.Exchange;

/// <summary>LibreOffice opens the workbooks and documents that our program writes, and ours reads what LibreOffice saves.</summary>
public sealed class OfficeTests(OfficeSettings settings) : IClassFixture<OfficeSettings>, IDisposable
{
    private const string Bitext = """
        {"format":"alignment-bitext","version":1,"direction":"none","fr":{"id":"fr/port","path":"port.txt","sha256":"0","title":"Le port renaît","sentences":[{"text":"Le conseil a voté 250 dollars.","paragraph":0,"span":[1,1,1,4]},{"text":"=SOMME(A1:A9) « est » une formule.","paragraph":0,"span":[1,5,1,10]},{"text":"Il neige.","paragraph":1,"span":[2,1,2,9]}]},"en":{"id":"en/port","path":"port.en.txt","sha256":"1","title":"The harbour is reborn","sentences":[{"text":"The council voted $200.","paragraph":0,"span":[1,1,1,10]},{"text":"@home +1 -1, A & <b>.","paragraph":0,"span":[2,1,2,5]},{"text":"3","paragraph":0,"span":[2,6,2,9]}]}}
        {"id":"b1","fr":[0],"en":[0],"relation":"partial","probability":0.93,"state":"automatic"}
        {"id":"b2","fr":[1],"en":[1],"relation":"equivalent","probability":0.71,"state":"confirmed"}
        {"id":"b3","fr":[2],"en":[],"relation":"only-french","probability":0.98,"state":"automatic","translation":{"text":"It is snowing.","source":"machine","engine":"azure"}}
        {"id":"b4","fr":[],"en":[2],"relation":"only-english","probability":0.95,"state":"rejected"}
        """;

    private const string Article = """
        <html><body><h1>Terminal to rise again</h1><p>The council voted on <a href="https://example.ca">Tuesday</a> to <b>rebuild</b> the terminal.</p>
        <ul><li>Work begins in June.</li></ul><table><tr><td>It costs $3 million.</td><td>Nobody objected.</td></tr></table></body></html>
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [ToolFact(Tool.LibreOffice)]
    public async Task LibreOffice_prints_a_workbook_and_a_document()
    {
        Tools.Convert(settings.Path, folder.Path, "pdf", await WriteAsync("xlsx"), await WriteAsync("docx"));

        foreach (var (name, alone) in new[] { ("xlsx", "Probability"), ("docx", "[Machine translation]") })
        {
            var pages = Tools.TextOfPdf(folder[name + ".pdf"]);

            pages.Should().NotBeEmpty();
            pages[0].Should().ContainAll("Le conseil a voté 250 dollars.", "The council voted $200.", "=SOMME(A1:A9) « est » une formule.", "It is snowing.", "equivalent", "confirmed", alone);
        }
    }

    [ToolFact(Tool.LibreOffice)]
    public async Task What_LibreOffice_saves_of_a_workbook_is_imported_unchanged() => await CheckAfterSavingAsync("xlsx");

    [ToolFact(Tool.LibreOffice)]
    public async Task What_LibreOffice_saves_of_a_document_is_imported_unchanged() => await CheckAfterSavingAsync("docx");

    [ToolFact(Tool.LibreOffice)]
    public async Task A_document_that_LibreOffice_made_is_read_as_an_article()
    {
        File.WriteAllText(folder["article.html"], Article);
        Tools.Convert(settings.Path, folder.Path, "docx:MS Word 2007 XML", folder["article.html"]);

        var read = await OurProgram.RunAsync("read", folder["article.docx"], "--format", "jsonl");

        read.Should().ContainAll(
            "\"Terminal to rise again\"", "\"The council voted on Tuesday to rebuild the terminal.\"", "\"Work begins in June.\"", "\"It costs $3 million.\"", "\"Nobody objected.\"");
    }

    private async Task<string> WriteAsync(string format)
    {
        File.WriteAllText(folder["port.bitext.jsonl"], Bitext);
        await OurProgram.RunAsync("export", folder["port.bitext.jsonl"], "-o", folder[$"{format}.{format}"]);
        return folder[$"{format}.{format}"];
    }

    private async Task CheckAfterSavingAsync(string format)
    {
        var file = await WriteAsync(format);
        var saved = Directory.CreateDirectory(folder["saved"]).FullName;
        Tools.Convert(settings.Path, saved, format, file);

        var again = Path.Combine(saved, Path.GetFileName(file));
        Read(again, format).Should().HaveCount(4).And.BeEquivalentTo(Read(file, format));
        (await OurProgram.TryAsync("import", again, "--into", folder["port.bitext.jsonl"])).Should().Be((0, "", "alignment: nothing to change; 0 conflicts.\n"));
    }

    private static IReadOnlyList<EditedRow> Read(string file, string format)
    {
        using var stream = File.OpenRead(file);
        return [.. ExchangeFormats.Find(format)!.ReadRows!(stream, file, CancellationToken.None)];
    }
}
