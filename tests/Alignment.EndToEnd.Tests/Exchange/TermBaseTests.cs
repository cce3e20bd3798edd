namespace Alignment.EndToEnd.Tests.Exchange;

/// <summary>Term bases that our program writes are what other programs take for one.</summary>
public sealed class TermBaseTests : IDisposable
{
    private const string House = """
        defaults: {region: {en: en-CA, fr: fr-CA}}
        entries:
        - id: 2-nato
          domain: "defence & <security>"
          definition: {en: an alliance, fr: une alliance}
          note: {fr: vu, en: seen}
          source: {ref: House style, url: "https://example.org/?a=1&b=2"}
          date: 2026-06-01
          related: [isis]
          en: {term: NATO, of: North Atlantic Treaty Organization, match: [N.A.T.O.]}
          fr:
          - {term: OTAN, pos: noun, gender: f, number: sg, region: fr-CA, since: 1949-04-04}
          - {term: NATO, status: forbidden, use: OTAN, why: English acronym}
          - {term: OTAN-E, type: variant, status: deprecated, until: 1980-01-01}
        - {id: isis, definition: a group, en: ISIS, fr-CA: [{term: EI, status: proposed}], fr: [{term: "groupe", gender: epicene}]}
        """;

    private const string ReadWithToolkit = """
        import sys
        from translate.storage import tbx
        for unit in tbx.tbxfile.parsefile(sys.argv[1]).units:
            print(unit.source, "|", unit.target)
        """;

    private readonly TemporaryFolder folder = new();

    public TermBaseTests() => File.WriteAllText(folder["house.yml"], House);

    public void Dispose() => folder.Dispose();

    [ToolTheory(Tool.Xmllint)]
    [InlineData("tbx", "tbx-basic-dca.rng")]
    [InlineData("tbx-dct", "tbx-basic-dct.rng")]
    [InlineData("tbx-2008", "tbx-2008.rng")]
    public async Task A_term_base_is_valid(string format, string schema)
    {
        foreach (var glossary in new[] { folder["house.yml"], ShippedGlossary() })
        {
            var file = folder[format + ".tbx"];
            await OurProgram.RunAsync("glossary", "export", "--glossary", glossary, "--format", format, "-o", file);

            Tools.Validate(schema, file).Should().Be((true, $"{file} validates\n"));
        }
    }

    [ToolTheory(Tool.Xmllint)]
    [InlineData("preferredTerm-admn-sts", "preferred")]
    [InlineData("</langSec>", "</langSec><descrip type=\"subjectField\">late</descrip>")]
    [InlineData("conceptEntry id=\"isis\"", "conceptEntry id=\"_2-nato\"")]
    [InlineData("<descrip type=\"subjectField\">", "<descrip type=\"domain\">")]
    public async Task The_schema_sees_what_the_standard_forbids(string sound, string broken)
    {
        var file = folder["broken.tbx"];
        await OurProgram.RunAsync("glossary", "export", "--glossary", folder["house.yml"], "--format", "tbx", "-o", file);
        File.WriteAllText(file, File.ReadAllText(file).Replace(sound, broken, StringComparison.Ordinal));

        Tools.Validate("tbx-basic-dca.rng", file).IsValid.Should().BeFalse();
    }

    [ToolFact(Tool.TranslateToolkit)]
    public async Task Translate_toolkit_reads_the_terms_of_a_term_base()
    {
        var file = folder["old.tbx"];
        await OurProgram.RunAsync("glossary", "export", "--glossary", folder["house.yml"], "--format", "tbx-2008", "-o", file);

        Tools.RunPython(ReadWithToolkit, file).Should().Be("NATO | OTAN\nISIS | EI\n");
    }

    private static string ShippedGlossary()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root!.FullName, "Alignment.sln")))
        {
            root = root.Parent;
        }

        return Path.Combine(root.FullName, "glossary");
    }
}
