using System.Text;
using Alignment.Core;
using Alignment.Core.Checking;
using Alignment.Core.Terminology;
using Alignment.Core.Text;
using Alignment.Formats.Prose;

namespace Alignment.Formats.Tests.Checking;

public sealed class ProsePartsTests
{
    private static readonly TextChecker Checker = new(
        Glossary.Combine([GlossaryReader.Read("g.yml", "entries:\n- id: nato\n  en:\n  - {term: NATO, status: forbidden, use: alliance}\n  - alliance\n")]),
        new RuleSet(new RuleSettings { Select = ["TERM001"] }));

    [Fact]
    public void Parts_find_what_the_whole_text_has_at_the_same_places()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var bytes = Encoding.UTF8.GetBytes(RandomText(random));

            var parts = CheckParts("a.txt", bytes, partLength: random.Next(40, 200));

            var whole = Checker.Check(ProseReader.Read("a.txt", bytes, Language.English)!);
            parts.Findings.Select(Describe).Should().Equal(whole.Findings.Select(Describe), $"seed {seed}");
            Fingerprints.Add(parts.Findings).Select(finding => finding.Fingerprint)
                .Should().Equal(Fingerprints.Add(whole.Findings).Select(finding => finding.Fingerprint), $"seed {seed}");
            parts.Characters.Should().Be(whole.Characters, $"seed {seed}");
        }
    }

    [Fact]
    public void Articles_of_jsonl_are_cut_between_objects()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 9).Select(number => $$"""{"id":"{{number}}","text":"A \u201CNATO\u201D day, NATO's."}""" + "\n")));

        var parts = CheckParts("a.jsonl", bytes, partLength: 130);

        parts.Parts.Should().BeGreaterThan(2);
        parts.Findings.Select(Describe).Should().Equal(Checker.Check(ProseReader.Read("a.jsonl", bytes, Language.English)!).Findings.Select(Describe));
    }

    [Theory]
    [InlineData("a.md", "a\n\nb\n", "larger than 64 MB; only plain text and JSONL may be. Split it.")]
    [InlineData("a.docx", "PK\u0003\u0004", "larger than 64 MB; only plain text and JSONL may be. Split it.")]
    [InlineData("a.txt", "\uFEFFU", "larger than 64 MB and in utf-16. Convert it to UTF-8, or split it.")]
    [InlineData("a.txt", "one\ntwo\nthis line is longer than a part of the file may be\n", "from line 3 on: that line is longer than 20 bytes. Break it into lines.")]
    [InlineData("a.txt", "GIF89a\n", "binary, not text.")]
    public void What_cannot_be_cut_says_why(string path, string text, string problem)
    {
        var bytes = (text[0] == '\uFEFF' ? Encoding.Unicode : Encoding.UTF8).GetBytes(text);

        var read = () => CheckParts(path, bytes, partLength: 20);

        read.Should().Throw<InputFormatException>().Which.Problem.Should().Be(problem);
    }

    private static FileResult CheckParts(string path, byte[] bytes, int partLength)
    {
        using var stream = new MemoryStream(bytes);
        var parts = new FileParts(path);
        foreach (var part in ProseParts.Read(path, stream, Language.English, partLength))
        {
            parts.Add(Checker.Check(part.File), part.Lines, part.Offset);
        }

        return parts.Join();
    }

    private static string Describe(Finding finding) =>
        $"{finding.Place} {finding.Place.EndLine}:{finding.Place.EndColumn} {finding.Span} {finding.Message} {string.Join(',', finding.Suggestions)}";

    // Lines that no rule looks across, with signs of one to four bytes and every kind of line end.
    private static string RandomText(Random random)
    {
        string[] pieces = ["NATO ", "été ", "“NATO” ", "😀 ", "a ", ". ", "NATO's "];
        string[] ends = ["\n", "\r\n", "\n\n", "\r\n\r\n"];
        var text = new StringBuilder(random.Next(4) == 0 ? "\uFEFF" : "");
        for (var line = random.Next(60); line >= 0; line--)
        {
            text.AppendJoin("", Enumerable.Range(0, random.Next(5)).Select(_ => pieces[random.Next(pieces.Length)])).Append("end.").Append(ends[random.Next(ends.Length)]);
        }

        return text.ToString();
    }
}
