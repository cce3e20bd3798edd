namespace Alignment.EndToEnd.Tests.Exchange;

/// <summary>What our program exports of bitexts is what other programs take it for, and comes back from them.</summary>
public sealed class BitextExchangeTests : IDisposable
{
    private const string ReadWithToolkit = """
        import sys
        from translate.storage import xliff
        for unit in xliff.xlifffile.parsefile(sys.argv[1]).units:
            print(unit.source, "|", unit.target, "|", unit.isapproved(), "|", unit.getnotes())
        """;

    private const string TranslateWithToolkit = """
        import sys
        from translate.storage import factory
        store = factory.getobject(sys.argv[1])
        for unit in store.units:
            if unit.source == "Il neige.":
                unit.target = "It is snowing."
        store.savefile(sys.argv[1])
        """;

    private readonly TemporaryFolder folder = new();

    public BitextExchangeTests() => File.WriteAllText(folder["f--e.bitext.jsonl"], """
        {"format":"alignment-bitext","version":1,"direction":"none","fr":{"id":"f","path":"f.txt","sha256":"0","title":"A & B","date":"2026-01-06","sentences":[{"text":"« A & B » <vide> ]]>","paragraph":0,"span":[1,1,1,4]},{"text":"La gare est fermée.","paragraph":0,"span":[1,5,1,10]},{"text":"Il neige.","paragraph":1,"span":[3,1,3,9]},{"text":"Il pleut.","paragraph":1,"span":[3,10,3,19]}]},"en":{"id":"e","path":"e.txt","sha256":"1","sentences":[{"text":"\"A & B\" <empty> ]]>","paragraph":0,"span":[1,1,1,10]},{"text":"The station","paragraph":0,"span":[2,1,2,5]},{"text":"is closed.","paragraph":0,"span":[2,6,2,9]}]}}
        {"id":"b1","fr":[0],"en":[0],"relation":"partial","probability":0.8,"state":"confirmed"}
        {"id":"b2","fr":[1],"en":[1,2],"relation":"equivalent","probability":0.9}
        {"id":"b3","fr":[2],"en":[],"relation":"only-french","probability":0.9}
        {"id":"b4","fr":[3],"en":[],"relation":"only-french","probability":0.9,"translation":{"text":"It is raining.","source":"machine"}}
        """);

    public void Dispose() => folder.Dispose();

    [ToolTheory(Tool.Xmllint)]
    [InlineData("xliff", "xliff-2.1.rng")]
    [InlineData("xliff-1.2", "xliff-1.2.rng")]
    [InlineData("tei", "tei.rng")]
    public async Task What_is_exported_is_valid(string format, string schema)
    {
        var file = await ExportAsync(format);

        Tools.Validate(schema, file).Should().Be((true, $"{file} validates\n"));
    }

    [ToolTheory(Tool.Xmllint)]
    [InlineData("xliff", "xliff-2.1.rng", "state=\"initial\" ", "")]
    [InlineData("xliff", "xliff-2.1.rng", "<target>The station is closed.</target>", "")]
    [InlineData("xliff-1.2", "xliff-1.2.rng", "datatype=\"plaintext\" ", "")]
    [InlineData("tei", "tei.rng", "#t1.en.s1\"", "\"")]
    [InlineData("tei", "tei.rng", "t1.fr.s2\">", "t1.fr.s1\">")]
    public async Task The_schemas_see_what_is_wrong(string format, string schema, string before, string after)
    {
        var file = await ExportAsync(format);
        var text = File.ReadAllText(file);
        text.Should().Contain(before);
        File.WriteAllText(file, text.Replace(before, after, StringComparison.Ordinal));

        Tools.Validate(schema, file).IsValid.Should().BeFalse();
    }

    [ToolFact(Tool.TranslateToolkit)]
    public async Task Translate_toolkit_reads_the_units_their_states_and_notes() =>
        Tools.RunPython(ReadWithToolkit, await ExportAsync("xliff-1.2")).Should().Be("""
            « A & B » <vide> ]]> | "A & B" <empty> ]]> | True | likely 0.80, partly
            La gare est fermée. | The station is closed. | False | sure 0.90, same
            Il neige. | None | False | 
            Il pleut. | It is raining. | False | Machine translation

            """.ReplaceLineEndings("\n"));

    [ToolFact(Tool.TranslateToolkit)]
    public async Task What_somebody_translates_with_another_program_comes_back()
    {
        var file = await ExportAsync("xliff-1.2");
        Tools.RunPython(TranslateWithToolkit, file);

        (await OurProgram.RunAsync("import", file)).Should().Match($"{file}, line *: f--e b3: translation written.\n");

        File.ReadAllText(folder["f--e.bitext.jsonl"]).Should().Contain("\"translation\":{\"text\":\"It is snowing.\",\"source\":\"person\"");
    }

    [ToolFact(Tool.TranslateToolkit)]
    public async Task A_memory_that_another_program_has_saved_again_comes_back_unchanged()
    {
        var file = folder["all.tmx"];
        await OurProgram.RunAsync("export", folder["f--e.bitext.jsonl"], "--partial", "--translations", "-o", file);
        Tools.RunPython(TranslateWithToolkit, file);

        (await OurProgram.RunAsync("import", file)).Should().BeEmpty();
    }

    private async Task<string> ExportAsync(string format)
    {
        var file = folder[format == "tei" ? "all.xml" : "all.xlf"];
        await OurProgram.RunAsync("export", folder["f--e.bitext.jsonl"], "--format", format, "--partial", "--translations", "--gaps", "-o", file);
        return file;
    }
}
