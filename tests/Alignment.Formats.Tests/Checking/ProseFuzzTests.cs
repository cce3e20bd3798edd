using System.Text;
using Alignment.Core.Checking;
using Alignment.Core.Terminology;
using Alignment.Formats.Prose;

namespace Alignment.Formats.Tests.Checking;

public class ProseFuzzTests
{
    private const string Entries = """
        entries:
        - {id: kyiv, kind: place, en: [{term: Kyiv}, {term: Kiev, status: deprecated, use: Kyiv}], fr: [{term: Kyiv}, {term: Kiev, status: deprecated, use: Kyiv}]}
        - {id: us, kind: place, fr: [{term: États-Unis, number: pl, gender: m}], en: [{term: U.S., of: United States}, {term: United States}]}
        - {id: nations, fr: [{term: Nations Unies}, {term: Nations unies, type: variant}]}
        """;

    private static readonly string[] Pieces =
    [
        "Kiev", "le ", "l'", "’", "Etats-Unis", "Nations unies", "Nations Unies", "US", " (", ")", "United States", " ", "\n", "\r\n", "\n\n", "---\n", "title: \"", "```\n", "`", "~~~", "> ", "# ", "<", "<b>", "</b>",
        "<!--", "-->", "<q>", "<script>", "</script>", "&eacute;", "&#8217;", "&amp", "{\"text\":\"", "\"}", "\\u00e9", "\\", "\"", "«", "»", "“", "”", "](", "[", "]: ", "e\u0301", "\u00AD", "\uD83D",
        "alignment-disable-line TERM002", "# alignment:ignore TERM002 kyiv x", "www.", "@", "\0", "\t", "    ", "=====", "1. ", "é",
    ];

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    [InlineData("a.html")]
    [InlineData("a.jsonl")]
    public void Whatever_a_file_holds_its_findings_point_into_it(string name)
    {
        const int Seed = 1867;
        var random = new Random(Seed);
        var checker = new TextChecker(Glossary.Combine([GlossaryReader.Read("g.yml", Entries)]), new RuleSet(RuleSettings.Default));
        for (var round = 0; round < 800; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            foreach (var language in Enum.GetValues<Alignment.Core.Text.Language>())
            {
                if (ProseReader.Read(name, Encoding.UTF8.GetBytes(text), language) is not { } file)
                {
                    continue;
                }

                foreach (var finding in checker.Check(file).Findings)
                {
                    var (line, column) = file.Lines.PlaceOf(finding.Span.Start);
                    var isRight = finding.Span.In(file.Lines.Text) == finding.Matched
                        && (finding.Place.StartLine, finding.Place.StartColumn) == (line, column)
                        && finding.Line == file.Lines.LineOf(line).ToString()
                        && finding.Suggestions.All(edit => edit.Span.End <= file.Lines.Text.Length);
                    Assert.True(isRight, $"seed {Seed}, round {round}, {finding.Rule} at {finding.Place}: {text}");
                }
            }
        }
    }
}
