using Alignment.Core;

namespace Alignment.Formats.Tests.Bitexts;

public class BitextErrorTests
{
    private const string Header =
        """{"format":"alignment-bitext","version":1,"fr":{"id":"f","path":"f.txt","sha256":"0","sentences":[{"text":"Un.","paragraph":0,"span":[1,1,1,4]},{"text":"Deux.","paragraph":0,"span":[1,5,1,10]}]},"en":{"id":"e","path":"e.txt","sha256":"1","sentences":[{"text":"One.","paragraph":0,"span":[1,1,1,5]}]}}""";

    private const string First = """{"id":"b1","fr":[0],"en":[0],"relation":"equivalent","probability":0.9}""";
    private const string Second = """{"id":"b2","fr":[1],"en":[],"relation":"only-french","probability":0.9}""";

    [Fact]
    public void The_lines_that_the_errors_below_are_made_from_are_right() =>
        BitextFileTests.Read(Lines(Header, First, Second)).Beads.Should().HaveCount(2);

    [Theory]
    [InlineData("", "x.bitext.jsonl: is empty. A bitext file begins with a header line; make it again with 'alignment report' or 'alignment align'.")]
    [InlineData("[1]", "x.bitext.jsonl: is no bitext file. 'alignment align' makes one of two articles, 'alignment report' of many.")]
    [InlineData("{\"format\":\"tmx\"}", "x.bitext.jsonl, line 1, column 11: the format is \"tmx\", not \"alignment-bitext\". Is this a bitext file?")]
    [InlineData("{\"format\":\"alignment-bitext\",\"version\":2}", "x.bitext.jsonl, line 1, column 40: is of bitext version 2, and this program reads version 1. Use a newer version of the program.")]
    [InlineData("{\"format\":\"alignment-bitext\",\"version\":1,\"é\":0", "x.bitext.jsonl, line 1, column 47: is not valid JSON: *. Mend the line, or make the file again.")]
    [InlineData("{\"format\":\"alignment-bitext\",\"format\":\"alignment-bitext\"}", "x.bitext.jsonl, line 1, column 30: the key \"format\" stands twice. Remove one.")]
    [InlineData("{\"id\":\"a\"}", "x.bitext.jsonl, line 1, column 1: the header has no \"format\". A bitext file begins with {\"format\":\"alignment-bitext\",\"version\":1,...}.")]
    [InlineData("{\"format\":\"\\ud800\"}", "x.bitext.jsonl, line 1, column 11: a text has an incomplete \\u escape. Remove it, or complete the pair.")]
    public void A_broken_header_is_refused(string file, string message) => Refused(file).Should().Match(message);

    [Theory]
    [InlineData("{\"id\":\"b2\",\"fr\":[1],\"en\":[],\"relation\":\"same\",\"probability\":1}", "column 40: \"relation\" is \"same\", and is to be equivalent, partial, only-french or only-english.")]
    [InlineData("{\"id\":\"b2\",\"fr\":[1],\"en\":[],\"relation\":\"only-french\",\"probability\":1.5}", "column 68: \"probability\" is to be a number from 0 to 1.")]
    [InlineData("{\"id\":\"b2\",\"fr\":[2],\"en\":[],\"relation\":\"only-french\",\"probability\":1}", "column 18: the article \"f\" has no sentence 2: its 2 sentences are counted from 0.")]
    [InlineData("{\"id\":\"b2\",\"fr\":[0],\"en\":[],\"relation\":\"only-french\",\"probability\":1}", "column 18: sentence 0 of \"fr\" is in a bead above already. Remove it from one.")]
    [InlineData("{\"id\":\"b2\",\"fr\":[1],\"en\":[],\"relation\":\"partial\",\"probability\":1}", "column 40: a bead with 1 French and 0 English sentences is to be only-french.")]
    [InlineData("{\"id\":\"b2\",\"fr\":[],\"en\":[],\"relation\":\"partial\",\"probability\":1}", "column 1: the bead has no sentences. Remove the line.")]
    [InlineData("{\"fr\":[1],\"en\":[],\"relation\":\"only-french\",\"probability\":1}", "column 1: the bead has no \"id\". Add it.")]
    [InlineData("{\"id\":\"b2\",\"fr\":[1],\"en\":[],\"relation\":\"only-french\",\"probability\":1,\"evidence\":{\"onlyFrench\":[[3,9]]}}", "column 81: the evidence points behind the end of the sentences. Remove \"evidence\", or align the articles again.")]
    [InlineData("{\"id\":\"b2\",\"fr\":[1],\"en\":[],\"relation\":\"only-french\",\"probability\":1} {}", "column 71: is not valid JSON: *. Mend the line, or make the file again.")]
    [InlineData("{\"id\":\"b2\",\"fr\":[1],\"en\":[],\"relation\":\"only-french\",\"probability\":1,\"translation\":{\"text\":\"x\"}}", "column 84: a \"translation\" needs \"text\" that is not blank and \"source\". Add them, or remove it and run 'alignment translate' again.")]
    [InlineData("{\"id\":\"b2\",\"fr\":[1],\"en\":[],\"relation\":\"only-french\",\"probability\":1,\"translation\":{\"text\":\"x\",\"source\":\"me\"}}", "column 105: \"source\" is \"me\", and is to be person, confirmed-alignment, exact-memory, fuzzy-memory or machine.")]
    [InlineData("{\"id\":\"b2\",\"fr\":[1],\"en\":[],\"relation\":\"only-french\",\"probability\":1,\"translation\":{\"text\":\"x\",\"source\":\"machine\",\"date\":\"today\"}}", "column *: \"date\" is \"today\", and is to be a day as 2026-01-06.")]
    public void A_broken_bead_is_refused_with_its_place(string bead, string message) =>
        Refused(Lines(Header, First, bead)).Should().Match("x.bitext.jsonl, line 3, " + message);

    [Fact]
    public void A_translation_of_a_bead_that_has_both_sides_is_refused() =>
        Refused(Lines(Header, First.Replace("}", ",\"translation\":{\"text\":\"x\",\"source\":\"machine\"}}"), Second))
            .Should().Be("x.bitext.jsonl, line 2, column 86: a bead with both sides has no gap to translate. Remove \"translation\".");

    [Fact]
    public void Two_beads_with_one_id_are_refused() =>
        Refused(Lines(Header, First, Second.Replace("b2", "b1"))).Should().Be("x.bitext.jsonl, line 3: the bead id \"b1\" stands twice. Give one another id.");

    [Fact]
    public void A_sentence_in_no_bead_is_refused() =>
        Refused(Lines(Header, First)).Should().StartWith("x.bitext.jsonl: sentence 1 of the French article is in no bead. Add a line for it");

    [Fact]
    public void Articles_in_the_wrong_places_are_refused() =>
        Refused(Header.Replace("\"id\":\"f\"", "\"language\":\"en\"")).Should().EndWith("the article under \"fr\" has the language \"en\". Exchange the articles, or mend the tag.");

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        var load = () => Formats.Bitexts.BitextFile.Load("no/such.bitext.jsonl");

        load.Should().Throw<InputFormatException>().WithMessage("no/such.bitext.jsonl: there is no such file. Check the spelling and the working folder.");
    }

    private static string Lines(params string[] lines) => string.Join('\n', lines) + "\n";

    private static string Refused(string file)
    {
        var read = () => BitextFileTests.Read(file);
        return read.Should().Throw<InputFormatException>().Which.Message;
    }
}
