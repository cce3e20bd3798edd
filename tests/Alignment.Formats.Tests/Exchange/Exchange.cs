using System.Text;
using Alignment.Core;
using Alignment.Core.Terminology;
using Alignment.Core.Text;
using Alignment.Formats.Glossaries.Exchange;

namespace Alignment.Formats.Tests.Exchange;

/// <summary>Exports and imports what stands in a test.</summary>
internal static class Exchange
{
    public static readonly GlossaryExportContext Context = new(Language.French, new DateTimeOffset(2026, 6, 1, 12, 0, 0, TimeSpan.Zero), "0.1.0");

    public static Glossary Glossary(string yaml) => Core.Terminology.Glossary.Combine([GlossaryReader.Read("house.yml", yaml)]);

    public static Glossary Glossary(IReadOnlyList<Concept> concepts) =>
        Core.Terminology.Glossary.Combine([new GlossaryFile("house.yml", [Language.English, Language.French], new GlossaryDefaults(), concepts)]);

    public static string Export(Glossary glossary, string format, ExchangeReport? report = null)
    {
        using var writer = new StringWriter();
        GlossaryExchange.Write(glossary, writer, format, Context, report ?? new ExchangeReport());
        return writer.ToString();
    }

    public static ImportedGlossary Import(string text, string? format = null, ExchangeReport? report = null, string path = "terms") =>
        Import(Encoding.UTF8.GetBytes(text), format, report, path);

    public static ImportedGlossary Import(byte[] bytes, string? format = null, ExchangeReport? report = null, string path = "terms")
    {
        using var stream = new MemoryStream(bytes);
        return GlossaryExchange.Read(stream, path, format, Language.French, report ?? new ExchangeReport());
    }

    public static string Refused(string text, string? format = null) =>
        FluentActions.Invoking(() => Import(text, format)).Should().Throw<AlignmentException>().Which.Message;

    /// <summary>The entries as a glossary file has them.</summary>
    public static string Yaml(ImportedGlossary glossary)
    {
        using var writer = new StringWriter();
        GlossaryYamlWriter.Write(glossary, writer);
        return writer.ToString();
    }

    public static string Entries(ImportedGlossary glossary)
    {
        var yaml = Yaml(glossary);
        return yaml[(yaml.IndexOf("entries:", StringComparison.Ordinal) + "entries:\n\n".Length)..];
    }
}
