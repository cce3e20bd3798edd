namespace Alignment.EndToEnd.Tests.Exchange;

/// <summary>Translation memories that our program writes are what other programs take for one.</summary>
public sealed class MemoryTests : IDisposable
{
    private const string ReadWithToolkit = """
        import sys
        from translate.storage import tmx
        for unit in tmx.tmxfile(open(sys.argv[1], "rb"), "fr", "en").units:
            print(unit.source, "|", unit.target)
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [ToolFact(Tool.Xmllint)]
    public async Task A_memory_is_valid() => Tools.Validate("tmx-1.4.rng", await WriteAsync()).Should().Be((true, $"{folder["memory.tmx"]} validates\n"));

    [ToolFact(Tool.Xmllint)]
    public async Task The_schema_sees_a_segment_that_is_missing()
    {
        var file = await WriteAsync();
        File.WriteAllText(file, File.ReadAllText(file).Replace("seg>", "sag>", StringComparison.Ordinal));

        Tools.Validate("tmx-1.4.rng", file).IsValid.Should().BeFalse();
    }

    [ToolFact(Tool.TranslateToolkit)]
    public async Task Translate_toolkit_reads_the_units_of_a_memory() =>
        Tools.RunPython(ReadWithToolkit, await WriteAsync()).Should().Be("""
            « A & B » <vide> ]]> | "A & B" <empty> ]]>
            La gare est fermée. | The station is closed.

            """.ReplaceLineEndings("\n"));

    private async Task<string> WriteAsync()
    {
        File.WriteAllText(folder["f--e.bitext.jsonl"], """
            {"format":"alignment-bitext","version":1,"direction":"none","fr":{"id":"f","path":"f.txt","sha256":"0","sentences":[{"text":"« A & B » <vide> ]]>","paragraph":0,"span":[1,1,1,4]},{"text":"La gare est fermée.","paragraph":0,"span":[1,5,1,10]}]},"en":{"id":"e","path":"e.txt","sha256":"1","sentences":[{"text":"\"A & B\" <empty> ]]>","paragraph":0,"span":[1,1,1,10]},{"text":"The station is closed.","paragraph":0,"span":[2,1,2,5]}]}}
            {"id":"b1","fr":[0],"en":[0],"relation":"partial","probability":0.8,"state":"confirmed"}
            {"id":"b2","fr":[1],"en":[1],"relation":"equivalent","probability":0.9}
            """);
        await OurProgram.RunAsync("export", folder["f--e.bitext.jsonl"], "--partial", "-o", folder["memory.tmx"]);
        return folder["memory.tmx"];
    }
}
