using System.Text;
using Alignment.Core.Checking;
using Alignment.Core.Terminology;
using Alignment.Core.Text;
using Alignment.Formats.Prose;

namespace Alignment.Formats.Tests.Checking;

/// <summary>What is prose in a file, seen by where a term is found.</summary>
public class ProseReaderTests
{
    private static readonly TextChecker Checker = new(
        Glossary.Combine([GlossaryReader.Read("g.yml", "entries:\n- {id: kyiv, en: [{term: Kyiv}, {term: Kiev, status: deprecated, use: Kyiv}]}\n")]),
        new RuleSet(new RuleSettings { Select = ["TERM002"] }));

    [Theory]
    [InlineData("a.txt", "Kiev. www.kiev.com/Kiev, Kiev.pdf, x@Kiev.org, Kiev!", "1:1 1:48")]
    [InlineData("a.txt", "“Kiev,” he said in Kiev.", "1:20")]
    [InlineData("a.md", "Kiev `Kiev` ``a ` Kiev`` Kiev", "1:1 1:26")]
    [InlineData("a.md", "```\nKiev\n```\nKiev\n\n    Kiev\n\n- Kiev\n\n    Kiev", "4:1 8:3 10:5")]
    [InlineData("a.md", "[Kiev](https://x.org/Kiev) ![Kiev](Kiev.png \"Kiev\") <https://x.org/Kiev> <a title=\"Kiev\">Kiev</a>\n\n[1]: Kiev", "1:2 1:30 1:90")]
    [InlineData("a.md", "[Kiev][Kiev] and [a][b c] Kiev\n\n[Kiev]: x", "1:2 1:27")]
    [InlineData("a.md", "> Kiev\n\nKiev <!-- Kiev\nKiev --> Kiev", "3:1 4:10")]
    [InlineData("a.md", "---\ntitle: \"Kiev\"\nslug: Kiev\ndescription: Kiev\n---\nKiev", "2:9 4:14 6:1")]
    [InlineData("a.md", "---\ntitle: >\n  Kiev\nslug: >\n  Kiev\nsummary: \"In Kiev\"\n---\nKiev", "3:3 6:14 8:1")]
    [InlineData("a.md", "{{< figure Kiev >}} {% include Kiev %} Kiev {{ Kiev\n## Kiev {#Kiev}", "1:40 1:48 2:4")]
    [InlineData("a.md", "_Kiev_, __Kiev__ and _Kiev, Kiev_; a_Kiev, Kiev_b", "1:2 1:11 1:23 1:29")]
    [InlineData("a.html", "<html lang='en'><p lang=fr>Kiev <i>Kiev</i></p><a hreflang='fr'>Kiev</a><div xml:lang='de'><div>Kiev</div>Kiev</div><p lang='en-CA'>Kiev", "1:65 1:133")]
    [InlineData("a.html", "<p lang=fr>Kiev</p>", "1:12")]
    [InlineData("a.html", "<p title='Kiev'>Kiev<script>Kiev</script> <code>Kiev</code> K&#105;ev <q>Kiev</q>", "1:17 1:61")]
    [InlineData("a.html", "<blockquote><p>Kiev</p></blockquote><p>Ki<b>ev</b></p><pre>Kiev</pre>", "1:40")]
    [InlineData("a.jsonl", "{\"id\":\"Kiev\",\"title\":\"Kiev\",\"text\":\"\\u00e9\\nKiev, K\\u0069ev\"}\n{\"text\":\"Kiev\"}", "1:23 1:45 1:51 2:10")]
    public void Prose_is_found_and_the_rest_left_alone(string name, string text, string expected)
    {
        var file = ProseReader.Read(name, Encoding.UTF8.GetBytes(text), Language.English)!;

        string.Join(' ', Checker.Check(file).Findings.Select(finding => $"{finding.Place.StartLine}:{finding.Place.StartColumn}")).Should().Be(expected);
    }

    [Theory]
    [InlineData("a.html", "<html lang=\"fr-CA\"><p>Kiev</p>", Language.French)]
    [InlineData("fr/a.txt", "Kiev", Language.French)]
    [InlineData("fr/a.txt", "The talks in the capital went on all night and nobody slept at all.", Language.English)]
    [InlineData("a.jsonl", "{\"lang\":\"fr\",\"text\":\"Kiev\"}", Language.French)]
    [InlineData("a.md", "---\nlang: en\n---\nKiev", Language.English)]
    public void The_language_is_stated_hinted_or_seen(string name, string text, Language expected) =>
        Checker.Check(ProseReader.Read(name, Encoding.UTF8.GetBytes(text))!).Languages.Should().Equal(expected);

    [Fact]
    public void A_mend_that_mark_up_is_in_the_way_of_is_left_to_a_person()
    {
        var file = ProseReader.Read("a.html", Encoding.UTF8.GetBytes("<p>Ki<b>ev</b> and Kiev</p>"), Language.English)!;

        Checker.Check(file).Findings.Select(finding => finding.Fix).Should().Equal(Fixability.None, Fixability.Safe);
    }

    [Fact]
    public void A_binary_file_is_none() => ProseReader.Read("a.txt", [0x89, 0x50, 0x4E, 0x47, 0, 1, 2]).Should().BeNull();

    [Theory]
    [InlineData("drafts", "drafts/a.txt", true)]
    [InlineData("drafts/\n!drafts/keep.txt", "drafts/keep.txt", true)]
    [InlineData("*.txt\n!keep.txt", "x/keep.txt", false)]
    [InlineData("# no\n\n", "a.txt", false)]
    public void An_ignore_file_is_read_as_git_reads_its_own(string lines, string path, bool expected) =>
        new IgnoreFile(lines.Split('\n')).IsIgnored(path).Should().Be(expected);
}
