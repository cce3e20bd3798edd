using System.Text;
using Alignment.Core.Checking;
using Alignment.Core.Checking.Mending;
using Alignment.Core.Terminology;
using Alignment.Formats.Mending;
using Alignment.Formats.Prose;

namespace Alignment.Formats.Tests.Mending;

public class FileMenderTests
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static readonly TextChecker Checker = new(
        Glossary.Combine([GlossaryReader.Read("glossary.yml", """
            entries:
            - id: nato
              en: {term: NATO}
              fr:
              - {term: OTAN, gender: f, type: acronym, match: [O.T.A.N.]}
              - {term: NATO, gender: f, type: acronym, status: forbidden, use: OTAN}
            - id: kyiv
              fr: [{term: Kyiv}, {term: Kiev, status: deprecated, use: Kyiv}]
            - id: nations
              fr: [{term: Nations unies, gender: f, number: pl, match: [nations unies]}]
            - id: circle
              fr: [{term: comptoir, gender: m, status: deprecated, use: guichet}, {term: guichet, gender: m, status: deprecated, use: comptoir}]
            """)]),
        new RuleSet(new RuleSettings { Select = ["TERM00"] }));

    private static readonly Encoding[] Encodings =
    [
        new UTF8Encoding(false), new UTF8Encoding(true), Windows1252, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32,
    ];

    [Theory]
    [InlineData("Le Canada aide la NATO.", "Le Canada aide l'OTAN.")]
    [InlineData("On a vu le OTAN à Kiev.", "On a vu l'OTAN à Kyiv.")]
    [InlineData("Les troupes de la NATO, dit l’O.T.A.N., vont à Kiev.", "Les troupes de l’OTAN, dit l’OTAN, vont à Kyiv.")]
    [InlineData("Les nations unies sont à Kiev.", "Les Nations unies sont à Kyiv.")]
    [InlineData("Rien à dire.", "Rien à dire.")]
    [InlineData("« La NATO », dit-il de Kiev.", "« La NATO », dit-il de Kyiv.")]
    public void What_can_be_mended_is_mended(string text, string mended) => Text(Mend(Encoding.UTF8.GetBytes(text))).Should().Be(mended);

    [Fact]
    public void Two_entries_that_lead_to_each_other_are_left_alone_and_named()
    {
        var mended = Mend(Encoding.UTF8.GetBytes("On se retrouve au comptoir de Kiev."));

        Text(mended).Should().Be("On se retrouve au comptoir de Kyiv.");
        mended.Note.Should().Be("left alone, since mending leads in a circle: TERM002 circle. See what the glossary's entry says under use");
    }

    [Fact]
    public void A_file_with_bytes_that_are_no_text_is_left_alone()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("Le Canada a aidé la NATO à Kiev, à été, où, ç, é, è : "), 0xFF, .. Encoding.UTF8.GetBytes("\n")];

        var mended = Mend(bytes);

        mended.HasChanged.Should().BeFalse();
        mended.After.Findings.Should().NotBeEmpty();
        mended.Note.Should().StartWith("not mended: some of its bytes are no text");
    }

    [Fact]
    public void What_the_encoding_of_the_file_cannot_write_is_left_to_a_person()
    {
        var decoded = ProseReader.Decode("a.txt", Windows1252.GetBytes("Déjà à Kiev."))!;

        decoded.Encoding.WebName.Should().Be("windows-1252");
        ByteEdits.CanWrite("Kyïv", decoded).Should().BeTrue();
        ByteEdits.CanWrite("Київ", decoded).Should().BeFalse();
    }

    [Fact]
    public void Outside_of_the_places_every_byte_stays_and_a_second_run_changes_nothing()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        string[] words = ["Le Canada", "aide", "la NATO", "de la NATO", "le OTAN", "à Kiev", "Kiev", "nations unies", "l’O.T.A.N.", "où l'été", "« la NATO »", "`Kiev`", "\t", "  ", "😀", "http://kiev.fr/NATO", "NATO."];
        string[] ends = ["\n", "\r\n", "\r", ".\n\n", " ", ", "];
        for (var i = 0; i < 150; i++)
        {
            var encoding = Encodings[random.Next(Encodings.Length)];
            var text = new StringBuilder("Déjà, le Canada a répondu à la question qui lui était posée hier");
            for (var count = random.Next(1, 40); count > 0; count--)
            {
                var word = words[random.Next(words.Length)];
                text.Append(encoding == Windows1252 && word == "😀" ? ":-)" : word).Append(ends[random.Next(ends.Length)]);
            }

            byte[] bytes = [.. encoding.Preamble, .. encoding.GetBytes(text.ToString())];

            var mended = Mend(bytes);

            var because = $"of seed {seed}, round {i}, {encoding.WebName}: {text}";
            mended.After.Findings.Should().NotContain(finding => EditChooser.CanApply(finding, Fixability.Safe), because);
            var again = Mend(mended.Bytes);
            again.HasChanged.Should().BeFalse(because);
            mended.Bytes.AsSpan().StartsWith(encoding.Preamble).Should().BeTrue(because);
            Skeleton(encoding.GetString(mended.Bytes)).Should().Be(Skeleton(encoding.GetString(bytes)), because);
        }
    }

    // What is left when all that the glossary speaks of is taken out, with the articles before it and the dots behind it, which initials share with sentences: the rest of the text, in its order.
    private static string Skeleton(string text) => System.Text.RegularExpressions.Regex.Replace(
        text, @"(?i)(de\s+)?((la|le)\s+|l['’])?(NATO|O\.T\.A\.N|OTAN|Kiev|Kyiv|nations unies)\.*", "_");

    private static MendedFile Mend(byte[] bytes) =>
        new FileMender(content => ProseReader.Decode("a.fr.txt", content)!, Check, finding => EditChooser.CanApply(finding, Fixability.Safe)).Mend(bytes, Check(bytes));

    private static FileResult Check(byte[] bytes) => Checker.Check(ProseReader.Read("a.fr.txt", bytes, Core.Text.Language.French)!);

    private static string Text(MendedFile file) => Encoding.UTF8.GetString(file.Bytes);
}
