using System.Text;
using System.Text.RegularExpressions;

namespace Alignment.Cli.Tests;

/// <summary>Damaged and hostile files that an import is given: one clear line, exit 2 (1 for single rows), and the bitext as it was.</summary>
public sealed class HostileImportTests : IDisposable
{
    private const string Bitext = """
        {"format":"alignment-bitext","version":1,"direction":"none","fr":{"id":"f","path":"f.txt","sha256":"0","sentences":[{"text":"La gare est fermée.","paragraph":0,"span":[1,1,1,4]},{"text":"Il neige.","paragraph":0,"span":[1,5,1,10]}]},"en":{"id":"e","path":"e.txt","sha256":"1","sentences":[{"text":"The station is closed.","paragraph":0,"span":[1,1,1,5]}]}}
        {"id":"b1","fr":[0],"en":[0],"relation":"equivalent","probability":0.9,"state":"automatic"}
        {"id":"b2","fr":[1],"en":[],"relation":"only-french","probability":0.9,"state":"automatic"}

        """;

    private readonly TemporaryFolder folder = new();

    public HostileImportTests() => File.WriteAllText(folder["f--e.bitext.jsonl"], Bitext);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("x.tmx", ", line *, column *: not well-formed XML: *. Mend it there, or export the file again.")]
    [InlineData("x.xlf", ", line *, column *: not well-formed XML: *. Mend it there, or export the file again.")]
    [InlineData("x.xlsx", ": the end of the container is missing: the file is cut off. Copy it again.")]
    [InlineData("x.docx", ": the end of the container is missing: the file is cut off. Copy it again.")]
    public async Task A_file_that_is_cut_off(string name, string problem)
    {
        var whole = await ExportAsync(name);
        await RefusedAsync(name, whole[..(whole.Length / 2)], problem);
    }

    [Theory]
    [InlineData("x.csv")]
    [InlineData("x.tsv")]
    public async Task A_table_that_is_cut_off_anywhere_changes_nothing(string name)
    {
        var whole = await ExportAsync(name);
        for (var length = 0; length < whole.Length; length += 7)
        {
            File.WriteAllBytes(folder[name], whole[..length]);

            (await Program.RunAsync("import", folder[name])).Out.Should().NotContain("not fr").And.NotContain("gone");
            File.ReadAllText(folder["f--e.bitext.jsonl"]).Should().Be(Bitext, $"of {length} bytes");
        }
    }

    [Theory]
    [InlineData("x.xlsx", "xl/vbaProject.bin")]
    [InlineData("x.docx", "word/vbaProject.bin")]
    public async Task Macros(string name, string part) =>
        await RefusedAsync(name, Zips.Plus(await ExportAsync(name), (part, "x")), ": holds macros. Save it as .docx or .xlsx, which hold none.");

    [Theory]
    [InlineData("x.xlsx")]
    [InlineData("x.docx")]
    public async Task A_part_that_leads_out_of_the_container(string name) =>
        await RefusedAsync(name, Zips.Plus(await ExportAsync(name), ("../../evil.txt", "x")), ": has an entry '../../evil.txt', which leads out of the container. No office program writes that; it is not read.");

    [Theory]
    [InlineData("x.xlsx")]
    [InlineData("x.docx")]
    public async Task A_part_that_unpacks_to_far_more(string name) =>
        await RefusedAsync(name, Zips.Plus(await ExportAsync(name), ("media/zeros.bin", new string('0', 20 << 20))), ": its part media/zeros.bin unpacks to more than 200 times its size. No document does; it is not read.");

    [Theory]
    [InlineData("x.xlsx", "xl/worksheets/sheet1.xml")]
    [InlineData("x.xlsx", "xl/workbook.xml")]
    [InlineData("x.docx", "word/document.xml")]
    public async Task An_external_entity_in_a_document(string name, string part) => await RefusedAsync(
        name,
        Zips.With(await ExportAsync(name), part, xml => "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + xml[(xml.IndexOf("?>", StringComparison.Ordinal) + 2)..]),
        $": its part {part} has a document type declaration. No office program writes one; it is not read.");

    [Theory]
    [InlineData("x.tmx", "<tmx version=\"1.4\"><body><tu><tuv xml:lang=\"fr\"><seg>&e;</seg></tuv><tuv xml:lang=\"en\"><seg>&e;</seg></tuv></tu></body></tmx>")]
    [InlineData("x.xlf", "<xliff version=\"1.2\"><file original=\"x\" source-language=\"fr\" target-language=\"en\" datatype=\"x\"><body><trans-unit id=\"1\"><source>&e;</source><target>&e;</target></trans-unit></body></file></xliff>")]
    public async Task An_external_entity_in_a_file_of_pairs(string name, string xml) => await RefusedAsync(
        name,
        Encoding.UTF8.GetBytes("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + xml),
        ", line 1, column *: Reference to undeclared entity 'e'. Entities that a file declares itself are not expanded; write the character.");

    [Fact]
    public async Task A_formula_where_a_text_was()
    {
        var whole = await ExportAsync("x.xlsx");
        File.WriteAllBytes(folder["x.xlsx"], Zips.With(whole, "xl/worksheets/sheet1.xml", xml => Regex.Replace(
            xml, "<x:c r=\"G2\"[^>]*>.*?</x:c>", "<x:c r=\"G2\" t=\"str\"><x:f>WEBSERVICE(\"https://example.ca/\")</x:f><x:v>x</x:v></x:c>")));

        var run = await Program.RunAsync("import", folder["x.xlsx"], "--wording");

        run.Exit.Should().Be(1);
        run.Out.Should().Be($"{folder["x.xlsx"]}, row 2: CONFLICT: f--e b1: the cell G2 is a formula or an error; paste what it is to say as a value.\n");
        File.ReadAllText(folder["f--e.bitext.jsonl"]).Should().Be(Bitext);
    }

    private async Task<byte[]> ExportAsync(string name)
    {
        (await Program.RunAsync("export", folder["f--e.bitext.jsonl"], "-o", folder[name])).Exit.Should().Be(0);
        return File.ReadAllBytes(folder[name]);
    }

    private async Task RefusedAsync(string name, byte[] bytes, string problem)
    {
        File.WriteAllBytes(folder[name], bytes);

        var run = await Program.RunAsync("import", folder[name]);

        (run.Exit, run.Out).Should().Be((2, ""));
        run.Error.Should().Match($"alignment: {folder[name]}{problem}\n");
        File.ReadAllText(folder["f--e.bitext.jsonl"]).Should().Be(Bitext);
        Directory.GetFiles(folder.Path).Should().HaveCount(2);
    }
}
