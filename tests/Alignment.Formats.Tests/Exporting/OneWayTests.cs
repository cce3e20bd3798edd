using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using Alignment.Core.Aligning;
using Alignment.Core.Reviewing.Importing;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Exchange;
using Alignment.Formats.Tests.Office;
using AngleSharp.Html.Parser;

namespace Alignment.Formats.Tests.Exporting;

/// <summary>Formats that do not come back hold what they are to hold all the same: other programs find it there.</summary>
public sealed class OneWayTests
{
    private const int Cases = 40;

    [Fact]
    public void Tei_has_every_sentence_and_every_link_that_nobody_has_rejected()
    {
        XNamespace tei = "http://www.tei-c.org/ns/1.0";
        for (var seed = 0; seed < Cases; seed++)
        {
            var bitext = Exports.Random(seed);

            var corpus = XDocument.Parse(Exchanged.Text("tei", Exchanged.Everything, bitext));

            var sentences = corpus.Descendants(tei + "s").ToDictionary(sentence => "#" + sentence.Attribute(XNamespace.Xml + "id")!.Value, sentence => sentence.Value);
            sentences.Values.Select(FoldedText.Of).Should().Equal(
                bitext.French.Sentences.Concat(bitext.English.Sentences).Select(sentence => FoldedText.Of(sentence.Text)), $"of the seed {seed}");
            corpus.Descendants(tei + "link").Select(link => (
                    Bead: link.Attribute("n")!.Value,
                    Text: FoldedText.Of(string.Join(' ', link.Attribute("target")!.Value.Split(' ').Select(target => sentences[target]))),
                    Probability: double.Parse(link.Attribute("cert")!.Value, CultureInfo.InvariantCulture),
                    IsPartial: link.Attribute("type")!.Value == "partial",
                    IsConfirmed: link.Attribute("subtype")?.Value == "confirmed"))
                .Should().Equal(
                    bitext.Beads.Where(bead => bead is { IsLink: true, State: not BeadState.Rejected }).Select(bead => (
                        Bead: bead.Id,
                        Text: FoldedText.Of(bitext.FrenchText(bead) + " " + bitext.EnglishText(bead)),
                        Probability: Math.Round(bead.Probability, 4),
                        IsPartial: bead.Relation == Relation.Partial,
                        IsConfirmed: bead.State == BeadState.Confirmed)),
                    $"of the seed {seed}");
        }
    }

    [Fact]
    public void Json_lines_have_every_bead_with_its_texts()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var bitext = Exports.Random(seed);

            var lines = Exchanged.Text("jsonl", Exchanged.Everything, bitext).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement);

            lines.Select(line => (
                    Id: line.GetProperty("id").GetString(),
                    Base: line.GetProperty("base").GetString(),
                    French: line.GetProperty("frenchText").GetString(),
                    English: line.GetProperty("englishText").GetString(),
                    Relation: line.GetProperty("relation").GetString(),
                    State: line.GetProperty("state").GetString(),
                    Numbers: string.Join(' ', line.GetProperty("fr").EnumerateArray().Concat(line.GetProperty("en").EnumerateArray()).Select(index => index.GetInt32()))))
                .Should().Equal(
                    ExchangeRow.Of(bitext).Select(row => (
                        Id: (string?)row.Bead.Id,
                        Base: (string?)row.Base.ToString(),
                        French: (string?)row.French,
                        English: (string?)row.English,
                        Relation: (string?)BitextWords.Relations[row.Bead.Relation],
                        State: (string?)BitextWords.States[row.Bead.State],
                        Numbers: string.Join(' ', row.Bead.French.Concat(row.Bead.English)))),
                    $"of the seed {seed}");
        }
    }

    [Fact]
    public void A_page_shows_the_words_of_every_sentence_and_interprets_none()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var bitext = Exports.Random(seed);

            using var page = new HtmlParser().ParseDocument(Exchanged.Text("html", Exchanged.Everything, bitext));

            var words = FoldedText.Of(page.Body!.TextContent);
            foreach (var text in bitext.French.Sentences.Concat(bitext.English.Sentences).Select(sentence => FoldedText.Of(sentence.Text)).Where(text => text.Length > 0))
            {
                words.Should().Contain(text, $"of the seed {seed}");
            }
        }
    }

    [Theory]
    [InlineData("html")]
    [InlineData("md")]
    [InlineData("tei")]
    public void Two_articles_of_one_id_are_shown_like_others(string format)
    {
        var bitext = SampleBitext.Read();

        Exchanged.Text(format, Exchanged.Everything, bitext with { English = bitext.English with { Id = bitext.French.Id } }).Should().Contain(bitext.English.Sentences[0].Text);
    }
}
